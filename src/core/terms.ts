import { normalize } from './normalize.ts';
import { stemmerOf } from './stemmers.ts';
import type { Locale } from './types.ts';

/** A term with its weight: whole words and characters 1, the pieces of a word together 0.75. */
export interface Term {
  readonly text: string;
  readonly weight: number;
  /** Whether the term is a word by itself, and not a piece that helps to find it. */
  readonly word: boolean;
}

/** Korean words have their particles behind them: their syllables are read as Chinese characters are. */
const HAN = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー';
const CLUSTERED = '\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const RUN = new RegExp(
  `[${HAN}]+|[${CLUSTERED}]+|(?:(?![${HAN}${CLUSTERED}])[\\p{L}\\p{M}\\p{N}])+(?:'\\p{L}+)*`,
  'gu',
);
const isHan = new RegExp(`^[${HAN}]`, 'u');
const isClustered = new RegExp(`^[${CLUSTERED}]`, 'u');

/**
 * One written unit of a Southeast Asian script: a base letter with its vowels, tones and stacked letters.
 * Thai and Lao vowels that are written first belong to what follows.
 */
const CLUSTER = /[เ-ไເ-ໄ]?[\p{L}\p{N}](?:[\u17d2\u1039][\p{L}]|[\p{M}ะาๅຳະາຽ]|[\u1000-\u1021]\u103a)*/gu;

const GRAM = 4;
const GRAMS_WEIGHT = 0.75;

/** A term of an index: a word, a character or cluster, or a pair of them. */
export interface Word {
  readonly text: string;
  /** Whether it stands by itself; pairs only help. */
  readonly whole: boolean;
  /** As it is written, for words whose ending was taken off and that may be misspelt. */
  readonly written?: string;
}

/**
 * The words of a text in one language, as an index has them: stems where words are set apart by spaces,
 * characters and bigrams for Han and Kana, written clusters and their bigrams for Thai, Lao, Khmer and Burmese,
 * syllables without marks and their bigrams for Vietnamese. Not de-duplicated.
 *
 * @param stems - stems of written words that are known already
 */
export function wordsOf(text: string, locale: Locale, stems?: ReadonlyMap<string, string>): Word[] {
  const language = locale.split('-')[0] ?? locale;
  const stem = stemmerOf(language);
  const words: Word[] = [];
  let previous: string | undefined;
  for (const [run] of normalize(text).matchAll(RUN)) {
    if (isHan.test(run)) pushUnits(words, Array.from(run));
    else if (isClustered.test(run)) pushUnits(words, run.match(CLUSTER) ?? [run]);
    else if (language === 'vi') {
      const syllable = withoutMarks(run);
      words.push({ text: syllable, whole: true });
      if (previous !== undefined) words.push({ text: `${previous} ${syllable}`, whole: false });
      previous = syllable;
      continue;
    } else {
      const written = withoutMarks(run.replace(/'s$/, '').replaceAll("'", ''));
      words.push({ text: stems?.get(written) ?? stem(written), whole: true, written });
    }
    previous = undefined;
  }
  return words;
}

/**
 * The words of a text and, of each written word, its character 4-grams, which weigh 0.75/√n each: for comparing
 * short texts by likeness, where a word may be misspelt or inflected.
 */
export function termsOf(text: string, locale: Locale): Term[] {
  return wordsOf(text, locale).flatMap(({ text: word, whole, written }): Term[] => {
    const term = { text: word, weight: 1, word: whole };
    if (written === undefined || /^\d+$/.test(written)) return [term];
    const grams = gramsOf(written, GRAM);
    const weight = GRAMS_WEIGHT / Math.sqrt(grams.length);
    return grams.length < 2
      ? [term]
      : [term, ...grams.map((gram) => ({ text: `~${gram}`, weight, word: false }))];
  });
}

/** The runs of `n` characters of a word, with a mark at its beginning and end. */
export function gramsOf(word: string, n: number): string[] {
  const padded = `_${word}_`;
  return Array.from({ length: Math.max(0, padded.length - n + 1) }, (_, i) => padded.slice(i, i + n));
}

function pushUnits(words: Word[], units: readonly string[]): void {
  units.forEach((unit, i) => {
    words.push({ text: unit, whole: true });
    const next = units[i + 1];
    if (next !== undefined) words.push({ text: unit + next, whole: false });
  });
}

/** é → e, ộ → o, đ → d. */
function withoutMarks(word: string): string {
  // oxlint-disable-next-line no-control-regex -- most words are ASCII and need no work
  if (/^[\u0000-\u007f]*$/.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/(?<=[\p{Script=Latin}\p{M}])\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .normalize('NFC');
}
