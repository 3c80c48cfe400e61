import type { Asked, LanguageIndex, Match } from './language-index.ts';
import type { Likeness } from './profiles.ts';
import { readAs, type QueryTerms } from './query-terms.ts';
import type { QuestionKind } from './question-kind.ts';
import type { CountryCode, Entry, EntryKind } from './types.ts';

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
  'best',
  'likelihood',
  'meant',
  'text',
  'coverage',
  'country',
  'otherCountry',
  'unasked',
  'kind',
  'title',
] as const;
/**
 * Weights of a conditional logit (softmax over the candidates) over the tuned golden questions: `npm run kb fit`.
 * Where a text is read in pairs of characters, these repeat what single ones say, and count less. There the fit gives
 * the text nothing beside the phrasings; it keeps 0.8 for entries that have none.
 */
export const WEIGHTS: Readonly<Record<'words' | 'pairs', readonly number[]>> = {
  words: [2.61, 2.33, 2.3, 0.65, 0.56, 1.93, 0.78, -1.09, -1.07, 0.7, 0.49],
  pairs: [1.54, 1.04, 1.18, 0.76, 0.8, 1, 0.44, -0.97, -1.57, 0.88, -0.16],
};

/** What a question is about beside its words. */
export interface About {
  /** Countries that it names. */
  readonly countries: readonly CountryCode[];
  /** Countries that its language is at home in. */
  readonly home: readonly CountryCode[];
  readonly kind: QuestionKind;
}

/** Kinds of entries that hold for their countries only. */
export const LOCAL: ReadonlySet<EntryKind> = new Set(['help', 'law', 'figure']);
/** Kinds of entries that answer a kind of question. */
const ANSWERS: Partial<Record<QuestionKind, readonly EntryKind[]>> = {
  count: ['figure', 'enforcement'],
  when: ['enforcement'],
  law: ['law'],
  where: ['place'],
  who: ['enforcement', 'organisation', 'place'],
  steps: ['help', 'urgent'],
  definition: ['scam', 'organisation', 'place'],
};

/** Where no country is named, the asker's likely one counts half. */
const HOME = 0.5;
/** Who asks in the very words of a phrasing means its entry. */
const EXACT = { from: 0.995, score: 4 };
/** Entries that are compared closely. */
const CANDIDATES = 50;

/** Ranks the entries that an index found for a query, best first. */
export function rank(
  index: LanguageIndex,
  query: QueryTerms,
  matches: readonly Match[],
  { countries, home, kind }: About,
): Hit[] {
  const hits: Hit[] = [];
  for (const { owner, score } of matches) {
    if (!isEntry(owner)) continue;
    hits.push(hitOf(owner, index, query, score, { countries, home, kind }));
    if (hits.length === CANDIDATES) break;
  }
  return hits.sort((a, b) => b.score - a.score);
}

function hitOf(
  entry: Entry,
  index: LanguageIndex,
  query: QueryTerms,
  text: number,
  { countries, home, kind }: About,
): Hit {
  const likeness = index.compare(query, entry);
  const weights = WEIGHTS[readAs(query)];
  const has = (codes: readonly CountryCode[]): boolean =>
    entry.countries.some((code) => codes.includes(code));
  const isBound = entry.countries.length > 0;
  const isAsked = countries.length > 0;
  const features = [
    likeness.asks,
    likeness.best,
    likeness.likelihood,
    likeness.meant,
    text,
    likeness.coverage,
    has(countries) ? 1 : !isAsked && has(home) ? HOME : 0,
    isAsked && isBound && !has(countries) ? 1 : 0,
    !isAsked && isBound && LOCAL.has(entry.kind) && !has(home) ? 1 / entry.countries.length : 0,
    ANSWERS[kind]?.includes(entry.kind) ? 1 : 0,
    index.overlap(query, entry.title),
  ];
  return {
    entry,
    score: features.reduce(
      (sum, value, i) => sum + value * (weights[i] ?? 0),
      likeness.best >= EXACT.from ? EXACT.score : 0,
    ),
    similarity: Math.max(likeness.best, text),
    likeness,
    features,
  };
}

/** Whether phrasings lead to an entry and not to a subject that is not answered. */
export function isEntry(owner: Asked): owner is Entry {
  return 'passages' in owner;
}
