import {
  InteractionType,
  type APIApplicationCommandAutocompleteInteraction,
  type GatewayInteractionCreateDispatchData,
  type GatewayMessageCreateDispatchData,
} from 'discord.js';
import {
  detectLocale,
  type AdapterDeps,
  type CountryCode,
  type Handle,
  type IncomingMessage,
} from '../../src/core/index.ts';
import { completions, countryOf } from './autocomplete.ts';
import { errorFields, isClosed, isGone, tokenFault } from './faults.ts';
import { fromInteraction, fromMessage, lacksReference } from './inbound.ts';
import type { Lanes } from './lanes.ts';
import type { Outbox, Sink } from './outbox.ts';
import { renderReply, renderText } from './render.ts';

/** What the service works with. */
export interface ServiceDeps {
  readonly desk: AdapterDeps;
  readonly handle: Handle;
  readonly outbox: Outbox;
  readonly lanes: Lanes;
  /** The bot's own user id. */
  readonly selfId: string;
  /** Called with an error that leaves no way on. */
  readonly fail: (fault: Error) => void;
}

/** Takes Discord's events, one function for each kind. */
export interface Service {
  message(event: GatewayMessageCreateDispatchData): void;
  interaction(event: GatewayInteractionCreateDispatchData): void;
}

/** Answers events. Nothing of it throws or rejects. */
export function createService({ desk, handle, outbox, lanes, selfId, fail }: ServiceDeps): Service {
  const { log } = desk;

  /** @returns whether a person may still be told something */
  function report(error: unknown, what: string): boolean {
    const fault = tokenFault(error);
    if (fault) fail(fault);
    else if (isGone(error)) log.debug(errorFields(error), `${what}: it is gone`);
    else if (isClosed(error)) log.warn(errorFields(error), `${what}: the bot may not write there`);
    else {
      log.error(errorFields(error), `${what} failed`);
      return true;
    }
    return false;
  }

  function findCountry(text: string, hint: string): CountryCode | undefined {
    try {
      return countryOf(text, hint, desk.countries);
    } catch (error) {
      log.error(errorFields(error), 'looking for a country failed');
      return undefined;
    }
  }

  async function answer(message: IncomingMessage, sink: Sink): Promise<void> {
    try {
      const reply = await handle(message);
      const messages = reply ? renderReply(reply) : [];
      for (const outgoing of messages) await sink.send(outgoing);
      if (messages.length === 0) await sink.silence();
    } catch (error) {
      if (!report(error, 'answering a message')) return;
      const locale = detectLocale(message.text, message.localeHint);
      try {
        await sink.send(renderText(desk.translate(locale, 'notice-unavailable')));
      } catch (second) {
        log.debug(errorFields(second), 'the person could not be told that there is no answer');
      }
    }
  }

  async function complete(event: APIApplicationCommandAutocompleteInteraction): Promise<void> {
    let choices: ReturnType<typeof completions> = [];
    try {
      choices = completions(event, desk);
    } catch (error) {
      log.error(errorFields(error), 'proposing entries failed');
    }
    try {
      await outbox.complete(event, choices);
    } catch (error) {
      // Whoever types on has made this one void.
      log.debug(errorFields(error), 'proposals came too late');
    }
  }

  async function withReference(
    event: GatewayMessageCreateDispatchData,
  ): Promise<GatewayMessageCreateDispatchData> {
    const { channel_id, message_id } = event.message_reference ?? {};
    try {
      const referenced = await outbox.fetch(channel_id ?? event.channel_id, message_id ?? '');
      return { ...event, referenced_message: referenced };
    } catch (error) {
      log.debug(errorFields(error), 'the message that another one answers could not be read');
      return event;
    }
  }

  return {
    message(event) {
      const message = fromMessage(event, selfId);
      if (message === undefined) return;
      lanes.run(message.conversation.id, async () => {
        const whole = lacksReference(event) ? fromMessage(await withReference(event), selfId) : message;
        await answer(whole ?? message, outbox.toMessage(event));
      });
    },

    interaction(event) {
      if (event.type === InteractionType.ApplicationCommandAutocomplete) {
        lanes.run(`autocomplete ${event.id}`, () => complete(event));
        return;
      }
      const inbound = fromInteraction(event, findCountry);
      if (inbound === undefined) return;
      const { message, ephemeral } = inbound;
      // Not in the lane: Discord waits three seconds, whatever else is going on in the conversation.
      // After an unclear failure the answer is tried all the same: only the receipt may have been lost.
      const acknowledged = outbox.acknowledge(event, ephemeral).then(
        () => true,
        (error: unknown) => report(error, 'acknowledging an interaction'),
      );
      lanes.run(message.conversation.id, async () => {
        if (await acknowledged) await answer(message, outbox.toInteraction(event, ephemeral));
      });
    },
  };
}
