import MiniSearch from 'minisearch';
import { createProfiles, type Likeness } from './profiles.ts';
import { weighQuery, type Beside, type QueryTerms } from './query-terms.ts';
import { createTermTable, heaviest } from './term-table.ts';
import { wordsOf } from './terms.ts';
import type { Entry, Locale, OutsideTopic, Passage } from './types.ts';
import { createVocabulary } from './vocabulary.ts';

/** Measured on public question sets: a little better than MiniSearch's own setting, and robust. */
const BM25 = { k: 0.6, b: 0.85, d: 0 };
/** What a field counts. */
const BOOST = { title: 0.5, asks: 1, body: 2 };
const BOOSTS = Object.values(BOOST).reduce((total, boost) => total + boost, 0);
/** A word that a language hardly has is as rare as this in it. */
const RAREST = 3e-6;
/** Searched are the terms that make up so much of the weight: the commonest cost most of the time and tell nothing. */
const SEARCHED = { wanted: 0.6, least: 0.35 };

/** What people ask for. */
export type Asked = Entry | OutsideTopic;

/** How people ask for an entry in a language that it is not written in. */
export interface LentAsks {
  /** All of them. */
  readonly asks: readonly string[];
  /** Those for each section, by its heading. */
  readonly bySection: ReadonlyMap<string, readonly string[]>;
}

/** What an index is made of. */
export interface LanguageTexts {
  readonly locale: Locale;
  /** Entries in this language. */
  readonly entries: readonly Entry[];
  /** How people ask in this language for entries that are in another. */
  readonly borrowed: ReadonlyMap<Entry, LentAsks>;
  readonly outside: readonly OutsideTopic[];
}

/** What was found by its words. */
export interface Match {
  readonly owner: Asked;
  /** As a share of the score of an ideal text. */
  readonly score: number;
}

/** All of the knowledge of one language, searchable. */
export interface LanguageIndex {
  readonly locale: Locale;
  readonly entries: readonly Entry[];
  readonly query: (text: string, beside?: Beside) => QueryTerms;
  /** Entries and outside topics that have words of a query, best first. */
  search(query: QueryTerms): Match[];
  /** How a query fits all of the texts of an entry or an outside topic. */
  readonly compare: (query: QueryTerms, owner: Asked) => Likeness;
  /** How a query fits the phrasings and the text of one passage. */
  readonly comparePassage: (query: QueryTerms, passage: Passage) => Likeness;
  /** How likely the words of a text are in texts of this language, as the sum of their logarithms. */
  readonly likelihood: (text: string) => number;
  /** How people ask in this language for a passage. */
  readonly asksFor: (passage: Passage) => readonly string[];
  /** The terms of a text of the knowledge; kept, since texts of the best entries are read again and again. */
  termsIn(text: string): ReadonlySet<string>;
  /** Share of the query's weight that a text of the knowledge covers, 0 to 1. */
  overlap(query: QueryTerms, text: string): number;
}

/** Builds the index of one language. */
export function createLanguageIndex({ locale, entries, borrowed, outside }: LanguageTexts): LanguageIndex {
  const written = new Map<string, string>();
  const table = createTermTable();
  const index = new MiniSearch<{ id: number; title: string; asks: string; body: string }>({
    fields: ['title', 'asks', 'body'],
    tokenize: (codes) => (codes === '' ? [] : codes.split('\n')),
    processTerm: (code) => code,
  });

  /** The terms of texts as one string of codes. */
  function read(texts: readonly string[], count?: (terms: ReadonlySet<number>) => void): string {
    const terms = new Set<number>();
    for (const text of texts) {
      const unique = new Set<number>();
      for (const word of wordsOf(text, locale, written)) {
        if (word.written !== undefined) written.set(word.written, word.text);
        unique.add(table.number(word.text));
      }
      count?.(unique);
      for (const term of unique) terms.add(term);
    }
    return Array.from(terms, codeOf).join('\n');
  }
  const owners: readonly Asked[] = [...entries, ...borrowed.keys(), ...outside];
  const asksOf = (owner: Asked): readonly string[] =>
    !('passages' in owner)
      ? (owner.asks[locale] ?? [])
      : owner.locale === locale
        ? [owner.title, ...owner.asks]
        : (borrowed.get(owner)?.asks ?? []);
  const bodiesOf = (owner: Asked): string[] =>
    'passages' in owner && owner.locale === locale ? owner.passages.map(bodyOf) : [];
  owners.forEach((owner, id) => {
    const title =
      'passages' in owner && owner.locale === locale
        ? [owner.title, ...owner.passages.map((passage) => passage.heading)]
        : [];
    index.add({
      id,
      title: read(title),
      asks: read(asksOf(owner), table.addAsk),
      body: read(bodiesOf(owner), table.addPassage),
    });
  });
  const weigh = table.weigh();
  const idf = (term: string): number => weigh(term).idf;
  const vocabulary = createVocabulary(written);

  const termList = (text: string): string[] => wordsOf(text, locale, written).map((word) => word.text);
  const termSets = new Map<string, ReadonlySet<string>>();
  function termsIn(text: string): ReadonlySet<string> {
    let terms = termSets.get(text);
    if (terms === undefined) {
      terms = new Set(termList(text));
      termSets.set(text, terms);
    }
    return terms;
  }
  const { compare } = createProfiles<Asked>(
    (owner) => ({ asks: asksOf(owner).map(termList), body: bodiesOf(owner).flatMap(termList) }),
    weigh,
  );
  const lentTo = new Map<Passage, readonly string[]>();
  for (const [entry, { bySection }] of borrowed)
    for (const passage of entry.passages) lentTo.set(passage, bySection.get(passage.heading) ?? []);
  const asksFor = (passage: Passage): readonly string[] => lentTo.get(passage) ?? passage.asks;
  const passages = createProfiles<Passage>(
    (passage) => ({ asks: asksFor(passage).map(termList), body: termList(bodyOf(passage)) }),
    weigh,
  );

  return {
    locale,
    entries,
    query: (text, beside = {}) => weighQuery(text, beside, { locale, weigh, vocabulary }),
    likelihood(text) {
      const words = new Set(wordsOf(text, locale).flatMap((word) => (word.whole ? [word.text] : [])));
      const weights = Array.from(words, weigh);
      return weights.reduce((sum, { known, everywhere }) => sum + Math.log(known ? everywhere : RAREST), 0);
    },
    search(q) {
      const boosts = new Map(
        heaviest(q.sought, SEARCHED, (term) => weigh(term).count).map((term) => [
          codeOf(table.number(term)),
          (q.known.get(term) ?? 0) / idf(term),
        ]),
      );
      if (boosts.size === 0) return [];
      const found = index.search([...boosts.keys()].join('\n'), {
        boostTerm: (code) => boosts.get(code) ?? 0,
        boost: BOOST,
        bm25: BM25,
      });
      return found
        .flatMap(({ id, score, queryTerms }): Match[] => {
          const owner = owners[Number(id)];
          // MiniSearch multiplies a score by the number of query terms that matched: taken back.
          return owner ? [{ owner, score: score / queryTerms.length / (q.weight * BOOSTS) }] : [];
        })
        .sort((a, b) => b.score - a.score);
    },
    compare,
    comparePassage: passages.compare,
    asksFor,
    termsIn,
    overlap(q, text) {
      const terms = termsIn(text);
      let covered = 0;
      for (const [term, w] of q.known) if (terms.has(term)) covered += w;
      return q.weight === 0 ? 0 : Math.min(1, covered / q.weight);
    },
  };
}

/**
 * A short code for a term's number. MiniSearch keeps its terms in a radix tree and reads the branches of a node one
 * after the other: thousands at its root where each Chinese character begins a term.
 */
function codeOf(number: number): string {
  return number.toString(16);
}

function bodyOf(passage: Passage): string {
  return [
    passage.heading,
    ...passage.blocks.flatMap((block) => block.sentences.map((sentence) => sentence.text)),
  ].join('\n');
}
