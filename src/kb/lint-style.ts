import { sentencesOf, type Entry, type Passage, type Sentence } from '../core/index.ts';
import type { Report } from './diagnostic.ts';
import { numbersOf } from './numbers.ts';

/** The longest sentence that reads well on a phone: words, or characters where words are not set apart. */
const MOST_WORDS = 40;
const MOST_CHARACTERS = 90;
const UNSPACED = /^(?:zh|ja|th|lo|km|my)\b/;
/** Sections with more of their sequences of words in common than this say the same. */
const SAME_SHARE = 0.6;
const SEQUENCE = 5;

/** Checks how entries are written: length, dates of figures, repetition, numbers of translations. All are warnings. */
export function lintStyle(entries: readonly Entry[], report: Report): void {
  for (const entry of entries) {
    for (const passage of entry.passages) {
      for (const sentence of sentencesOf(passage)) {
        lintSentence(sentence, entry.locale, report);
        if (entry.kind === 'figure') lintFigure(sentence, passage, report);
      }
    }
    if (entry.kind === 'law' && entry.countries.length === 0)
      report({
        ...entry.origin,
        severity: 'warning',
        code: 'law-without-country',
        message: 'The entry is on a law and names no country.',
        hint: 'Add the country to "countries": a law holds somewhere.',
      });
  }
  lintRepetition(entries, report);
  lintTranslatedNumbers(entries, report);
}

const textOf = (passage: Passage): string =>
  [passage.heading, ...sentencesOf(passage).map((sentence) => sentence.text)].join(' ');

function lintSentence({ text, origin }: Sentence, locale: string, report: Report): void {
  const unspaced = UNSPACED.test(locale);
  const length = unspaced ? text.length : text.split(/\s+/).length;
  const most = unspaced ? MOST_CHARACTERS : MOST_WORDS;
  if (length > most)
    report({
      ...origin,
      severity: 'warning',
      code: 'long-sentence',
      message: `The sentence has ${length} ${unspaced ? 'characters' : 'words'}.`,
      hint: `Make two of it: ${most} are enough.`,
    });
}

/** A figure has its date in its own sentence: sentences are shown alone. */
function lintFigure({ text, origin }: Sentence, passage: Passage, report: Report): void {
  const years = /(?:19|20)\d\d/g;
  const figures = numbersOf(text.replace(years, ' '));
  if (figures.size === 0 || years.test(text)) return;
  report({
    ...origin,
    severity: 'warning',
    code: 'undated-figure',
    message: `A figure of "${passage.heading}" stands in a sentence without a year.`,
    hint: 'Say in the sentence for when it holds.',
  });
}

function lintRepetition(entries: readonly Entry[], report: Report): void {
  const seen = new Map<string, Passage[]>();
  for (const passage of entries.flatMap((entry) => [...entry.passages])) {
    const sequences = sequencesOf(textOf(passage), passage.locale);
    const shared = new Map<Passage, number>();
    for (const sequence of sequences) {
      for (const other of seen.get(sequence) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const [other, count] of shared) {
      if (other.entryId === passage.entryId || count < sequences.size * SAME_SHARE) continue;
      report({
        ...passage.origin,
        severity: 'warning',
        code: 'near-duplicate',
        message: `The section says nearly the same as ${other.origin.file}:${other.origin.line}.`,
        hint: 'Keep one of them and name the other entry under "related".',
      });
    }
    for (const sequence of sequences) {
      const list = seen.get(sequence);
      if (list) list.push(passage);
      else seen.set(sequence, [passage]);
    }
  }
}

function sequencesOf(text: string, locale: string): Set<string> {
  const units = UNSPACED.test(locale)
    ? Array.from(text.replace(/[^\p{L}\p{N}]/gu, ''))
    : (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const sequences = new Set<string>();
  for (let i = 0; i + SEQUENCE <= units.length; i += 1)
    sequences.add(`${locale}:${units.slice(i, i + SEQUENCE).join(' ')}`);
  return sequences;
}

/** A translation keeps the numbers of each section. */
function lintTranslatedNumbers(entries: readonly Entry[], report: Report): void {
  const originals = new Map(entries.filter((e) => e.locale === 'en').map((entry) => [entry.id, entry]));
  for (const entry of entries) {
    const original = originals.get(entry.id);
    if (original === undefined || entry.locale === 'en') continue;
    entry.passages.forEach((passage, i) => {
      const other = original.passages[i];
      if (other === undefined) return;
      const own = numbersOf(textOf(passage));
      const theirs = numbersOf(textOf(other));
      const missing = [...theirs].filter((n) => !own.has(n));
      const added = [...own].filter((n) => !theirs.has(n));
      if (missing.length === 0 || added.length === 0) return;
      report({
        ...passage.origin,
        severity: 'warning',
        code: 'other-numbers',
        message: `The section has ${added.join(', ')} where ${other.origin.file}:${other.origin.line} has ${missing.join(', ')}.`,
        hint: 'Correct the one that does not say what the source says.',
      });
    });
    if (entry.passages.length !== original.passages.length)
      report({
        ...entry.origin,
        severity: 'warning',
        code: 'other-sections',
        message: `The entry has ${entry.passages.length} sections, its English file ${original.passages.length}.`,
        hint: 'Give both the same sections in the same order.',
      });
  }
}
