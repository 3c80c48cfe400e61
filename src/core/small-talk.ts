import { normalize } from './normalize.ts';
import type { Locale, Translate } from './types.ts';

/** Small talk is short. */
const MOST_TEXT = 60;

/** What people say that is no question about fraud. Each has a string `said-…` of phrasings and `talk-…` of the reply. */
const KINDS = ['greeting', 'thanks', 'who', 'free', 'bye', 'insult'] as const;

/** The key of the reply to a message that is nothing but small talk; `undefined` for any other. */
export type SmallTalk = (text: string, locale: Locale) => string | undefined;

/** Reads the phrasings of each language once. */
export function createSmallTalk(translate: Translate): SmallTalk {
  const byLocale = new Map<Locale, ReadonlyMap<string, string>>();
  function phrasesOf(locale: Locale): ReadonlyMap<string, string> {
    let phrases = byLocale.get(locale);
    if (phrases === undefined) {
      phrases = new Map(
        KINDS.flatMap((kind) =>
          translate(locale, `said-${kind}`)
            .split('|')
            .map((phrase): [string, string] => [bare(phrase), `talk-${kind}`]),
        ),
      );
      byLocale.set(locale, phrases);
    }
    return phrases;
  }
  return (text, locale) => {
    if (text.length > MOST_TEXT) return undefined;
    const said = bare(text);
    return phrasesOf(locale).get(said) ?? phrasesOf('en').get(said);
  };
}

/** Letters and digits only: "Thank you!!" is "thank you". */
function bare(text: string): string {
  return normalize(text)
    .replace(/[^\p{L}\p{M}\p{N}']+/gu, ' ')
    .trim();
}
