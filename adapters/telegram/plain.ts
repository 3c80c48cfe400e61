import { COMMANDS } from '../../src/core/index.ts';

/** Invisible, takes no room, and no line is broken at it. */
const JOINER = '\u2060';

/** An `@` where Telegram could begin a mention: not within a word or an e-mail address. */
const MENTION = /(?<![\p{L}\p{N}_])@/gu;

/** A slash where Telegram could begin a command link, but for the desk's own commands and within addresses. */
const COMMAND = new RegExp(`(?<![\\p{L}\\p{N}_/<>.:?=&#%~-])/(?!(?:${COMMANDS.join('|')})\\b)(?=\\w)`, 'gu');

/**
 * Text as it may be sent: without control characters and broken pairs, which the Bot API refuses or changes.
 *
 * Telegram itself finds mentions and commands in plain text, and a mention notifies its person: no option turns that
 * off. So in a group an invisible character goes behind the sign. A private chat has nobody to notify, and there the
 * text stays exactly as it is.
 */
export function plainText(text: string, inGroup: boolean): string {
  const clean = text.replace(/[^\P{Cc}\n]/gu, ' ').replace(/\p{Cs}/gu, '\uFFFD');
  return inGroup ? clean.replace(MENTION, `@${JOINER}`).replace(COMMAND, `/${JOINER}`) : clean;
}
