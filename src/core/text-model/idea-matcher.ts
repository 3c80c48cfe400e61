import { normalize } from '../normalize.ts';
import type { SynonymGroup } from '../types.ts';
import { withoutLeet } from '../look-alikes.ts';

/** The numbers of the ideas that a plain text speaks of, in rising order; see {@link plainText}. */
export type IdeaMatcher = (plain: string) => readonly number[];

const SPACED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Devanagari}\p{M}\p{N}]/u;
/** 0: not looked at yet, 1: a part of a word that is set apart by blanks, 2: none. By UTF-16 unit. */
const spaced = new Uint8Array(0x10000);
/** Parts words that are put in order together, which is many times faster than one by one. */
const BETWEEN = '¦';

/** One character of phrases; what ends here, and what goes on. */
interface Node {
  readonly next: Map<number, Node>;
  /** Ideas of phrases that end here. */
  readonly whole: number[];
  /** Ideas of phrases that end here and behind which a word may go on. */
  readonly open: number[];
}

/** A text as ideas are looked for in it: normalised, Latin letters without marks, no letter thrice, single blanks. */
export function plainText(text: string): string {
  return withoutLeet(normalize(text), 'i')
    .normalize('NFD')
    .replace(/(?<=[\p{Script=Latin}\u0300-\u036f])[\u0300-\u036f]/gu, '')
    .replaceAll('đ', 'd')
    .normalize('NFC')
    .replace(/(\p{Script=Latin})\1{2,}/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Compiles the words of ideas. Where words are set apart by blanks a phrase has to be whole, but for one that ends
 * in `*`. The time is bounded by text length × the longest phrase.
 */
export function createIdeaMatcher(groups: readonly SynonymGroup[]): IdeaMatcher {
  const root = createNode();
  for (const [idea, { words }] of groups.entries()) {
    for (const word of plainText(Object.values(words).flat().join(BETWEEN)).split(BETWEEN)) {
      const starred = word.endsWith('*');
      const text = starred ? word.slice(0, -1) : word;
      if (text === '') continue;
      let node = root;
      for (let i = 0; i < text.length; i += 1) {
        const code = text.charCodeAt(i);
        let next = node.next.get(code);
        if (next === undefined) {
          next = createNode();
          node.next.set(code, next);
        }
        node = next;
      }
      (starred || !isSpaced(text.charCodeAt(text.length - 1)) ? node.open : node.whole).push(idea);
    }
  }
  return (plain) => {
    const found = new Uint8Array(groups.length);
    let inWord = false;
    for (let start = 0; start < plain.length; start += 1) {
      const before = inWord;
      inWord = isSpaced(plain.charCodeAt(start));
      if (before && inWord) continue;
      let node = root.next.get(plain.charCodeAt(start));
      for (let at = start + 1; node !== undefined; at += 1) {
        for (const idea of node.open) found[idea] = 1;
        if (node.whole.length > 0 && !isSpaced(plain.charCodeAt(at)))
          for (const idea of node.whole) found[idea] = 1;
        node = node.next.get(plain.charCodeAt(at));
      }
    }
    return Array.from(found.keys()).filter((idea) => found[idea] === 1);
  };
}

function createNode(): Node {
  return { next: new Map(), whole: [], open: [] };
}

function isSpaced(unit: number): boolean {
  if (spaced[unit] === 0) spaced[unit] = SPACED.test(String.fromCharCode(unit)) ? 1 : 2;
  return spaced[unit] === 1;
}
