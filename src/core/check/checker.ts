import type { ComposeDeps } from '../compose.ts';
import type { CountryCode, Reply, Snapshot } from '../types.ts';
import { checkReply } from './check-reply.ts';
import { createJudge } from './judge.ts';
import { createMessageReader, type Brought } from './message-or-question.ts';

/** The check of messages over one snapshot. */
export interface Checker {
  /** Whether a text is a message to be checked or a question. */
  readonly read: (text: string) => Brought;
  /** @param countries - that the person names, or that are implied */
  readonly check: (text: string, countries: readonly CountryCode[], deps: ComposeDeps) => Reply;
}

/** Makes the check of a snapshot; what has not changed since the last one is not learnt again. */
export function createCheckers(): (snapshot: Snapshot) => Checker {
  const judgeOf = remembered(createJudge);
  return remembered((snapshot: Snapshot) => {
    const { judge } = judgeOf(snapshot.check);
    return {
      read: createMessageReader(snapshot),
      check: (text, countries, deps) => checkReply(judge(text), countries, snapshot, deps),
    };
  });
}

/** Makes a value anew only if what it is made of has changed. */
function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  let last: { key: K; value: V } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: make(key) };
    return last.value;
  };
}
