/** Letters of other scripts that are drawn like Latin ones, each before the letter that it is taken for. */
const PAIRS =
  'аaеeоoрpсcуyхxіiјjѕsԁdԛqԝwһhӏlкkмmтtвbнhгrпnզqոnսuօoհhцuщwьbꞵbαaεeοoρpτtυuνvκkιiγyχxωwηnµuσoϲcıiȷjɑaɡgɩiʀrᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpꜱsᴛtᴜuᴠvᴡwʏyᴢzøođdłlħhŧt';
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, i) => [PAIRS.charAt(2 * i), PAIRS.charAt(2 * i + 1)]),
);
/** Scripts that alone make words of their own: there only words that are mixed, or wholly disguised, count. */
const OTHER_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;
const LATIN = /\p{Script=Latin}/u;
/** All look-alikes are among these; most texts have none. */
const NOT_PLAIN = /[\u00b5-\u058f\u1d00-\u1dbf\ua730-\ua7ff\uab30-\uab6f]/;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Digits and signs that stand for letters among letters; `1` and `!` for two. */
const LEET: Readonly<Record<string, string>> = {
  0: 'o',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
  '@': 'a',
  $: 's',
};
const LEET_WORD = /[a-z0-9@$!|+]+/g;
const LEET_AMONG_LETTERS = /[0-9@$!|+][a-z]/;

/** Writes letters that only look Latin as the Latin ones, one for one, in words that mix scripts or hide one. */
export function asLatin(text: string): string {
  if (!NOT_PLAIN.test(text)) return text;
  const latin = (text.match(/\p{Script=Latin}/gu) ?? []).length;
  const other = (text.match(/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/gu) ?? []).length;
  return text.replace(WORD, (word) => {
    if (!Array.from(word).some((c) => LOOK_ALIKES.has(c))) return word;
    const plain = Array.from(word, (c) => LOOK_ALIKES.get(c) ?? c).join('');
    const mixed = LATIN.test(word) || !OTHER_SCRIPT.test(word);
    const disguised = latin > other && !OTHER_SCRIPT.test(plain);
    return plain.length === word.length && (mixed || disguised) ? plain : word;
  });
}

/**
 * Reads digits and signs among letters as letters, one for one: `w1thdr@w`, `p4y`.
 *
 * @param one - what a `1` stands for
 */
export function withoutLeet(text: string, one: 'i' | 'l'): string {
  if (!LEET_AMONG_LETTERS.test(text)) return text;
  return text.replace(LEET_WORD, (word) => {
    if (!/[a-z].*[a-z]|^[a-z].$/.test(word) || !/[0-9@$!|+]/.test(word.replace(/!+$/, ''))) return word;
    return Array.from(word, (c, i) =>
      c === '1' || c === '|' || (c === '!' && i < word.length - 1) ? one : (LEET[c] ?? (c === '+' ? 't' : c)),
    ).join('');
  });
}

/** The ways in which an address may be misread: look-alikes, `rn` for `m`, `1` for `l`. */
export function skeleton(name: string): string {
  return withoutLeet(Array.from(name, (c) => LOOK_ALIKES.get(c) ?? c).join(''), 'l')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}

/** Whether a name mixes Latin with letters that look like it. */
export function mixesScripts(name: string): boolean {
  return LATIN.test(name) && OTHER_SCRIPT.test(name);
}
