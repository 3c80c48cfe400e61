/** What was seen in a text, with how much it counts. */
export type Features = ReadonlyMap<string, number>;

const RUN =
  /\p{sc=Han}+|[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+|[\p{L}\p{M}]+|\p{N}+|[$€£₹¥฿₫%]|[?？]|[!！]/gu;
const HAN = /^\p{sc=Han}/u;
const CLUSTERED = /^[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** The first letters of a word stand for its forms in any language: "transferring" and "transferred". */
const STEM = 6;
const PAIR = 0.7;
/** What was found besides words counts beside them, whatever their number. */
const FOUND = 0.2;

/**
 * The features of a text in its folded form: beginnings of words and their pairs, characters and pairs of Chinese,
 * four characters each of other scripts without spaces. Together they have the length 1.
 *
 * @param found - what was found in it besides its words: signs, addresses
 */
export function featuresOf(folded: string, found: Iterable<string>): Features {
  const seen = new Map<string, number>();
  let previous = '';
  for (const [run] of folded.matchAll(RUN)) {
    if (HAN.test(run)) {
      addGrams(seen, run, 2);
      for (const c of run) seen.set(c, 0.4);
      previous = '';
      continue;
    }
    if (CLUSTERED.test(run)) {
      addGrams(seen, run, 4);
      previous = '';
      continue;
    }
    const stem = /^\p{N}/u.test(run) ? `#${Math.min(run.length, 7)}` : run.slice(0, STEM);
    seen.set(stem, 1);
    if (previous !== '') seen.set(`${previous} ${stem}`, PAIR);
    previous = stem;
  }
  let square = 0;
  for (const weight of seen.values()) square += weight * weight;
  const scale = square === 0 ? 0 : 1 / Math.sqrt(square);
  for (const [name, weight] of seen) seen.set(name, weight * scale);
  for (const name of found) seen.set(`=${name}`, FOUND);
  return seen;
}

function addGrams(seen: Map<string, number>, run: string, length: number): void {
  if (run.length < length) seen.set(run, 1);
  for (let i = 0; i + length <= run.length; i += 1) seen.set(run.slice(i, i + length), 1);
}
