/** In how many texts each term stands. */
export interface TermCount {
  /** @param terms - those of one text, each once */
  readonly add: (terms: ReadonlySet<string>) => void;
  readonly count: (term: string) => number;
  /** The sum of all counts. */
  readonly total: () => number;
  /** Inverse document frequency of a term that stands in n texts: ln(1 + (N − n + 0.5) / (n + 0.5)), as in BM25. */
  readonly idf: (n: number) => number;
}

/** Counts over the texts that are added. */
export function createTermCount(): TermCount {
  const counts = new Map<string, number>();
  let texts = 0;
  let total = 0;
  return {
    add(terms) {
      texts += 1;
      total += terms.size;
      for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    },
    count: (term) => counts.get(term) ?? 0,
    total: () => total,
    idf: (n) => Math.log(1 + (texts - n + 0.5) / (n + 0.5)),
  };
}

/** The terms that make up a share of the whole weight, heaviest first. */
export function heaviest(known: ReadonlyMap<string, number>, share: number): string[] {
  const ranked = [...known].sort(([, a], [, b]) => b - a);
  let rest = ranked.reduce((total, [, w]) => total + w, 0) * share;
  return ranked
    .filter(([, w]) => {
      const taken = rest > 0;
      rest -= w;
      return taken;
    })
    .map(([term]) => term);
}
