import { choiceFaults, messageFaults, specFaults, type Json, json, jsonList } from './discord-rules.ts';
import {
  BOT_USER,
  IDS,
  messageJson,
  type FakeInteraction,
  type FakeMessage,
  type FakeState,
} from './discord-state.ts';
import { error, ok, type Answer, type Call, type Taking } from './discord-taking.ts';

const DEADLINE = 3000;
const TOKEN_LIFE = 15 * 60_000;

/** The routes by which interactions are answered. */
export interface InteractionRoutes {
  readonly callback: (call: Call) => Answer;
  readonly editOriginal: (call: Call) => Answer;
  readonly deleteOriginal: (call: Call) => Answer;
  readonly followUp: (call: Call) => Answer;
}

export function createInteractionRoutes(state: FakeState, taking: Taking): InteractionRoutes {
  const { violate, refuse, checked, store } = taking;

  function callback(call: Call): Answer {
    const [id = '', token = ''] = call.parts;
    const interaction = state.interactions.get(token);
    if (interaction === undefined || interaction.id !== id) return error(404, 10062, 'Unknown interaction');
    if (interaction.acknowledged) return error(400, 40060, 'Interaction has already been acknowledged.');
    if (Date.now() - interaction.created > DEADLINE) {
      violate(`interaction ${id} was not acknowledged within 3 s`);
      return error(404, 10062, 'Unknown interaction');
    }
    const body = json(call.body);
    const data = json(body['data']);
    if (interaction.type === 4) {
      const choices = jsonList(data['choices']);
      const refused = refuse('proposals', [...specFaults('complete', body), ...choiceFaults(choices)]);
      if (refused) return refused;
      interaction.choices = choices.map(({ name, value }) => ({ name: String(name), value: String(value) }));
      interaction.done = true;
    } else {
      const faults = body['type'] === 4 ? messageFaults(data) : [];
      const refused = refuse('callback', [...specFaults('defer', body), ...faults]);
      if (refused) return refused;
      interaction.ephemeral = (Number(data['flags'] ?? 0) & 64) !== 0;
      if (body['type'] === 4) answerOriginal(interaction, data);
    }
    interaction.acknowledged = true;
    return { status: 204 };
  }

  function answerOriginal(interaction: FakeInteraction, body: Json): FakeMessage {
    const existing = state.messages.find((m) => m.id === interaction.originalId);
    interaction.done = true;
    if (existing) {
      existing.content = String(body['content']).trim();
      existing.body = body;
      return existing;
    }
    const { ephemeral, id } = interaction;
    const message = store(interaction.channelId, body, { ephemeral, interaction: id });
    interaction.originalId = message.id;
    return message;
  }

  /** The interaction that a webhook call is about, or the answer that there is none. */
  function ofToken(call: Call): { interaction: FakeInteraction } | { answer: Answer } {
    const [application, token = ''] = call.parts;
    const interaction = state.interactions.get(token);
    if (application !== IDS.application || interaction === undefined)
      return { answer: error(404, 10015, 'Unknown Webhook') };
    if (Date.now() - interaction.created > TOKEN_LIFE)
      return { answer: error(401, 50027, 'Invalid Webhook Token') };
    if (!interaction.acknowledged) {
      violate(`interaction ${interaction.id} was answered before it was acknowledged`);
      return { answer: error(404, 10015, 'Unknown Webhook') };
    }
    return { interaction };
  }

  function editOriginal(call: Call): Answer {
    const found = ofToken(call);
    if ('answer' in found) return found.answer;
    return (
      checked(call, 'edit') ?? ok(messageJson(answerOriginal(found.interaction, json(call.body)), BOT_USER))
    );
  }

  function deleteOriginal(call: Call): Answer {
    const found = ofToken(call);
    if ('answer' in found) return found.answer;
    found.interaction.done = true;
    return { status: 204 };
  }

  function followUp(call: Call): Answer {
    const found = ofToken(call);
    if ('answer' in found) return found.answer;
    const refused = checked(call, 'followUp');
    if (refused) return refused;
    const { interaction } = found;
    if (!interaction.done) violate(`interaction ${interaction.id}: a second message before the first`);
    const body = json(call.body);
    const ephemeral = (Number(body['flags'] ?? 0) & 64) !== 0;
    return ok(
      messageJson(store(interaction.channelId, body, { ephemeral, interaction: interaction.id }), BOT_USER),
    );
  }

  return { callback, editOriginal, deleteOriginal, followUp };
}
