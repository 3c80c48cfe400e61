import type { QueryTerms } from './language-index.ts';
import type { Term } from './terms.ts';

/** Stored phrasings by whose they are, for close comparison. */
export interface Phrasings<T> {
  /** Overlap of a query with the owner's best phrasing: idf-weighted, geometric mean of both directions, 0 to 1. */
  readonly similarity: (query: QueryTerms, owner: T) => number;
}

/** Weighs the terms of phrasings once, so that comparing is a matter of look-ups. */
export function createPhrasings<T>(
  phrasings: readonly { readonly owner: T; readonly terms: readonly Term[] }[],
  idf: (term: string) => number,
): Phrasings<T> {
  const byOwner = new Map<T, { terms: ReadonlyMap<string, number>; weight: number }[]>();
  for (const { owner, terms } of phrasings) {
    const weights = new Map(terms.map((term) => [term.text, term.weight * idf(term.text)]));
    const phrasing = { terms: weights, weight: [...weights.values()].reduce((total, w) => total + w, 0) };
    const list = byOwner.get(owner);
    if (list) list.push(phrasing);
    else byOwner.set(owner, [phrasing]);
  }
  return {
    similarity(query, owner) {
      let best = 0;
      for (const phrasing of byOwner.get(owner) ?? []) {
        let overlap = 0;
        for (const [term, w] of phrasing.terms) overlap += Math.min(w, query.known.get(term) ?? 0);
        if (overlap > 0) best = Math.max(best, overlap / Math.sqrt(phrasing.weight * query.weight));
      }
      return best;
    },
  };
}
