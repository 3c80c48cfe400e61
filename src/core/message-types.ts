import type { CountryCode, Locale } from './knowledge-types.ts';

export const COMMANDS = ['start', 'help', 'ask', 'check', 'hotline', 'sources', 'privacy'] as const;
export type Command = (typeof COMMANDS)[number];

/** A message as an adapter's `inbound` makes it of a platform's event. */
export interface IncomingMessage {
  readonly platform: string;
  /** Unique within the platform. */
  readonly id: string;
  readonly conversation: { readonly id: string; readonly kind: 'direct' | 'group' };
  /** `key` is the same for the same person in the same platform; it is never logged. */
  readonly author: { readonly key: string; readonly isBot: boolean };
  /** What the person wrote, without the command's name and without the mention of the desk. */
  readonly text: string;
  /** Whether a group message speaks to the desk (command, mention, reply to it). Direct ones always do. */
  readonly addressed: boolean;
  readonly command?: Command;
  /** The token of a choice that was pressed. */
  readonly choice?: string;
  /** A country that was picked by the person, in place of one that is found in the text. */
  readonly country?: CountryCode;
  /** The text of the message that this one points to: `/ask` or `/check` as an answer to somebody's message. */
  readonly about?: string;
  /** The language that the platform says the person uses, any BCP 47 tag. */
  readonly localeHint?: string;
  readonly forwarded?: boolean;
}

/** What is asked, free of any platform. */
export interface Question {
  readonly text: string;
  readonly locale: Locale;
  readonly country?: CountryCode;
  /** The question before this one in the same conversation. */
  readonly previous?: Question;
}
