import type { TermWeight } from './term-table.ts';
import { wordsOf } from './terms.ts';
import type { Locale } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A question as one index sees it. */
export interface QueryTerms {
  /** Known terms with their weight (idf × share), those of synonyms and of words written alike too. */
  readonly known: ReadonlyMap<string, number>;
  /** Those of them that are searched for: words that are written like known words only tell candidates apart. */
  readonly sought: ReadonlyMap<string, number>;
  /** The same, but the synonyms of one word share one weight: for choosing within an entry. */
  readonly narrow: ReadonlyMap<string, number>;
  /** How much of itself each term stands for: 1 for a word of the question, less for one that is written alike. */
  readonly said: ReadonlyMap<string, number>;
  /** The same for the terms of synonyms. */
  readonly meant: ReadonlyMap<string, number>;
  /** Years that it names. */
  readonly years: readonly string[];
  /** Sum of the weights of all of its own terms, unknown ones counted as rarest. */
  readonly weight: number;
  /** Number of known whole words. */
  readonly knownWords: number;
  /** Share of the weight of whole words that is known, 0 to 1. */
  readonly coverage: number;
  /** Share of its terms that are pairs of others, 0 to 1. */
  readonly pairs: number;
  /** Share of its words that are known, each counted once, 0 to 1: tells the language. */
  readonly share: number;
}

/** What a query is weighed with. */
export interface Weighing {
  readonly locale: Locale;
  readonly weigh: (term: string) => TermWeight;
  readonly vocabulary: Vocabulary;
}

/** From this share of pairs on a text counts as read in them. */
const IN_PAIRS = 0.25;
/** Only so many of the rarest known terms are used, so that a pasted page costs little more than a question. */
const MOST_TERMS = 128;
/** Only so many words are looked up in the vocabulary by their spelling. */
const MOST_SPELT = 40;
const SYNONYM_WEIGHT = 0.5;
const EARLIER = 0.5;
/** What a word counts that is written nearly like a word of the question, times their likeness. */
const ALIKE = { known: 0.4, unknown: 1.2 };

/** What stands beside the words of a question. */
export interface Beside {
  /** Words that mean what words of the question mean, a list for each; they find, but weigh less. */
  readonly synonyms?: readonly (readonly string[])[];
  /** What was asked before, the latest first, each of half the weight of the one behind it. */
  readonly earlier?: readonly string[];
}

/** Weighs the words of a question. A term's weight is its idf; pairs count as single words do. */
export function weighQuery(
  text: string,
  { synonyms = [], earlier = [] }: Beside,
  { locale, weigh, vocabulary }: Weighing,
): QueryTerms {
  const unique = new Map(wordsOf(text, locale).map((word) => [word.text, word]));
  let weight = 0;
  let wordWeight = 0;
  let knownWordWeight = 0;
  let words = 0;
  let knownWords = 0;
  let spelt = 0;
  const own: [string, number][] = [];
  const alike = new Map<string, number>();
  const misspelt = new Set<string>();
  for (const word of unique.values()) {
    const { known, idf: w } = weigh(word.text);
    weight += w;
    if (word.whole) {
      words += 1;
      wordWeight += w;
      if (known) {
        knownWords += 1;
        knownWordWeight += w;
      }
    }
    if (known) own.push([word.text, w]);
    if (word.written === undefined || spelt >= MOST_SPELT) continue;
    spelt += 1;
    for (const { term, likeness } of vocabulary.near(word.written, word.text)) {
      if (unique.has(term)) continue;
      // A misspelt word stands for at most as much as itself.
      const share = (known ? ALIKE.known : ALIKE.unknown) * likeness * Math.min(1, w / weigh(term).idf);
      if (share > (alike.get(term) ?? 0)) alike.set(term, Math.min(1, share));
      if (!known) misspelt.add(term);
    }
  }
  const before = new Map<string, number>();
  earlier.forEach((words, i) => {
    const share = EARLIER ** (i + 1);
    for (const { text: term } of wordsOf(words, locale)) {
      if (unique.has(term) || before.has(term) || !weigh(term).known) continue;
      before.set(term, share);
      weight += share * weigh(term).idf;
    }
  });
  if (own.length > MOST_TERMS) {
    own.sort(([, a], [, b]) => b - a);
    own.length = MOST_TERMS;
    weight = own.reduce((total, [, w]) => total + w, 0);
  }
  const said = new Map([...alike, ...before, ...own.map(([term]): [string, number] => [term, 1])]);
  const known = new Map(Array.from(said, ([term, share]) => [term, share * weigh(term).idf]));
  const narrow = new Map(known);
  const meant = new Map<string, number>();
  for (const group of synonyms) {
    const terms = group
      .flatMap((synonym) => wordsOf(synonym, locale))
      .filter((word) => !said.has(word.text) && weigh(word.text).known);
    const count = terms.filter((word) => word.whole).length || 1;
    for (const { text: term } of terms) {
      const w = SYNONYM_WEIGHT * weigh(term).idf;
      meant.set(term, Math.max(1 / Math.sqrt(count), meant.get(term) ?? 0));
      known.set(term, Math.max(w, known.get(term) ?? 0));
      narrow.set(term, Math.max(w / count, narrow.get(term) ?? 0));
    }
  }
  return {
    known,
    sought: new Map([...known].filter(([term]) => !alike.has(term) || misspelt.has(term) || meant.has(term))),
    narrow,
    said,
    meant,
    years: [...unique.keys()].filter((term) => /^(?:19|20)\d\d$/.test(term)),
    weight,
    knownWords,
    coverage: wordWeight === 0 ? 0 : knownWordWeight / wordWeight,
    pairs: unique.size === 0 ? 0 : 1 - words / unique.size,
    share: words === 0 ? 0 : knownWords / words,
  };
}

/** Whether a question is read in words or in pairs of characters. */
export function readAs({ pairs }: QueryTerms): 'words' | 'pairs' {
  return pairs >= IN_PAIRS ? 'pairs' : 'words';
}
