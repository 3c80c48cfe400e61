import type { Likeness } from './profiles.ts';
import { readAs, type QueryTerms } from './query-terms.ts';

/** How likely the best entries answer the question, 0 to 1. */
export interface Confidence {
  /** That the best one does. */
  readonly first: number;
  /** That one of the best two does. */
  readonly either: number;
  /** What both rest on, in the order of {@link SIGNS}. */
  readonly signs: readonly number[];
}

/** From here on an answer is told as sure. All are calibrated with `npm run kb eval`. */
export const HIGH = 0.9;
/** From here on it is given. */
export const MEDIUM = 0.55;
/** From here on the nearest entries are offered as what may be meant; below, the desk says that it does not know. */
export const CLARIFY = 0.3;

/** What of a hit the confidence rests on. */
interface Ranked {
  readonly score: number;
  readonly likeness: Likeness;
  readonly features: readonly number[];
}

/**
 * What tells whether the best entry is right: its lead over the second, whether its language is read in pairs of
 * characters (which repeat what single ones say), the share of the question's weight that stands in it, how many words
 * of the question are known (ln(1 + m)), and how much nearer it is than the nearest subject outside, by phrasings, by
 * all of its words, and by what people ask the desk at all. `secondLead` is that of the second over the third.
 */
export const SIGNS = [
  'one',
  'lead',
  'pairs',
  'coverage',
  'words',
  'phrasingsLead',
  'wordsLead',
  'subject',
  'secondLead',
] as const;
/** Weights of two logistic regressions over the tuned golden questions: `npm run kb fit`. */
const WEIGHTS = {
  first: [-1.79, 0.65, -0.93, -0.24, -0.47, 0.24, 0.3, 0.42, 0.12],
  either: [-1.51, 0.33, -0.57, -0.31, -0.5, 0.42, 0.45, 0.48, 0.32],
};
/** An entry that has less than this share of the question's weight hardly has what it is about. */
const LEAST = { words: 0.3, pairs: 0.15 };
/** What is as plain about the desk's subject as its own phrasings, as log-odds. */
const ASKED = 5;
/** A lead of more than this says no more. */
const MOST_LEAD = 3;

/** What is known of subjects outside. */
interface Beyond {
  /** How like the nearest of them a question is. */
  readonly outside: Likeness | undefined;
  /** See `SubjectModel`. */
  readonly subject: number;
}

/** The confidence in the best hits of a question. */
export function confidenceOf(
  [first, second, third]: readonly Ranked[],
  query: QueryTerms,
  { outside, subject }: Beyond,
): Confidence {
  if (first === undefined) return { first: 0, either: 0, signs: [] };
  // The liker a question is to a phrasing of the knowledge, the less it tells what its words mean elsewhere.
  const same = first.likeness.best ** 3;
  const signs = [
    1,
    Math.min(MOST_LEAD, second ? first.score - second.score : MOST_LEAD),
    query.pairs,
    first.likeness.coverage,
    Math.log(1 + query.knownWords),
    first.likeness.asks - (outside?.asks ?? 0),
    first.likeness.likelihood - (outside?.likelihood ?? 0),
    subject * (1 - same) + ASKED * same,
    Math.min(MOST_LEAD, second && third ? second.score - third.score : MOST_LEAD),
  ];
  const least = readAs(query) === 'pairs' ? LEAST.pairs : LEAST.words;
  const known = Math.min(1, first.likeness.coverage / least);
  const chance = (weights: readonly number[]): number =>
    known / (1 + Math.exp(-signs.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)));
  return { first: chance(WEIGHTS.first), either: chance(WEIGHTS.either), signs };
}
