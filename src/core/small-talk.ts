import { normalize } from './normalize.ts';
import type { Locale, Translate } from './types.ts';

/** Small talk is short. */
const MOST_TEXT = 60;

/** What people say that is no question about fraud. Each has a string `said-…` of phrasings and `talk-…` of the reply. */
const KINDS = ['greeting', 'thanks', 'who', 'free', 'bye', 'insult'] as const;

/**
 * The key of the reply to a message that is nothing but small talk; `undefined` for any other.
 *
 * @param text - the whole message
 */
export function smallTalk(text: string, locale: Locale, translate: Translate): string | undefined {
  if (text.length > MOST_TEXT) return undefined;
  const said = bare(text);
  const is = (language: Locale, kind: string): boolean =>
    translate(language, `said-${kind}`).split('|').map(bare).includes(said);
  const kind = KINDS.find((k) => is(locale, k) || is('en', k));
  return kind && `talk-${kind}`;
}

/** Letters and digits only: "Thank you!!" is "thank you". */
function bare(text: string): string {
  return normalize(text)
    .replace(/[^\p{L}\p{M}\p{N}']+/gu, ' ')
    .trim();
}
