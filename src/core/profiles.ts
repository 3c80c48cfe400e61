import { LRUCache } from 'lru-cache';
import type { QueryTerms } from './query-terms.ts';
import type { TermWeight } from './term-table.ts';

/** What is asked about something, and what is told of it, as lists of terms. */
export interface ProfileTexts {
  readonly asks: readonly (readonly string[])[];
  readonly body: readonly string[];
}

/** How a question fits an owner of texts, by all of its texts at once. */
export interface Likeness {
  /** How like the question the five best phrasings are, summed, 0 to 5. */
  readonly asks: number;
  /** How like the question the best phrasing is: idf-weighted overlap, geometric mean of both directions, 0 to 1. */
  readonly best: number;
  /** How much likelier the question's words are in the owner's texts than anywhere, in nats; see {@link createProfiles}. */
  readonly likelihood: number;
  /** The same for words that mean what words of the question mean. */
  readonly meant: number;
  /** Share of the question's weight that stands anywhere in the owner's texts, 0 to 1. */
  readonly coverage: number;
}

/** Compares questions with the texts of owners. */
export interface Profiles<T> {
  readonly compare: (query: QueryTerms, owner: T) => Likeness;
}

/** Of one owner: how often each term stands in its phrasings, as far as they are trusted, and in its body, as shares. */
interface Profile {
  readonly terms: ReadonlyMap<string, TermProfile>;
  /** Weight of each phrasing. */
  readonly weights: readonly number[];
}

interface TermProfile {
  readonly weight: TermWeight;
  asks: number;
  body: number;
  /** The phrasings that have the term. */
  readonly phrasings: number[];
}

const BEST = 5;
/** Shares of the language model that come from phrasings and from the body; the rest from all texts. */
const MIX = { asks: 0.4, body: 0.3 };
/** So many phrasings tell half of how people ask; of fewer, each word weighs less. */
const HALF_TRUSTED = 20;
/** Profiles that are kept: all of a real knowledge, and of a huge one those that are asked for. */
const KEPT = 4000;

/**
 * Compares by term profiles, each made when its owner is compared with first.
 *
 * The likelihood is that of a mixture of unigram language models (Jelinek-Mercer smoothing):
 * Σ share(t) · ln(1 + (α · p(t|phrasings) · m / (m + 20) + β · p(t|body)) / ((1 − α − β) · p(t|all))) / √n over the n
 * terms t, for an owner of m phrasings.
 */
export function createProfiles<T extends object>(
  textsOf: (owner: T) => ProfileTexts,
  weigh: (term: string) => TermWeight,
): Profiles<T> {
  const cache = new LRUCache<T, Profile>({ max: KEPT });
  function profileOf(owner: T): Profile {
    let profile = cache.get(owner);
    if (profile === undefined) {
      profile = createProfile(textsOf(owner), weigh);
      cache.set(owner, profile);
    }
    return profile;
  }
  function likelihood(terms: ReadonlyMap<string, number>, profile: Profile): number {
    let sum = 0;
    for (const [term, share] of terms) {
      const own = profile.terms.get(term);
      if (own !== undefined) sum += share * likelier(own);
    }
    return sum / Math.sqrt(terms.size || 1);
  }
  return {
    compare(query, owner) {
      const profile = profileOf(owner);
      const overlaps = new Float64Array(profile.weights.length);
      let covered = 0;
      let likely = 0;
      for (const [term, share] of query.said) {
        const own = profile.terms.get(term);
        if (own === undefined) continue;
        const w = own.weight.idf * share;
        covered += w;
        likely += share * likelier(own);
        for (const phrasing of own.phrasings) overlaps[phrasing] = (overlaps[phrasing] ?? 0) + w;
      }
      const best = new Float64Array(BEST);
      overlaps.forEach((overlap, i) => {
        if (overlap > 0) keepBest(best, overlap / Math.sqrt((profile.weights[i] || 1) * query.weight));
      });
      return {
        asks: best.reduce((sum, like) => sum + like, 0),
        best: best[0] ?? 0,
        likelihood: likely / Math.sqrt(query.said.size || 1),
        meant: likelihood(query.meant, profile),
        coverage: query.weight === 0 ? 0 : Math.min(1, covered / query.weight),
      };
    },
  };
}

/** Puts a value among the best, which stand in falling order, if it is one of them. */
function keepBest(best: Float64Array, value: number): void {
  let at = best.length;
  for (; at > 0 && value > (best[at - 1] ?? 0); at -= 1) best[at] = best[at - 1] ?? 0;
  if (at < best.length) best[at] = value;
}

/** How much likelier a term is in an owner's texts than anywhere: see {@link createProfiles}. */
function likelier({ asks, body, weight }: TermProfile): number {
  const own = MIX.asks * asks + MIX.body * body;
  return Math.log(1 + own / ((1 - MIX.asks - MIX.body) * weight.everywhere));
}

function createProfile({ asks, body }: ProfileTexts, weigh: (term: string) => TermWeight): Profile {
  const terms = new Map<string, TermProfile>();
  const of = (term: string): TermProfile => {
    let profile = terms.get(term);
    if (profile === undefined) {
      profile = { weight: weigh(term), asks: 0, body: 0, phrasings: [] };
      terms.set(term, profile);
    }
    return profile;
  };
  const length = asks.reduce((sum, ask) => sum + ask.length, 0);
  const trust = asks.length / (asks.length + HALF_TRUSTED);
  const weights = asks.map((ask, i) => {
    const unique = new Set(ask);
    for (const term of unique) of(term).phrasings.push(i);
    for (const term of ask) of(term).asks += trust / length;
    return Array.from(unique).reduce((sum, term) => sum + weigh(term).idf, 0);
  });
  for (const term of body) of(term).body += 1 / body.length;
  return { terms, weights };
}
