import MiniSearch from 'minisearch';
import { createPhrasings } from './phrasings.ts';
import { createTermCount, heaviest } from './term-count.ts';
import { termsOf } from './terms.ts';
import type { Entry, Locale, OutsideTopic, Passage } from './types.ts';

/** Measured on public question sets: a little better than MiniSearch's own setting, and robust. */
const BM25 = { k: 0.6, b: 0.85, d: 0 };
/** What a field of an entry counts. */
const BOOST = { question: 0.5, asks: 1, body: 2 };
const BOOSTS = Object.values(BOOST).reduce((total, boost) => total + boost, 0);
/** Only so many of the rarest known terms are searched for, so that a pasted page costs little more than a question. */
const MOST_TERMS = 256;

/**
 * An index is searched for the terms that make up so much of the weight: pieces of common words stand in every
 * text, cost most of the time and tell nothing.
 */
const SEARCHED = { text: 0.8, asks: 0.7 };
const SYNONYM_WEIGHT = 0.5;

/** A question as one index sees it. */
export interface QueryTerms {
  /** Known terms with weight × idf, those of synonyms too. */
  readonly known: ReadonlyMap<string, number>;
  /** The same, but the synonyms of one word share one weight: for choosing within an entry. */
  readonly narrow: ReadonlyMap<string, number>;
  /** Sum of weight × idf over all terms, unknown ones counted as rarest. */
  readonly weight: number;
  /** Number of known whole words. */
  readonly knownWords: number;
  /** Share of the weight of whole words that is known, 0 to 1. */
  readonly coverage: number;
}

/** What people ask for by phrasings. */
export type Asked = Entry | OutsideTopic;

/** How an entry's text fits a query. */
export interface TextMatch {
  /** As a share of the score of an ideal entry. */
  readonly score: number;
  /** Share of the query's weight that stands anywhere in the entry. */
  readonly coverage: number;
}

/** A document that MiniSearch found. */
interface Score {
  readonly id: number;
  readonly score: number;
  /** Weight of the query's terms that it has. */
  readonly covered: number;
}

/** All of the knowledge of one language, searchable. */
export interface LanguageIndex {
  readonly locale: Locale;
  readonly entries: readonly Entry[];
  /** @param synonyms - words that mean what words of the text mean; they find, but weigh less */
  query(text: string, synonyms?: readonly (readonly string[])[]): QueryTerms;
  /** Entries by all of their text. */
  entriesByText(query: QueryTerms): Map<Entry, TextMatch>;
  /** Entries and outside topics by their best phrasings, as a share of an ideal phrasing's. */
  byAsks(query: QueryTerms): Map<Asked, number>;
  /** How near a query is to the best phrasing of an entry or an outside topic, 0 to 1. */
  readonly similarity: (query: QueryTerms, owner: Asked) => number;
  /** The terms of a text of the knowledge; kept, since texts of the best entries are read again and again. */
  termsIn(text: string): ReadonlySet<string>;
  /** Share of the query's weight that a text of the knowledge covers, 0 to 1. */
  overlap(query: QueryTerms, text: string): number;
}

/** Phrasings of an entry count less the further down they come: the second half as much as the first. */
const ASK_DISCOUNT = [1, 0.5, 0.25, 0.125, 0.0625];
const ASK_IDEAL = ASK_DISCOUNT.reduce((sum, d) => sum + d, 0);

/** Builds the index of one language. Entries of other languages are left out. */
export function createLanguageIndex(
  entries: readonly Entry[],
  outside: readonly OutsideTopic[],
  locale: Locale,
): LanguageIndex {
  const own = entries.filter((entry) => entry.locale === locale);
  const inPassages = createTermCount();
  const inAsks = createTermCount();

  const options = {
    processTerm: (term: string) => term,
    tokenize: (text: string) => termsOf(text, locale).map((term) => term.text),
  };
  const entryIndex = new MiniSearch<{ id: number; question: string; asks: string; body: string }>({
    ...options,
    fields: ['question', 'asks', 'body'],
  });
  own.forEach((entry, id) => {
    entryIndex.add({
      id,
      question: [entry.title, ...entry.passages.map((passage) => passage.heading)].join('\n'),
      asks: entry.asks.join('\n'),
      body: entry.passages.map(textOf).join('\n'),
    });
    for (const passage of entry.passages)
      inPassages.add(termsOf(`${passage.heading}\n${textOf(passage)}`, locale));
  });
  const askIndex = new MiniSearch<{ id: number; ask: string }>({ ...options, fields: ['ask'] });
  const asks = [
    ...own.map((owner) => ({ owner, texts: [owner.title, ...owner.asks] })),
    ...outside.map((owner) => ({ owner, texts: owner.asks[locale] ?? [] })),
  ].flatMap(({ owner, texts }) => texts.map((ask) => ({ owner, ask, terms: termsOf(ask, locale) })));
  asks.forEach(({ ask, terms }, id) => {
    askIndex.add({ id, ask });
    inAsks.add(terms);
  });

  const isKnown = (term: string): boolean => inPassages.count(term) + inAsks.count(term) > 0;
  const unknownIdf = Math.max(inPassages.idf(0), inAsks.idf(0));
  // "what" is rare in passages and common in phrasings, "said" the other way round: neither tells anything.
  const idf = (term: string): number => {
    const idfs = [inPassages, inAsks].flatMap((c) => (c.count(term) > 0 ? [c.idf(c.count(term))] : []));
    return idfs.length === 0 ? unknownIdf : Math.min(...idfs);
  };
  const phrasings = createPhrasings(asks, idf);

  function query(text: string, synonyms: readonly (readonly string[])[] = []): QueryTerms {
    const unique = new Map(termsOf(text, locale).map((term) => [term.text, term]));
    let weight = 0;
    let wordWeight = 0;
    let knownWordWeight = 0;
    let knownWords = 0;
    const known: [string, number][] = [];
    for (const term of unique.values()) {
      const isTermKnown = isKnown(term.text);
      const w = term.weight * idf(term.text);
      weight += w;
      if (term.word) {
        wordWeight += w;
        if (isTermKnown) {
          knownWords += 1;
          knownWordWeight += w;
        }
      }
      if (isTermKnown) known.push([term.text, w]);
    }
    if (known.length > MOST_TERMS) {
      known.sort(([a], [b]) => idf(b) - idf(a));
      known.length = MOST_TERMS;
      weight = known.reduce((total, [, w]) => total + w, 0);
    }
    const coverage = wordWeight === 0 ? 0 : knownWordWeight / wordWeight;
    const narrow = new Map(known);
    for (const group of synonyms) {
      const terms = group
        .flatMap((synonym) => termsOf(synonym, locale))
        .filter((t) => !unique.has(t.text) && isKnown(t.text));
      const words = terms.filter((term) => term.word).length || 1;
      for (const term of terms) {
        const w = SYNONYM_WEIGHT * term.weight * idf(term.text);
        known.push([term.text, w]);
        narrow.set(term.text, w / words);
      }
    }
    return { known: new Map(known), narrow, weight, knownWords, coverage };
  }

  /** MiniSearch multiplies a score by the number of query terms that matched: taken back. */
  function scores(index: MiniSearch, q: QueryTerms, boost: Record<string, number>, share: number): Score[] {
    const terms = heaviest(q.known, share);
    if (terms.length === 0) return [];
    const found = index.search(terms.join('\n'), {
      tokenize: () => terms,
      processTerm: (term) => term,
      boostTerm: (term) => (q.known.get(term) ?? 0) / idf(term),
      boost,
      bm25: BM25,
    });
    return found.map((hit) => ({
      id: Number(hit.id),
      score: hit.score / hit.queryTerms.length,
      covered: hit.queryTerms.reduce((total, term) => total + (q.known.get(term) ?? 0), 0),
    }));
  }

  const termSets = new Map<string, ReadonlySet<string>>();
  function termsIn(text: string): ReadonlySet<string> {
    let terms = termSets.get(text);
    if (terms === undefined) {
      terms = new Set(termsOf(text, locale).map((term) => term.text));
      termSets.set(text, terms);
    }
    return terms;
  }

  return {
    locale,
    entries: own,
    query,
    entriesByText(q) {
      const result = new Map<Entry, TextMatch>();
      for (const { id, score, covered } of scores(entryIndex, q, BOOST, SEARCHED.text)) {
        const entry = own[id];
        if (entry) result.set(entry, { score: score / (q.weight * BOOSTS), coverage: covered / q.weight });
      }
      return result;
    },
    byAsks(q) {
      const best = new Map<Asked, number[]>();
      for (const { id, score } of scores(askIndex, q, { ask: 1 }, SEARCHED.asks)) {
        const owner = asks[id]?.owner;
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
    similarity: phrasings.similarity,
  };
}

function textOf(passage: Passage): string {
  return passage.blocks.flatMap((block) => block.sentences.map((sentence) => sentence.text)).join('\n');
}
