import { learnDanger, teachTheSameDanger } from './danger/recognise.ts';
import { learnSubject, teachTheSameSubject } from './subject.ts';
import type { Learning } from './text-model/learning.ts';
import type { Learnt, Snapshot } from './types.ts';

/**
 * Learns from a snapshot what people ask and how those in danger write: some seconds of work.
 *
 * @param previous - the snapshot before; what it teaches too is taken over
 */
export function* learn(snapshot: Snapshot, previous?: Snapshot): Learning<Learnt> {
  const last = previous?.learnt;
  return {
    subject: last && teachTheSameSubject(previous, snapshot) ? last.subject : yield* learnSubject(snapshot),
    danger: last && teachTheSameDanger(previous, snapshot) ? last.danger : yield* learnDanger(snapshot),
  };
}
