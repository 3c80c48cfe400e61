/** Letters of other scripts that look like Latin ones, in lower case. */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  ӏ: 'l',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  ԛ: 'q',
  ѕ: 's',
  т: 't',
  у: 'y',
  ү: 'y',
  ѵ: 'v',
  ԝ: 'w',
  х: 'x',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  μ: 'm',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ω: 'w',
  γ: 'y',
  ı: 'i',
  ɡ: 'g',
  ᴀ: 'a',
  ꞵ: 'b',
};
/** Digits and signs that stand for letters, where letters stand on both sides. */
const WRITTEN_AS: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
  '@': 'a',
  $: 's',
};

const WORD = /[\p{L}\p{N}@$]+/gu;
const LATIN = /\p{Script=Latin}/u;
const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const IN_WORD = /(?<=\p{Script=Latin})[0134578@$](?=\p{Script=Latin})/gu;

/**
 * Writes what looks like a Latin letter as one: letters of other scripts in a word that has Latin letters ("раy"),
 * digits and signs between letters ("h3lp", "p@y"). Words that are wholly in another script stay.
 *
 * @param text - in lower case
 */
export function foldLetters(text: string): string {
  return text.replace(WORD, (word) => {
    if (!LATIN.test(word)) return word;
    const latin = OTHER.test(word)
      ? Array.from(word, (letter) => LOOKS_LIKE[letter] ?? letter).join('')
      : word;
    return latin.replace(IN_WORD, (sign) => WRITTEN_AS[sign] ?? sign);
  });
}
