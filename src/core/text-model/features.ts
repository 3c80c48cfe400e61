import { plainText, type IdeaMatcher } from './idea-matcher.ts';
import type { Features } from './linear-model.ts';
import { unitsOf } from './units.ts';

/** Reads the features of a text. */
export type FeatureReader = (text: string) => Features;

/**
 * Words and ideas are two views on a text, and neither is to outvote the other by number: each feature of a view
 * counts as one through their number to this power. 0.5 would make all texts equally strong; with less a longer
 * text, which tells more, is a little stronger.
 */
const DAMPING = 0.4;
/** Longer words are known by their beginning too, in place of a stem, and by their pieces. */
const BEGINNING = 5;
const PIECE = 4;

/**
 * Features of two kinds: words with their pairs and triples, which learn how people write in one language, and
 * ideas with their pairs, which carry over from one language to the others. A text of n characters has at most
 * 5 n features of the first kind and, of m ideas, m (m + 1) / 2 of the second.
 */
export function createFeatureReader(ideasOf: IdeaMatcher): FeatureReader {
  return (text) => {
    const plain = plainText(text);
    const words = wordFeatures(plain);
    const ideas = ideaFeatures(ideasOf(plain));
    const ids = new Int32Array(words.size + ideas.size);
    const values = new Float64Array(ids.length);
    let length = 0;
    for (const features of [words, ideas]) {
      values.fill(features.size ** -DAMPING, length, length + features.size);
      for (const id of features) {
        ids[length] = id;
        length += 1;
      }
    }
    return { ids, values };
  };
}

const EDGE = 1;
const QUESTION = 2;
const BEGINNING_SEED = 3;
const PIECE_SEED = 4;
const IDEA_SEED = 5;

function wordFeatures(plain: string): Set<number> {
  const features = new Set<number>();
  let earlier = 0;
  let before = EDGE;
  for (const unit of unitsOf(plain)) {
    const own = hash(unit, 0, unit.length, 0x811c9dc5);
    features.add(own);
    features.add(mix(before, own));
    if (earlier !== 0) features.add(mix(mix(earlier, before), own));
    if (unit.length > BEGINNING) features.add(hash(unit, 0, BEGINNING, BEGINNING_SEED));
    for (let i = 0; i + PIECE <= unit.length; i += 1) features.add(hash(unit, i, i + PIECE, PIECE_SEED));
    earlier = before;
    before = own;
  }
  features.add(mix(before, EDGE));
  if (/[?？]$/u.test(plain)) features.add(QUESTION);
  return features;
}

function ideaFeatures(ideas: readonly number[]): Set<number> {
  const features = new Set<number>();
  for (const [i, idea] of ideas.entries()) {
    const own = mix(IDEA_SEED, idea + 1);
    features.add(own);
    for (let j = i + 1; j < ideas.length; j += 1) features.add(mix(own, (ideas[j] ?? 0) + 1));
  }
  return features;
}

/** FNV-1a over UTF-16 units, as a signed integer of 32 bits. */
function hash(text: string, from: number, to: number, seed: number): number {
  let value = seed;
  for (let i = from; i < to; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value;
}

/** One number for two in their order (the finishing steps of MurmurHash3). */
function mix(a: number, b: number): number {
  let value = Math.imul(a ^ (b + 0x9e3779b9), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}
