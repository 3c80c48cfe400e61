import { normalize } from './normalize.ts';

/** A phrase that was found in a text. Positions are those of the normalised text. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

/** Finds phrases in texts: case, script and width do not matter, words must be whole where words have spaces. */
export type PhraseMatcher<T> = (text: string) => PhraseMatch<T>[];

const SPACED =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Devanagari}\p{N}]/u;

/**
 * Compiles phrases into one matcher that reads a text once. At each place the longest phrase wins and matches
 * do not overlap; of equal phrases the first counts. The time is bounded by text length × longest phrase.
 */
export function createPhraseMatcher<T>(
  phrases: Iterable<readonly [phrase: string, value: T]>,
): PhraseMatcher<T> {
  const byBeginning = new Map<string, [phrase: string, value: T][]>();
  const seen = new Set<string>();
  for (const [raw, value] of phrases) {
    const phrase = normalize(raw).replace(/\s+/g, ' ').trim();
    if (phrase.length < 2 || seen.has(phrase)) continue;
    seen.add(phrase);
    const beginning = phrase.slice(0, 2);
    const list = byBeginning.get(beginning);
    if (list) list.push([phrase, value]);
    else byBeginning.set(beginning, [[phrase, value]]);
  }
  for (const list of byBeginning.values()) list.sort(([a], [b]) => b.length - a.length);

  return (text) => {
    const haystack = normalize(text).replace(/\s+/g, ' ');
    const matches: PhraseMatch<T>[] = [];
    for (let start = 0; start < haystack.length - 1; start += 1) {
      const candidates = byBeginning.get(haystack.slice(start, start + 2));
      const found = candidates?.find(
        ([phrase]) => haystack.startsWith(phrase, start) && isWhole(haystack, start, phrase),
      );
      if (found === undefined) continue;
      const end = start + found[0].length;
      matches.push({ value: found[1], start, end });
      start = end - 1;
    }
    return matches;
  };
}

function isWhole(text: string, start: number, phrase: string): boolean {
  const before = text[start - 1] ?? ' ';
  const after = text[start + phrase.length] ?? ' ';
  const first = phrase[0] ?? '';
  const last = phrase.at(-1) ?? '';
  return !(SPACED.test(first) && SPACED.test(before)) && !(SPACED.test(last) && SPACED.test(after));
}
