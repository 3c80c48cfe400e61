import MiniSearch from 'minisearch';
import { createProfiles, type Likeness } from './profiles.ts';
import { weighQuery, type QueryTerms } from './query-terms.ts';
import { createTermCount, heaviest } from './term-count.ts';
import { wordsOf } from './terms.ts';
import type { Entry, Locale, OutsideTopic, Passage } from './types.ts';
import { createVocabulary } from './vocabulary.ts';

/** Measured on public question sets: a little better than MiniSearch's own setting, and robust. */
const BM25 = { k: 0.6, b: 0.85, d: 0 };
/** What a field of an entry counts. */
const BOOST = { question: 0.5, asks: 1, body: 2 };
const BOOSTS = Object.values(BOOST).reduce((total, boost) => total + boost, 0);

/**
 * An index is searched for the terms that make up so much of the weight: the commonest words stand in every text,
 * cost most of the time and tell nothing.
 */
const SEARCHED = { text: 0.8, asks: 0.35 };

/** What people ask for by phrasings. */
export type Asked = Entry | OutsideTopic;

/** A document that MiniSearch found. */
interface Score {
  readonly id: number;
  readonly score: number;
}

/** What an index is made of. */
export interface LanguageTexts {
  readonly locale: Locale;
  /** Entries in this language. */
  readonly entries: readonly Entry[];
  /** How people ask in this language for entries that are in another. */
  readonly borrowed: ReadonlyMap<Entry, readonly string[]>;
  readonly outside: readonly OutsideTopic[];
}

/** All of the knowledge of one language, searchable. */
export interface LanguageIndex {
  readonly locale: Locale;
  readonly entries: readonly Entry[];
  /** @param synonyms - words that mean what words of the text mean; they find, but weigh less */
  query(text: string, synonyms?: readonly (readonly string[])[]): QueryTerms;
  /** Entries by all of their text, as a share of the score of an ideal entry. */
  entriesByText(query: QueryTerms): Map<Entry, number>;
  /** Entries and outside topics by their best phrasings, as a share of an ideal phrasing's. */
  byAsks(query: QueryTerms): Map<Asked, number>;
  /** How a query fits all of the texts of an entry or an outside topic. */
  readonly compare: (query: QueryTerms, owner: Asked) => Likeness;
  /** The terms of a text of the knowledge; kept, since texts of the best entries are read again and again. */
  termsIn(text: string): ReadonlySet<string>;
  /** Share of the query's weight that a text of the knowledge covers, 0 to 1. */
  overlap(query: QueryTerms, text: string): number;
}

/** Phrasings of an entry count less the further down they come: the second half as much as the first. */
const ASK_DISCOUNT = [1, 0.5, 0.25, 0.125, 0.0625];
const ASK_IDEAL = ASK_DISCOUNT.reduce((sum, d) => sum + d, 0);

/** Builds the index of one language. */
export function createLanguageIndex({ locale, entries, borrowed, outside }: LanguageTexts): LanguageIndex {
  const inPassages = createTermCount();
  const inAsks = createTermCount();
  const written = new Map<string, string>();
  const codeOf = createTermCodes();

  /** The terms of a text as one string, as the indexes below take them apart again. */
  function read(text: string, ...counts: { add: (terms: ReadonlySet<string>) => void }[]): string {
    const words = wordsOf(text, locale);
    for (const word of words) if (word.written !== undefined) written.set(word.written, word.text);
    const terms = words.map((word) => word.text);
    const set = new Set(terms);
    for (const count of counts) count.add(set);
    return terms.map(codeOf).join('\n');
  }
  const options = {
    tokenize: (terms: string) => (terms === '' ? [] : terms.split('\n')),
    processTerm: (term: string) => term,
  };

  const askIndex = new MiniSearch<{ id: number; ask: string }>({ ...options, fields: ['ask'] });
  const askOwners: Asked[] = [];
  const textsOf = new Map<Asked, readonly string[]>();
  function addAsks(owner: Asked, texts: readonly string[]): string {
    textsOf.set(owner, texts);
    return texts
      .map((text) => {
        const ask = read(text, inAsks);
        askIndex.add({ id: askOwners.length, ask });
        askOwners.push(owner);
        return ask;
      })
      .join('\n');
  }

  const entryIndex = new MiniSearch<{ id: number; question: string; asks: string; body: string }>({
    ...options,
    fields: ['question', 'asks', 'body'],
  });
  const owners = [...entries, ...borrowed.keys()];
  owners.forEach((entry, id) => {
    const own = id < entries.length;
    const asks = own ? [entry.title, ...entry.asks] : (borrowed.get(entry) ?? []);
    entryIndex.add({
      id,
      question: own ? read([entry.title, ...entry.passages.map((p) => p.heading)].join('\n')) : '',
      asks: addAsks(entry, asks),
      body: own ? entry.passages.map((p) => read(bodyOf(p), inPassages)).join('\n') : '',
    });
  });
  for (const topic of outside) addAsks(topic, topic.asks[locale] ?? []);

  const isKnown = (term: string): boolean => inPassages.count(term) + inAsks.count(term) > 0;
  const unknownIdf = Math.max(inPassages.idf(0), inAsks.idf(0));
  // "what" is rare in passages and common in phrasings, "said" the other way round: neither tells anything.
  const idf = (term: string): number => {
    const idfs = [inPassages, inAsks].flatMap((c) => (c.count(term) > 0 ? [c.idf(c.count(term))] : []));
    return idfs.length === 0 ? unknownIdf : Math.min(...idfs);
  };
  const vocabulary = createVocabulary(written);

  /** MiniSearch multiplies a score by the number of query terms that matched: taken back. */
  function scores(index: MiniSearch, q: QueryTerms, boost: Record<string, number>, share: number): Score[] {
    const terms = heaviest(q.known, share);
    if (terms.length === 0) return [];
    const boosts = new Map(terms.map((term) => [codeOf(term), (q.known.get(term) ?? 0) / idf(term)]));
    const found = index.search([...boosts.keys()].join('\n'), {
      boostTerm: (code) => boosts.get(code) ?? 0,
      boost,
      bm25: BM25,
    });
    return found.map((hit) => ({ id: Number(hit.id), score: hit.score / hit.queryTerms.length }));
  }

  const termList = (text: string): string[] => wordsOf(text, locale).map((word) => word.text);
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
    (owner) => ({
      asks: (textsOf.get(owner) ?? []).map(termList),
      body: 'passages' in owner && owner.locale === locale ? owner.passages.flatMap((p) => termList(bodyOf(p))) : [],
    }),
    idf,
    (term) => (inPassages.count(term) + inAsks.count(term)) / (inPassages.total() + inAsks.total()),
  );

  return {
    locale,
    entries,
    query: (text, synonyms = []) => weighQuery(text, synonyms, { locale, isKnown, idf, vocabulary }),
    entriesByText(q) {
      const result = new Map<Entry, number>();
      for (const { id, score } of scores(entryIndex, q, BOOST, SEARCHED.text)) {
        const entry = owners[id];
        if (entry) result.set(entry, score / (q.weight * BOOSTS));
      }
      return result;
    },
    byAsks(q) {
      const best = new Map<Asked, number[]>();
      for (const { id, score } of scores(askIndex, q, { ask: 1 }, SEARCHED.asks)) {
        const owner = askOwners[id];
        if (owner === undefined) continue;
        const list = best.get(owner);
        if (list === undefined) best.set(owner, [score]);
        else if (list.length < ASK_DISCOUNT.length) list.push(score);
      }
      const result = new Map<Asked, number>();
      for (const [owner, list] of best) {
        result.set(
          owner,
          list.reduce((total, s, i) => total + s * (ASK_DISCOUNT[i] ?? 0), 0) / ASK_IDEAL / q.weight,
        );
      }
      return result;
    },
    termsIn,
    overlap(q, text) {
      const terms = termsIn(text);
      let covered = 0;
      for (const [term, w] of q.known) if (terms.has(term)) covered += w;
      return q.weight === 0 ? 0 : Math.min(1, covered / q.weight);
    },
    compare,
  };
}

/**
 * Gives each term a short code of hexadecimal digits. MiniSearch keeps its terms in a radix tree and reads the
 * branches of a node one after the other: thousands at its root where each Chinese character begins a term.
 */
function createTermCodes(): (term: string) => string {
  const codes = new Map<string, string>();
  return (term) => {
    let code = codes.get(term);
    if (code === undefined) {
      code = codes.size.toString(16);
      codes.set(term, code);
    }
    return code;
  };
}

function bodyOf(passage: Passage): string {
  return [
    passage.heading,
    ...passage.blocks.flatMap((block) => block.sentences.map((sentence) => sentence.text)),
  ].join('\n');
}
