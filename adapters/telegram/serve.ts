import type { Update } from 'grammy/types';
import {
  supportedLocale,
  type AdapterDeps,
  type Handle,
  type IncomingMessage,
} from '../../src/core/index.ts';
import { errorFields } from './faults.ts';
import { toIncoming } from './inbound.ts';
import type { Sender } from './sender.ts';
import { targetOf, type Target } from './target.ts';
import type { TelegramTiming } from './timing.ts';
import type { Self } from './wording.ts';

/** What answering needs. */
export interface ServeDeps extends Pick<AdapterDeps, 'log' | 'translate'> {
  readonly handle: Handle;
  readonly self: Self;
  readonly sender: Sender;
  readonly timing: TelegramTiming;
  /** Whether the end has come: then a failure to send is no news, and nobody can be told. */
  readonly ended: () => boolean;
}

/** Makes the function that answers one update. It never rejects. */
export function createServe({ handle, self, sender, timing, log, translate, ended }: ServeDeps) {
  async function answer(target: Target, message: IncomingMessage): Promise<void> {
    const typing = setTimeout(() => void sender.typing(target), timing.typingAfterMs);
    try {
      const reply = await handle(message);
      clearTimeout(typing);
      if (reply) await sender.reply(target, reply);
    } finally {
      clearTimeout(typing);
    }
  }

  return async (update: Update): Promise<void> => {
    const target = targetOf(update);
    const message = toIncoming(update, self);
    if (target === undefined || message === undefined) return;
    try {
      await answer(target, message);
    } catch (error) {
      if (ended()) return;
      log.error(errorFields(error), 'telegram: a message was not answered');
      const text = translate(supportedLocale(message.localeHint) ?? 'en', 'notice-unavailable');
      await sender
        .notice(target, text)
        .catch((fault: unknown) => log.debug(errorFields(fault), 'telegram: nor could that be said'));
    }
  };
}
