import type { QueryTerms } from './language-index.ts';

/** From here on an answer is told as sure. All three are calibrated on questions that have been asked for it. */
export const HIGH = 0.6;
/** From here on it is given. */
export const MEDIUM = 0.42;
/** From here on the nearest entries are offered as what may be meant; below, the desk says that it does not know. */
export const CLARIFY = 0.3;

/** What of a hit the confidence rests on. */
interface Ranked {
  readonly score: number;
  readonly similarity: number;
}

/**
 * How sure the best hit is, 0 to 1: min(1, S · (1 + margin) · (1 − e^(−m/1.5))), with S the similarity of the best
 * hit, margin its lead over the second as a share of its score, m the number of known words of the question.
 */
export function confidenceOf([first, second]: readonly Ranked[], query: QueryTerms): number {
  if (first === undefined) return 0;
  const margin = second ? (first.score - second.score) / first.score : 1;
  return Math.min(1, first.similarity * (1 + margin) * (1 - Math.exp(-query.knownWords / 1.5)));
}
