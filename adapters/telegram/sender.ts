import { GrammyError, type Api } from 'grammy';
import type { Log, Reply } from '../../src/core/index.ts';
import { errorFields, isDetached, isUnreachable } from './faults.ts';
import { renderReply, renderText, isSendable, type TelegramMessage } from './render.ts';
import type { CallSignal } from './signal.ts';
import type { Target } from './target.ts';

/** The one way out: every text that the adapter sends goes through here. */
export interface Sender {
  /** Shows a reply. Rejects if it couldn't be shown completely, unless nobody is there to see it. */
  reply(target: Target, reply: Reply): Promise<void>;
  /** Shows one of the program's own strings. */
  notice(target: Target, text: string): Promise<void>;
  /** Shows that an answer is on its way; a failure doesn't matter. */
  typing(target: Target): Promise<void>;
  /** Tells the person's client that a press has arrived; a failure doesn't matter. */
  received(queryId: string): Promise<void>;
}

/**
 * Makes the sender.
 *
 * @param signal - ends calls that are still under way
 */
export function createSender(api: Api, log: Log, signal: CallSignal): Sender {
  async function send(target: Target, message: TelegramMessage): Promise<void> {
    const { chatId, threadId, replyTo } = target;
    await api.sendMessage(
      chatId,
      message.text,
      {
        entities: [...message.entities],
        link_preview_options: { is_disabled: true },
        ...(threadId === undefined ? {} : { message_thread_id: threadId }),
        ...(replyTo === undefined
          ? {}
          : { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } }),
        ...(message.keyboard.length === 0
          ? {}
          : { reply_markup: { inline_keyboard: message.keyboard.map((row) => [...row]) } }),
      },
      signal,
    );
  }

  /** Sends a message, once more elsewhere if need be; resolves to where the next one goes. */
  async function sendSomewhere(target: Target, message: TelegramMessage): Promise<Target> {
    try {
      await send(target, message);
      return target;
    } catch (error) {
      const next = elsewhere(target, error);
      if (next === undefined) throw error;
      await send(next, message);
      return next;
    }
  }

  async function sendAll(target: Target, messages: readonly TelegramMessage[]): Promise<void> {
    let place = target;
    try {
      for (const message of messages) {
        // What follows stands below the first part; a reply reference on each would notify again and again.
        const { replyTo: _, ...below } = await sendSomewhere(place, message);
        place = below;
      }
    } catch (error) {
      if (!isUnreachable(error)) throw error;
      log.debug(errorFields(error), 'telegram: nobody is there to be answered');
    }
  }

  return {
    async reply(target, reply) {
      const unsendable = reply.choices.filter((choice) => !isSendable(choice)).length;
      if (unsendable > 0)
        log.warn({ unsendable }, 'telegram: choices without a label or with an unfit token');
      await sendAll(target, renderReply(reply, target.inGroup));
    },
    async notice(target, text) {
      await sendAll(target, [renderText(text, target.inGroup)]);
    },
    async typing({ chatId, threadId }) {
      const thread = threadId === undefined ? {} : { message_thread_id: threadId };
      await ignore(api.sendChatAction(chatId, 'typing', thread, signal));
    },
    async received(queryId) {
      // Fails for a press from before a restart ("query is too old"), which is answered all the same.
      await ignore(api.answerCallbackQuery(queryId, {}, signal));
    },
  };

  async function ignore(call: Promise<unknown>): Promise<void> {
    try {
      await call;
    } catch (error) {
      log.debug(errorFields(error), 'telegram: a sign was not shown');
    }
  }
}

/** Where to send what couldn't be sent: the chat without what has gone, or the chat that took its place. */
function elsewhere(target: Target, error: unknown): Target | undefined {
  const { threadId, replyTo, ...chat } = target;
  const moved = error instanceof GrammyError ? error.parameters.migrate_to_chat_id : undefined;
  if (moved !== undefined) return { ...chat, chatId: moved };
  return isDetached(error) && (threadId ?? replyTo) !== undefined ? chat : undefined;
}
