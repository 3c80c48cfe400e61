import { LRUCache } from 'lru-cache';
import type { ConversationMemory, Question } from '../core/index.ts';

/** As `notice-privacy` tells people. */
const KEPT_MS = 15 * 60 * 1000;
const MOST_CONVERSATIONS = 10_000;

/** The last question of each conversation, in this process's memory only. */
export function createMemory(): ConversationMemory {
  const cache = new LRUCache<string, Question>({
    max: MOST_CONVERSATIONS,
    ttl: KEPT_MS,
    ttlAutopurge: false,
  });
  return { get: (key) => cache.get(key), set: (key, question) => cache.set(key, question) };
}
