import type { Found } from '../retrieve.ts';
import type { Judgement } from './recognise.ts';

/**
 * What tells that somebody is in danger: how the text, and it or its plainest part, sound (as log-odds), how far the
 * entries that a search finds are on the law, how near the text is to a subject outside the desk's, against the best
 * entry, how long it is, how sure the search is, how many ideas of danger the text speaks of, and how like a phrasing
 * of the best entry it is.
 */
export const DANGER_SIGNS = [
  'one',
  'whole',
  'plainest',
  'law',
  'outside',
  'length',
  'found',
  'ideas',
  'phrasing',
] as const;
/** Weights of a logistic regression over the tuned golden emergencies, look-alikes and questions: `npm run kb fit`. */
const WEIGHTS: readonly number[] = [-0.95, 0.18, 0.46, -1.31, -0.51, -0.97, 0.94, 0.88, -1.68];
/** From here the card is shown: see `npm run kb eval`. */
export const THRESHOLD = 0.35;
/** A text whose words sound less like it than this tells of no danger, whatever else is known. */
const LEAST = 0.02;
/** So many of the entries that a search finds are looked at. */
const FOUND = 8;
/** A subject outside that is so much nearer says no more. */
const MOST_OUTSIDE = 3;
/** More ideas than these say no more. */
const MOST_IDEAS = 4;
/** Log-odds of 0 and 1 are kept within bounds. */
const EDGE = 0.001;

/** Whether a text may tell of a danger at all: only then it is worth a search. */
export function mayTell({ whole, part }: Judgement): boolean {
  return whole >= LEAST || part >= LEAST;
}

/** How likely the writer or somebody close is in danger, 0 to 1, by words and by what a search finds for them. */
export function weighDanger(judged: Judgement, found: Found): number {
  const signs = dangerSigns(judged, found);
  return 1 / (1 + Math.exp(-signs.reduce((sum, value, i) => sum + value * (WEIGHTS[i] ?? 0), 0)));
}

/** What {@link weighDanger} rests on, in the order of {@link DANGER_SIGNS}. */
export function dangerSigns(
  { whole, part, ideas, length }: Judgement,
  { hits, outside, confidence }: Found,
): number[] {
  const near = hits.slice(0, FOUND).map(({ entry, score }) => ({
    law: entry.kind === 'law',
    share: Math.exp(score - (hits[0]?.score ?? 0)),
  }));
  const sum = (list: typeof near): number => list.reduce((total, { share }) => total + share, 0);
  const beyond = (outside?.likeness.likelihood ?? 0) - (hits[0]?.likeness.likelihood ?? 0);
  return [
    1,
    logOdds(whole),
    logOdds(Math.max(whole, part)),
    sum(near.filter(({ law }) => law)) / (sum(near) || 1),
    Math.max(-MOST_OUTSIDE, Math.min(MOST_OUTSIDE, beyond)),
    Math.min(2, Math.log(1 + length) / 3),
    confidence.either,
    Math.min(MOST_IDEAS, ideas) / MOST_IDEAS,
    hits[0]?.likeness.best ?? 0,
  ];
}

const logOdds = (chance: number): number => Math.log((chance + EDGE) / (1 - chance + EDGE));
