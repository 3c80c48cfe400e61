import { LRUCache } from 'lru-cache';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Handle, Log, Reply } from '../core/index.ts';

/** A person's messages that are answered in a minute. */
const PER_MINUTE = 30;
/** Platforms send again what they think was lost: remembered for so many messages. */
const REMEMBERED_IDS = 10_000;

/** What stands before the desk. */
export interface AdmissionDeps {
  readonly log: Log;
  /** Said once to a person who asks too much. */
  readonly slowDown: (localeHint: string | undefined) => Reply;
}

/**
 * Answers each message once and each person only so often; logs one line for each answer, with its kind and its
 * passages but no words and no person.
 */
export function admit(handle: Handle, { log, slowDown }: AdmissionDeps): Handle {
  const limiter = new RateLimiterMemory({ points: PER_MINUTE, duration: 60 });
  const seen = new LRUCache<string, true>({ max: REMEMBERED_IDS });
  let count = 0;
  return async (message) => {
    const id = `${message.platform}\0${message.conversation.id}\0${message.id}`;
    if (seen.has(id)) return undefined;
    seen.set(id, true);

    const allowed = await limiter.consume(`${message.platform}\0${message.author.key}`).then(
      () => true,
      (refused: { consumedPoints?: number }) =>
        (refused.consumedPoints ?? 0) === PER_MINUTE + 1 ? 'told' : false,
    );
    if (allowed === false) return undefined;
    if (allowed === 'told') return slowDown(message.localeHint);

    const began = performance.now();
    const reply = await handle(message);
    if (reply) {
      count += 1;
      const passages =
        'sentences' in reply.answer ? [...new Set(reply.answer.sentences.map((s) => s.passage))] : [];
      const tookMs = Math.round((performance.now() - began) * 10) / 10;
      log.info(
        { trace: count.toString(36), platform: message.platform, kind: reply.answer.kind, passages, tookMs },
        'answered',
      );
    }
    return reply;
  };
}
