import { chineseScript } from './chinese.ts';
import type { Locale } from './types.ts';

const HAN = /\p{Script=Han}/gu;
const LETTER_RUN = /(?:(?!\p{Script=Han})\p{L})+/gu;

/** Scripts that tell the language, or the most likely one where a person's own may be another of the same script. */
const SCRIPTS: readonly (readonly [RegExp, Locale, ...Locale[]])[] = [
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Myanmar}/gu, 'my'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Devanagari}/gu, 'hi', 'mr', 'ne'],
  [/\p{Script=Arabic}/gu, 'ar', 'fa', 'ur'],
  [/\p{Script=Cyrillic}/gu, 'ru', 'uk', 'kk'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Bengali}/gu, 'bn'],
];

/** Letters that only Vietnamese has. */
const VIETNAMESE = /[ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;

/** Tells which language a text in Latin letters is in; `undefined` if it cannot be told. */
export type LatinDetector = (text: string, hinted: Locale | undefined) => Locale | undefined;

/**
 * The language to answer in: what the text is written in where that is plain, else what the platform says,
 * else English.
 *
 * @param hint - any BCP 47 tag
 * @param latin - English where it is left out
 */
export function detectLocale(text: string, hint?: string, latin: LatinDetector = () => 'en'): Locale {
  const hinted = supportedLocale(hint);
  const words = text.match(LETTER_RUN)?.length ?? 0;
  const letters = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  for (const [script, likely, ...others] of SCRIPTS) {
    const count = text.match(script)?.length ?? 0;
    if (count > 0 && count * 2 >= letters) return others.find((other) => other === hinted) ?? likely;
  }
  const han = text.match(HAN)?.length ?? 0;
  // A Chinese word stands for about two characters: "what does 杀猪盘 mean" is English.
  if (han > 0 && (han / 2 >= words || words === 0))
    return chineseScript(text) ?? (hinted?.startsWith('zh') ? hinted : 'zh-Hans');
  if (!/\p{Script=Latin}{2}/u.test(text)) return hinted ?? 'en';
  if (VIETNAMESE.test(text)) return 'vi';
  // One word may be a name.
  if (words <= 1 && hinted !== undefined) return hinted;
  return latin(text, hinted) ?? hinted ?? 'en';
}

/** The language of any tag as the program calls it: `zh-TW` is `zh-Hant`, `en-GB` is `en`; else `undefined`. */
export function supportedLocale(tag: string | undefined): Locale | undefined {
  if (tag === undefined) return undefined;
  let locale: Intl.Locale;
  try {
    locale = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
  } catch {
    return undefined;
  }
  if (locale.language === 'zh') return locale.script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
  return locale.language;
}

/** The language in which the knowledge is written for a reader of this language. */
export function knowledgeLocale(locale: Locale): Locale {
  return locale === 'zh-Hant' ? 'zh-Hans' : locale;
}
