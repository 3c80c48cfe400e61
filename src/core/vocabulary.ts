import { gramsOf } from './terms.ts';

/** A word of the knowledge that is written nearly like another. */
export interface Near {
  /** The term of the index that it stands for. */
  readonly term: string;
  /** How much of their spelling they share, 0 to 1. */
  readonly likeness: number;
}

/** All written words of one index, findable by a misspelt or inflected form. */
export interface Vocabulary {
  /** Words of which a written word may be another form, most alike first; the word's own term is left out. */
  readonly near: (written: string, term: string) => Near[];
}

const GRAM = 3;
/** Least share of common 3-grams. */
const LEAST = 0.45;
const MOST_NEAR = 4;
/** Shorter words are like too many others. */
const SHORTEST = 4;

/**
 * Compiles a vocabulary. The likeness of two words is that of their sets of 3-grams (Dice's coefficient:
 * 2 · common / (n₁ + n₂)), so a letter left out, doubled or swapped costs a few of them.
 *
 * @param words - written words with the terms that they stand for
 */
export function createVocabulary(words: ReadonlyMap<string, string>): Vocabulary {
  const entries: { term: string; grams: number }[] = [];
  const byGram = new Map<string, number[]>();
  for (const [written, term] of words) {
    if (written.length < SHORTEST || /^\d+$/.test(written)) continue;
    const grams = new Set(gramsOf(written, GRAM));
    for (const gram of grams) {
      const list = byGram.get(gram);
      if (list) list.push(entries.length);
      else byGram.set(gram, [entries.length]);
    }
    entries.push({ term, grams: grams.size });
  }
  const kept = new Map<string, Near[]>();
  /** How many 3-grams of a written word each entry has; 0 between two look-ups. */
  const common = new Uint16Array(entries.length);
  return {
    near(written, own) {
      // Of words of the knowledge only: nothing that a person writes is kept.
      if (!words.has(written)) return nearest(written, own);
      let near = kept.get(written);
      if (near === undefined) {
        near = nearest(written, own);
        kept.set(written, near);
      }
      return near;
    },
  };

  function nearest(written: string, own: string): Near[] {
    if (written.length < SHORTEST || /^\d+$/.test(written)) return [];
    const grams = new Set(gramsOf(written, GRAM));
    const touched: number[] = [];
    for (const gram of grams) {
      for (const word of byGram.get(gram) ?? []) {
        const count = common[word] ?? 0;
        if (count === 0) touched.push(word);
        common[word] = count + 1;
      }
    }
    const best = new Map<string, number>();
    for (const word of touched) {
      const entry = entries[word];
      const count = common[word] ?? 0;
      common[word] = 0;
      if (entry === undefined || entry.term === own) continue;
      const likeness = (2 * count) / (grams.size + entry.grams);
      if (likeness >= LEAST && likeness > (best.get(entry.term) ?? 0)) best.set(entry.term, likeness);
    }
    return Array.from(best, ([term, likeness]) => ({ term, likeness }))
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, MOST_NEAR);
  }
}
