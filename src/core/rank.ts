import type { Asked, LanguageIndex, Match } from './language-index.ts';
import type { Likeness } from './profiles.ts';
import type { QueryTerms } from './query-terms.ts';
import type { CountryCode, Entry } from './types.ts';

/** An entry that may answer. */
export interface Hit {
  readonly entry: Entry;
  /** For ranking within one question only: log-odds against another entry are the difference of their scores. */
  readonly score: number;
  /** How far the question and the entry's best phrasing or text are the same, 0 to 1. */
  readonly similarity: number;
  readonly likeness: Likeness;
  /** What the score is made of, in the order of {@link FEATURES}. */
  readonly features: readonly number[];
}

/** What a candidate is ranked by. */
export const FEATURES = [
  'asks',
  'likelihood',
  'meant',
  'text',
  'coverage',
  'country',
  'otherCountry',
  'unasked',
] as const;
/** Weights of a conditional logit (softmax over the candidates) over the tuned golden questions: `npm run kb fit`. */
export const WEIGHTS: readonly number[] = [2.5, 1.4, 0.75, 2, 2.1, 0.75, -0.9, -0.5];

/** Where a question plays. */
export interface Where {
  /** Countries that it names. */
  readonly countries: readonly CountryCode[];
  /** Countries that its language is at home in. */
  readonly home: readonly CountryCode[];
}

/** Entries that are compared closely. */
const CANDIDATES = 30;

/** Ranks the entries that an index found for a query, best first. */
export function rank(
  index: LanguageIndex,
  query: QueryTerms,
  matches: readonly Match[],
  { countries, home }: Where,
): Hit[] {
  const hits: Hit[] = [];
  for (const { owner, score } of matches) {
    if (!isEntry(owner)) continue;
    hits.push(hitOf(owner, index.compare(query, owner), score, { countries, home }));
    if (hits.length === CANDIDATES) break;
  }
  return hits.sort((a, b) => b.score - a.score);
}

function hitOf(entry: Entry, likeness: Likeness, text: number, { countries, home }: Where): Hit {
  const named = countries.length > 0 && entry.countries.length > 0;
  const foreign = entry.countries.length > 0 && !entry.countries.some((code) => home.includes(code));
  const asked = named && entry.countries.some((code) => countries.includes(code));
  const features = [
    likeness.asks,
    likeness.likelihood,
    likeness.meant,
    text,
    likeness.coverage,
    asked ? 1 : 0,
    named && !asked ? 1 : 0,
    countries.length === 0 && foreign ? 1 / entry.countries.length : 0,
  ];
  return {
    entry,
    score: features.reduce((sum, value, i) => sum + value * (WEIGHTS[i] ?? 0), 0),
    similarity: Math.max(likeness.best, text),
    likeness,
    features,
  };
}

/** Whether phrasings lead to an entry and not to a subject that is not answered. */
export function isEntry(owner: Asked): owner is Entry {
  return 'passages' in owner;
}
