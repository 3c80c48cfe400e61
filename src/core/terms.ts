import { stemmer as english } from '@orama/stemmers/english';
import { normalize } from './normalize.ts';
import type { Locale } from './types.ts';

/** A term with its weight: whole words and characters 1, the pieces of a word together 0.75. */
export interface Term {
  readonly text: string;
  readonly weight: number;
  /** Whether the term is a word by itself, and not a piece that helps to find it. */
  readonly word: boolean;
}

/** Takes the ending off a word, by language. Languages that are not here rely on the pieces of words. */
const STEMMERS: Readonly<Record<string, (word: string) => string>> = { en: english };

const HAN = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー';
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

/**
 * The terms of a text in one language: stems and character 4-grams where words are set apart by spaces,
 * characters and bigrams for Han and Kana, written clusters and their bigrams for Thai, Lao, Khmer and Burmese,
 * syllables without marks and their bigrams for Vietnamese. Not de-duplicated.
 */
export function termsOf(text: string, locale: Locale): Term[] {
  const language = locale.split('-')[0] ?? locale;
  const terms: Term[] = [];
  let previous: string | undefined;
  for (const [run] of normalize(text).matchAll(RUN)) {
    if (isHan.test(run)) pushUnits(terms, Array.from(run));
    else if (isClustered.test(run)) pushUnits(terms, run.match(CLUSTER) ?? [run]);
    else if (language === 'vi') {
      const syllable = withoutMarks(run);
      terms.push({ text: syllable, weight: 1, word: true });
      if (previous !== undefined) terms.push({ text: `${previous} ${syllable}`, weight: 1, word: false });
      previous = syllable;
      continue;
    } else pushWord(terms, run, STEMMERS[language] ?? STEMMERS['en']);
    previous = undefined;
  }
  return terms;
}

function pushUnits(terms: Term[], units: readonly string[]): void {
  units.forEach((unit, i) => {
    terms.push({ text: unit, weight: 1, word: true });
    const next = units[i + 1];
    if (next !== undefined) terms.push({ text: unit + next, weight: 1, word: false });
  });
}

function pushWord(terms: Term[], run: string, stem: ((word: string) => string) | undefined): void {
  const word = withoutMarks(run.replace(/'s$/, '').replaceAll("'", ''));
  const stemmed = stem ? stem(word) : word;
  terms.push({ text: stemmed, weight: 1, word: true });
  const padded = `_${word}_`;
  const count = padded.length - GRAM + 1;
  if (count < 2 || /^\d+$/.test(word)) return;
  const weight = GRAMS_WEIGHT / Math.sqrt(count);
  for (let i = 0; i < count; i += 1) {
    terms.push({ text: `~${padded.slice(i, i + GRAM)}`, weight, word: false });
  }
}

/** é → e, ộ → o, đ → d. */
function withoutMarks(word: string): string {
  return word
    .normalize('NFD')
    .replace(/(?<=[\p{Script=Latin}\p{M}])\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .normalize('NFC');
}
