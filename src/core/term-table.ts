/** What a term says, by how many texts have it. */
export interface TermWeight {
  /**
   * Inverse document frequency: the smaller of those among passages and among phrasings, each
   * ln(1 + (N − n + 0.5) / (n + 0.5)) as in BM25. "what" is rare in passages and common in phrasings, "said" the
   * other way round: neither tells anything.
   */
  readonly idf: number;
  /** How likely a term is this one in any text: its share of the counts of all terms, above 0 for known terms. */
  readonly everywhere: number;
  readonly known: boolean;
  /** In how many passages and phrasings it stands. */
  readonly count: number;
}

/** Places in texts that are looked at without regard to their number. */
const MOST_POSTINGS = 20_000;

/** In how many passages and phrasings each term stands. While texts are read, terms are numbers: see {@link number}. */
export interface TermTable {
  /** The number of a term, from 0 in the order in which they come. */
  readonly number: (term: string) => number;
  readonly addPassage: (terms: ReadonlySet<number>) => void;
  readonly addAsk: (terms: ReadonlySet<number>) => void;
  /** Ends the counting. Unknown terms weigh as much as the rarest. */
  readonly weigh: () => (term: string) => TermWeight;
}

/** Counts terms, each once a text. */
export function createTermTable(): TermTable {
  const numbers = new Map<string, number>();
  const passages: number[] = [];
  const asks: number[] = [];
  let passageCount = 0;
  let askCount = 0;
  const add = (counts: number[], terms: ReadonlySet<number>): void => {
    for (const term of terms) counts[term] = (counts[term] ?? 0) + 1;
  };
  return {
    number(term) {
      let number = numbers.get(term);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(term, number);
        passages.push(0);
        asks.push(0);
      }
      return number;
    },
    addPassage(terms) {
      passageCount += 1;
      add(passages, terms);
    },
    addAsk(terms) {
      askCount += 1;
      add(asks, terms);
    },
    weigh() {
      let total = 0;
      for (const counts of [passages, asks]) for (const count of counts) total += count;
      const unknown: TermWeight = {
        idf: Math.max(idf(0, passageCount), idf(0, askCount)),
        everywhere: 1 / (total + 1),
        known: false,
        count: 0,
      };
      const weights = new Map<string, TermWeight>();
      // Most terms are never asked for.
      const make = (term: string): TermWeight => {
        const number = numbers.get(term) ?? -1;
        const inPassages = passages[number] ?? 0;
        const inAsks = asks[number] ?? 0;
        const count = inPassages + inAsks;
        if (count === 0) return unknown;
        const weight: TermWeight = {
          idf: Math.min(
            inPassages === 0 ? Infinity : idf(inPassages, passageCount),
            inAsks === 0 ? Infinity : idf(inAsks, askCount),
          ),
          everywhere: count / total,
          known: true,
          count,
        };
        weights.set(term, weight);
        return weight;
      };
      return (term) => weights.get(term) ?? make(term);
    },
  };
}

function idf(n: number, texts: number): number {
  return Math.log(1 + (texts - n + 0.5) / (n + 0.5));
}

/**
 * The terms that make up a share of the whole weight, heaviest first; fewer where these stand in very many texts, so
 * that a question to a huge knowledge takes bounded time.
 */
export function heaviest(
  known: ReadonlyMap<string, number>,
  share: { readonly wanted: number; readonly least: number },
  countOf: (term: string) => number,
): string[] {
  const ranked = [...known].sort(([, a], [, b]) => b - a);
  const whole = ranked.reduce((total, [, w]) => total + w, 0);
  let taken = 0;
  let postings = 0;
  const terms: string[] = [];
  for (const [term, w] of ranked) {
    if (taken >= whole * (postings > MOST_POSTINGS ? share.least : share.wanted)) break;
    terms.push(term);
    taken += w;
    postings += countOf(term);
  }
  return terms;
}
