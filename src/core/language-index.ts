import MiniSearch from 'minisearch';
import { createTermCount, heaviest } from './term-count.ts';
import { termsOf } from './terms.ts';
import type { Entry, Locale, Passage } from './types.ts';

/** Measured on public question sets: a little better than MiniSearch's own setting, and robust. */
const BM25 = { k: 0.6, b: 0.85, d: 0 };
/** The heading and title of a passage weigh as much as two bodies. */
const BOOST = { question: 2, body: 1 };
/** Only so many of the rarest known terms are searched for, so that a pasted page costs little more than a question. */
const MOST_TERMS = 256;

/**
 * The index is searched for the terms that make up so much of the weight: pieces of common words stand in every
 * text, cost most of the time and tell nothing.
 */
const SEARCHED_SHARE = 0.9;
const SYNONYM_WEIGHT = 0.5;

/** A stored phrasing of an entry, as terms with their idf-weighted sum. */
interface Phrasing {
  readonly entry: Entry;
  readonly terms: ReadonlyMap<string, number>;
  readonly weight: number;
}

/** A question as one index sees it. */
export interface QueryTerms {
  /** Known terms, rarest first, with weight × idf. */
  readonly known: ReadonlyMap<string, number>;
  /** Sum of weight × idf over all terms, unknown ones counted as rarest. */
  readonly weight: number;
  /** Number of known whole words. */
  readonly knownWords: number;
  /** Share of the weight of whole words that is known, 0 to 1. */
  readonly coverage: number;
}

/** All of the knowledge of one language, searchable. */
export interface LanguageIndex {
  readonly locale: Locale;
  readonly size: number;
  readonly entries: readonly Entry[];
  /** @param synonyms - words that mean what words of the text mean; they find, but weigh less */
  query(text: string, synonyms?: readonly string[]): QueryTerms;
  /** Passages that share a term with the query, with their score as a share of an ideal passage's. */
  passages(query: QueryTerms): Map<Passage, number>;
  /** Entries by their best phrasings, as a share of an ideal phrasing's. */
  entriesByAsks(query: QueryTerms): Map<Entry, number>;
  /** Overlap of the query with the entry's best phrasing: idf-weighted, geometric mean of both directions, 0 to 1. */
  similarity(query: QueryTerms, entry: Entry): number;
  /** The terms of a text of the knowledge; kept, since texts of the best entries are read again and again. */
  termsIn(text: string): ReadonlySet<string>;
  /** Share of the query's weight that a text of the knowledge covers, 0 to 1. */
  overlap(query: QueryTerms, text: string): number;
}

/** Phrasings of an entry count less the further down they come: the second half as much as the first. */
const ASK_DISCOUNT = [1, 0.5, 0.25, 0.125, 0.0625];
const ASK_IDEAL = ASK_DISCOUNT.reduce((sum, d) => sum + d, 0);

/** Builds the index of one language. Entries of other languages are left out. */
export function createLanguageIndex(entries: readonly Entry[], locale: Locale): LanguageIndex {
  const own = entries.filter((entry) => entry.locale === locale);
  const passages = own.flatMap((entry) => entry.passages);
  const inPassages = createTermCount();
  const inAsks = createTermCount();

  const options = {
    processTerm: (term: string) => term,
    tokenize: (text: string) => termsOf(text, locale).map((term) => term.text),
  };
  const passageIndex = new MiniSearch<{ id: number; question: string; body: string }>({
    ...options,
    fields: ['question', 'body'],
  });
  passages.forEach((passage, id) => {
    const question = `${passage.title}\n${passage.heading}`;
    const body = passage.blocks.flatMap((b) => b.sentences.map((s) => s.text)).join('\n');
    passageIndex.add({ id, question, body });
    inPassages.add(termsOf(`${question}\n${body}`, locale));
  });
  const askIndex = new MiniSearch<{ id: number; ask: string }>({ ...options, fields: ['ask'] });
  const asks = own.flatMap((entry) =>
    [entry.title, ...entry.asks].map((ask) => ({ entry, terms: termsOf(ask, locale), ask })),
  );
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
  const phrasings = asks.map(({ entry, terms }): Phrasing => {
    const weights = new Map(terms.map((t) => [t.text, t.weight * idf(t.text)]));
    return { entry, terms: weights, weight: sum(weights.values()) };
  });
  const phrasingsOf = new Map<Entry, Phrasing[]>();
  for (const phrasing of phrasings) {
    const list = phrasingsOf.get(phrasing.entry);
    if (list) list.push(phrasing);
    else phrasingsOf.set(phrasing.entry, [phrasing]);
  }

  function query(text: string, synonyms: readonly string[] = []): QueryTerms {
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
    for (const synonym of synonyms) {
      for (const term of termsOf(synonym, locale)) {
        if (unique.has(term.text) || !isKnown(term.text)) continue;
        known.push([term.text, SYNONYM_WEIGHT * term.weight * idf(term.text)]);
      }
    }
    return { known: new Map(known), weight, knownWords, coverage };
  }

  /** MiniSearch multiplies a score by the number of query terms that matched: taken back. */
  function scores(index: MiniSearch, q: QueryTerms, boost: Record<string, number>): [number, number][] {
    const terms = heaviest(q.known, SEARCHED_SHARE);
    if (terms.length === 0) return [];
    const found = index.search(terms.join('\n'), {
      tokenize: () => terms,
      processTerm: (term) => term,
      boostTerm: (term) => (q.known.get(term) ?? 0) / idf(term),
      boost,
      bm25: BM25,
    });
    return found.map((hit) => [Number(hit.id), hit.score / hit.queryTerms.length]);
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
    size: passages.length,
    entries: own,
    query,
    passages(q) {
      const ideal = q.weight * (BOOST.question + BOOST.body);
      const result = new Map<Passage, number>();
      for (const [id, score] of scores(passageIndex, q, BOOST)) {
        const passage = passages[id];
        if (passage) result.set(passage, score / ideal);
      }
      return result;
    },
    entriesByAsks(q) {
      const best = new Map<Entry, number[]>();
      for (const [id, score] of scores(askIndex, q, { ask: 1 })) {
        const entry = phrasings[id]?.entry;
        if (entry === undefined) continue;
        const list = best.get(entry);
        if (list === undefined) best.set(entry, [score]);
        else if (list.length < ASK_DISCOUNT.length) list.push(score);
      }
      const result = new Map<Entry, number>();
      for (const [entry, list] of best) {
        result.set(
          entry,
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
    similarity(q, entry) {
      let best = 0;
      for (const phrasing of phrasingsOf.get(entry) ?? []) {
        let overlap = 0;
        for (const [term, w] of phrasing.terms)
          if (q.known.has(term)) overlap += Math.min(w, q.known.get(term) ?? 0);
        best = Math.max(best, overlap === 0 ? 0 : overlap / Math.sqrt(phrasing.weight * q.weight));
      }
      return best;
    },
  };
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
