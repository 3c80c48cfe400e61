import { setTimeout as sleep } from 'node:timers/promises';
import {
  InteractionResponseType,
  MessageFlags,
  Routes,
  type APIApplicationCommandOptionChoice,
  type APIMessage,
  type REST,
} from 'discord.js';
import { isAcknowledged, isPassing } from './faults.ts';
import { MESSAGE_LIMIT, type OutgoingMessage } from './render.ts';
import type { DiscordTiming } from './timing.ts';

/** An interaction that is to be answered. */
export interface InteractionRef {
  readonly id: string;
  readonly token: string;
  readonly application_id: string;
}

/** Where the messages of one answer go, in order. */
export interface Sink {
  send(message: OutgoingMessage): Promise<void>;
  /** Ends without an answer. */
  silence(): Promise<void>;
}

/** All that leaves for Discord on behalf of a person. */
export interface Outbox {
  /** Tells Discord that an answer will come; must happen within three seconds. */
  acknowledge(interaction: InteractionRef, ephemeral: boolean): Promise<void>;
  /** Answers a person who is typing into a command. */
  complete(interaction: InteractionRef, choices: APIApplicationCommandOptionChoice<string>[]): Promise<void>;
  /** Answers an acknowledged interaction. */
  toInteraction(interaction: InteractionRef, ephemeral: boolean): Sink;
  /** Answers a message in its channel. */
  toMessage(message: Pick<APIMessage, 'id' | 'channel_id'>): Sink;
  /** Reads a message that another one points to. */
  fetch(channelId: string, messageId: string): Promise<APIMessage>;
}

/**
 * @param stop - ends waiting between attempts
 */
export function createOutbox(rest: REST, timing: DiscordTiming, stop: AbortSignal): Outbox {
  /** Makes a request again after passing faults. Rate limits are waited out by the library. */
  async function persist<T>(request: () => Promise<T>, waits = timing.requestWaitsMs): Promise<T> {
    for (const wait of waits) {
      try {
        return await request();
      } catch (error) {
        if (!isPassing(error) || stop.aborted) throw error;
        await sleep(wait, undefined, { signal: stop }).catch(() => {});
      }
    }
    return request();
  }

  async function respond({ id, token }: InteractionRef, body: object): Promise<void> {
    const route = Routes.interactionCallback(id, token);
    try {
      await persist(() => rest.post(route, { body, auth: false }), timing.acknowledgeWaitsMs);
    } catch (error) {
      if (!isAcknowledged(error)) throw error;
    }
  }

  return {
    acknowledge: (interaction, ephemeral) =>
      respond(interaction, {
        type: InteractionResponseType.DeferredChannelMessageWithSource,
        data: ephemeral ? { flags: MessageFlags.Ephemeral } : {},
      }),
    complete: (interaction, choices) =>
      respond(interaction, {
        type: InteractionResponseType.ApplicationCommandAutocompleteResult,
        data: { choices },
      }),

    toInteraction({ application_id, token }, ephemeral) {
      const original = Routes.webhookMessage(application_id, token, '@original');
      let sent = 0;
      return {
        async send(message) {
          if (sent === 0) await persist(() => rest.patch(original, { body: seal(message), auth: false }));
          else {
            const body = seal(message, ephemeral);
            await persist(() => rest.post(Routes.webhook(application_id, token), { body, auth: false }));
          }
          sent += 1;
        },
        async silence() {
          await persist(() => rest.delete(original, { auth: false }));
        },
      };
    },

    toMessage({ id, channel_id }) {
      let sent = 0;
      return {
        async send(message) {
          const body = {
            ...seal(message),
            // A request that is made again after it did arrive must not show twice.
            nonce: `${id}.${sent}`,
            enforce_nonce: true,
            ...(sent === 0 ? { message_reference: { message_id: id, fail_if_not_exists: false } } : {}),
          };
          await persist(() => rest.post(Routes.channelMessages(channel_id), { body }));
          sent += 1;
        },
        silence: () => Promise.resolve(),
      };
    },

    async fetch(channelId, messageId) {
      const found = await rest.get(Routes.channelMessage(channelId, messageId));
      if (!isMessage(found)) throw new TypeError('Discord sent something else than a message');
      return found;
    },
  };
}

function isMessage(value: unknown): value is APIMessage {
  return typeof value === 'object' && value !== null && 'content' in value && 'author' in value;
}

/** What every message gets that leaves: nobody is notified, no link is previewed, no limit is passed. */
function seal(message: OutgoingMessage, ephemeral = false) {
  if (message.content.length > MESSAGE_LIMIT) throw new RangeError('a message is longer than Discord takes');
  return {
    ...message,
    allowed_mentions: { parse: [], replied_user: false },
    flags: MessageFlags.SuppressEmbeds | (ephemeral ? MessageFlags.Ephemeral : 0),
  };
}
