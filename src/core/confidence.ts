import type { QueryTerms } from './query-terms.ts';

/** From here on an answer is told as sure. All three are calibrated with `npm run kb eval`. */
export const HIGH = 0.85;
/** From here on it is given. */
export const MEDIUM = 0.55;
/** From here on the nearest entries are offered as what may be meant; below, the desk says that it does not know. */
export const CLARIFY = 0.35;

/** What of a hit the confidence rests on. */
interface Ranked {
  readonly score: number;
  readonly similarity: number;
  readonly coverage: number;
}

/** Weights of a logistic regression over the tuned part of the golden questions. */
const WEIGHTS = { bias: -6.8, similarity: 3.7, margin: 4, words: 1.5, coverage: 2.4 };

/**
 * How likely the best hit is right, 0 to 1, by four things that can be explained: its similarity to the question, its
 * lead over the second as a share of its score, how many known words the question has (ln(1 + m): the same
 * similarity of a long question says more), and how much of the question's weight stands in the entry.
 */
export function confidenceOf([first, second]: readonly Ranked[], query: QueryTerms): number {
  if (first === undefined) return 0;
  const margin = second ? (first.score - second.score) / first.score : 1;
  const sum =
    WEIGHTS.bias +
    WEIGHTS.similarity * first.similarity +
    WEIGHTS.margin * margin +
    WEIGHTS.words * Math.log(1 + query.knownWords) +
    WEIGHTS.coverage * first.coverage;
  return 1 / (1 + Math.exp(-sum));
}
