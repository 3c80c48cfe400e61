import type { CheckWords, Sign } from '../types.ts';
import type { Folded, Foldings } from './fold.ts';
import { createPhraseFinder, type Found } from './phrases.ts';

/** A sign with the part of the original text that shows it. */
export interface SignMatch {
  readonly sign: Sign;
  readonly from: number;
  readonly to: number;
}

/** What the words of a message show. */
export interface WordSigns {
  /** Each sign once. */
  readonly matches: readonly SignMatch[];
  /** Whether some sentence warns of scams, or asks to keep a code. */
  readonly warns: boolean;
}

/** In a sentence that asks to keep a code to oneself, these are no signs. */
const ABOUT_CODES = new Set([
  'send-code',
  'secrecy',
  'secret-case',
  'card-photo',
  'card-data-by-link',
  'secret-words-of-wallet',
]);
const SENTENCE_END = /[.!?](?=\s|$)|[。！？;；\n]/gu;

/** Finds the signs of `signs.yaml` in the words of a message; a sentence that warns of a thing does not show it. */
export function createSignFinder(
  signs: readonly Sign[],
  words: readonly CheckWords[],
): (text: string, forms: Foldings) => WordSigns {
  const find = createPhraseFinder(signs.flatMap((sign) => phrasesOf(sign).map((p) => [p, sign] as const)));
  const findWarnings = createPhraseFinder(
    words
      .filter(({ id }) => id === 'warns' || id === 'keeps-code')
      .flatMap((group) => phrasesOf(group).map((p) => [p, group.id] as const)),
  );

  return (text, forms) => {
    const warned = warnedParts(text, forms[0], findWarnings(forms[0]));
    const found = new Map<Sign, SignMatch>();
    for (const folded of forms) {
      for (const match of find(folded)) {
        const sign = match.value;
        const from = folded.starts[match.start] ?? 0;
        const to = folded.ends[match.end - 1] ?? from;
        const hidden = warned.some(
          (part) => from >= part.from && from < part.to && (part.all || ABOUT_CODES.has(sign.id)),
        );
        const known = found.get(sign);
        if (!hidden && (known === undefined || to - from > known.to - known.from))
          found.set(sign, { sign, from, to });
      }
    }
    return { matches: [...found.values()], warns: warned.length > 0 };
  };
}

/** All phrases of an item in every language. */
export function phrasesOf({ phrases }: Pick<Sign, 'phrases'>): string[] {
  return Object.values(phrases).flat();
}

interface WarnedPart {
  readonly from: number;
  readonly to: number;
  /** Whether all signs are hidden, or only those about codes. */
  readonly all: boolean;
}

/** The sentences in which a warning stands. */
function warnedParts(
  text: string,
  folded: Folded,
  warnings: readonly Found<CheckWords['id']>[],
): WarnedPart[] {
  if (warnings.length === 0) return [];
  const ends = Array.from(text.matchAll(SENTENCE_END), ({ index }) => index + 1);
  return warnings.map(({ value, start }) => {
    const at = folded.starts[start] ?? 0;
    return {
      from: ends.findLast((end) => end <= at) ?? 0,
      to: ends.find((end) => end > at) ?? text.length,
      all: value === 'warns',
    };
  });
}
