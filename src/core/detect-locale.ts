import { chineseScript } from './chinese.ts';
import type { Locale } from './types.ts';

const HAN = /\p{Script=Han}/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LETTER_RUN = /(?:(?!\p{Script=Han})\p{L})+/gu;

/**
 * The language to answer in: what the text is written in where that is plain, else what the platform says,
 * else English.
 *
 * @param hint - any BCP 47 tag
 */
export function detectLocale(text: string, hint?: string): Locale {
  const hinted = supportedLocale(hint);
  const han = text.match(HAN)?.length ?? 0;
  if (han > 0 && !KANA.test(text)) {
    // A Chinese word stands for about two characters: "what does 杀猪盘 mean" is English.
    const words = text.match(LETTER_RUN)?.length ?? 0;
    if (han / 2 >= words || words === 0) {
      return chineseScript(text) ?? (hinted?.startsWith('zh') ? hinted : 'zh-Hans');
    }
    return 'en';
  }
  if (/\p{Script=Latin}{2}/u.test(text)) {
    const words = text.match(LETTER_RUN)?.length ?? 0;
    return words <= 1 && hinted !== undefined ? hinted : 'en';
  }
  return hinted ?? 'en';
}

/** The language of the program for any tag: `zh-TW` is `zh-Hant`, `en-GB` is `en`; else `undefined`. */
export function supportedLocale(tag: string | undefined): Locale | undefined {
  if (tag === undefined) return undefined;
  let locale: Intl.Locale;
  try {
    locale = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
  } catch {
    return undefined;
  }
  if (locale.language === 'zh') return locale.script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
  return locale.language === 'en' ? 'en' : undefined;
}

/** The language in which the knowledge is written for a reader of this language. */
export function knowledgeLocale(locale: Locale): Locale {
  return locale === 'zh-Hant' ? 'zh-Hans' : locale;
}
