import { normalize } from '../normalize.ts';
import type { Folded } from './fold.ts';

/** A phrase that stands in a text; positions are those of the folded text. */
export interface Found<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

/** What stands between two parts of a phrase. */
const GAP = '…';
const MOST_GAP_WORDS = 2;
/** The same where words are not set apart. */
const MOST_GAP_LETTERS = 8;
const LONGEST_GAP = 40;
/** Phrases are looked up by as many of their first characters. */
const KEY = 4;

const SPACED =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Devanagari}\p{N}]/u;
const SPACED_LETTERS = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Devanagari}\p{N}]+/gu;

interface Phrase<T> {
  readonly value: T;
  readonly first: string;
  readonly rest: readonly string[];
}

/**
 * Compiles phrases; ` … ` within one lets up to two words (or eight characters without spaces) stand between. All
 * phrases that stand in a text are found, also where they overlap. The time is bounded by the text's length times
 * the number of phrases with one beginning.
 */
export function createPhraseFinder<T>(
  phrases: Iterable<readonly [phrase: string, value: T]>,
): (folded: Pick<Folded, 'text'>) => Found<T>[] {
  const byKey = new Map<string, Phrase<T>[]>();
  /** Whether any phrase begins with a code unit: most places of a text are done with by that. */
  const begins = new Uint8Array(0x10000);
  for (const [phrase, value] of phrases) {
    const [first = '', ...rest] = phrase
      .split(GAP)
      .map((part) => normalize(part).replace(/\s+/g, ' ').trim())
      .filter((part) => part !== '');
    if (first === '') continue;
    const key = first.slice(0, KEY);
    begins[first.charCodeAt(0)] = 1;
    const list = byKey.get(key);
    if (list) list.push({ value, first, rest });
    else byKey.set(key, [{ value, first, rest }]);
  }

  return ({ text }) => {
    const found: Found<T>[] = [];
    for (let start = 0; start < text.length; start += 1) {
      if (begins[text.charCodeAt(start)] === 0 || isInWord(text, start)) continue;
      for (let length = 1; length <= KEY; length += 1) {
        for (const phrase of byKey.get(text.slice(start, start + length)) ?? []) {
          const end = endOf(text, start, phrase);
          if (end !== undefined) found.push({ value: phrase.value, start, end });
        }
      }
    }
    return found;
  };
}

function endOf<T>(text: string, start: number, { first, rest }: Phrase<T>): number | undefined {
  if (!text.startsWith(first, start) || isInWord(text, start + first.length)) return undefined;
  let end = start + first.length;
  for (const part of rest) {
    const next = partAfter(text, end, part);
    if (next === undefined) return undefined;
    end = next + part.length;
  }
  return end;
}

function partAfter(text: string, from: number, part: string): number | undefined {
  const window = text.slice(from, from + LONGEST_GAP + part.length);
  for (let at = window.indexOf(part); at >= 0; at = window.indexOf(part, at + 1)) {
    if (!isShort(window.slice(0, at))) return undefined;
    if (!isInWord(text, from + at) && !isInWord(text, from + at + part.length)) return from + at;
  }
  return undefined;
}

function isShort(gap: string): boolean {
  // A sentence that ends here says something else.
  if (/[.!?。！？;；]\s|[。！？；]/u.test(gap)) return false;
  const words = gap.match(SPACED_LETTERS)?.length ?? 0;
  const letters = gap.replace(SPACED_LETTERS, '').replace(/[\s\p{P}\p{S}]/gu, '').length;
  return words <= MOST_GAP_WORDS && letters <= MOST_GAP_LETTERS;
}

/** Whether a word goes on over this place. */
function isInWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && isSpaced(text.charCodeAt(at - 1)) && isSpaced(text.charCodeAt(at));
}

/** Of each code unit, whether it is of a script with spaces between words: 1 yes, 2 no, 0 not looked at yet. */
const spaced = new Uint8Array(0x10000);
function isSpaced(unit: number): boolean {
  if (spaced[unit] === 0) spaced[unit] = SPACED.test(String.fromCharCode(unit)) ? 1 : 2;
  return spaced[unit] === 1;
}
