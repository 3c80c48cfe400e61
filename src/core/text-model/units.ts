const WORD =
  '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Arabic}\\p{Script=Devanagari}\\p{N}';

/**
 * Words where they are set apart by blanks; single characters of Chinese and Japanese; in Thai, Lao, Khmer and
 * Burmese a letter with its marks; of all others a letter with its marks too.
 */
const UNIT = new RegExp(`[${WORD}](?:[${WORD}\\p{M}]|'(?=\\p{L}))*|\\p{L}[\\p{M}\\u0e33\\u0eb3]*`, 'gu');

/** What a text is made of, in order; for features, so no unit is ever shown. */
export function unitsOf(plain: string): string[] {
  return plain.match(UNIT) ?? [];
}
