import { normalize } from '../normalize.ts';
import type { NonEmpty } from '../types.ts';
import { asLatin, withoutLeet } from '../look-alikes.ts';

/** A text in the form in which words are compared, with the way back to the original. */
export interface Folded {
  readonly text: string;
  /** Where each unit of `text` begins in the original. */
  readonly starts: readonly number[];
  /** Where each unit of `text` ends in the original. */
  readonly ends: readonly number[];
}

/** A run of plain letters without marks on them, or a character with its marks: what has to be normalised together. */
const CLUSTER = /[!-~]+(?!\p{M})|[^\p{M}]\p{M}*|\p{M}+/gsu;
const ASCII = /^[!-~]+$/;
/** Normalised characters are kept: a script has few thousand, and texts are made of the same ones. */
const MOST_KEPT = 20_000;
const kept = new Map<string, string>();

/** Single letters with the same sign between them, four of them or more: "p a y  n o w", "保.证.金". */
const SPACED_OUT =
  /(?<![\p{L}\p{N}])\p{L}([ .*_·-])\p{L}(?:\1\p{L}){2,}(?![\p{L}\p{N}])|(?<!\p{sc=Han})\p{sc=Han}([ .*_·-])\p{sc=Han}(?:\2\p{sc=Han})+(?!\p{sc=Han})/gu;

/** The forms of a text; the first is the one as it stands. */
export type Foldings = NonEmpty<Folded>;

/**
 * Every form of a text in which words are looked for: as it stands (case, width, digits, invisible characters and
 * look-alike letters folded), with digits read as letters, and with letters that are spaced out put together.
 */
export function foldings(raw: string): Foldings {
  const plain = fold(raw);
  const forms: [Folded, ...Folded[]] = [plain];
  for (const one of ['i', 'l'] as const) {
    const text = withoutLeet(plain.text, one);
    if (forms.every((form) => form.text !== text)) forms.push({ ...plain, text });
  }
  const joined = join(plain);
  if (joined) forms.push(joined);
  return forms;
}

/** The first of the {@link foldings}: white space is one space each, all else as `normalize` makes it. */
export function fold(raw: string): Folded {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: cluster, index } of raw.matchAll(CLUSTER)) {
    const end = index + cluster.length;
    if (ASCII.test(cluster)) {
      text += cluster.toLowerCase();
      for (let i = index; i < end; i += 1) {
        starts.push(i);
        ends.push(i + 1);
      }
      continue;
    }
    const folded = foldCluster(cluster);
    if (folded === ' ' && (text === '' || text.endsWith(' '))) continue;
    text += folded;
    for (let i = 0; i < folded.length; i += 1) {
      starts.push(index);
      ends.push(end);
    }
  }
  return { text: asLatin(text), starts, ends };
}

function foldCluster(cluster: string): string {
  const known = kept.get(cluster);
  if (known !== undefined) return known;
  const folded = normalize(cluster).replace(/\s+/g, ' ');
  // Characters with long stacks of marks are somebody's joke, and not seen again.
  if (kept.size < MOST_KEPT && cluster.length <= 4) kept.set(cluster, folded);
  return folded;
}

/** Takes the signs out from between single letters; `undefined` if there is nothing of the kind. */
function join({ text, starts, ends }: Folded): Folded | undefined {
  const dropped = new Set<number>();
  for (const { 0: run, index } of text.matchAll(SPACED_OUT))
    for (let i = index; i < index + run.length; i += 1) {
      // Where more than one space stood, a word ends.
      const wide = text[i] === ' ' && (starts[i + 1] ?? 0) > (ends[i] ?? 0);
      if (/[^\p{L}]/u.test(text.charAt(i)) && !wide) dropped.add(i);
    }
  if (dropped.size === 0) return undefined;
  const keep = <T>(list: readonly T[]): T[] => list.filter((_, i) => !dropped.has(i));
  return { text: keep(text.split('')).join(''), starts: keep(starts), ends: keep(ends) };
}
