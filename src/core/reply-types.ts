import type { Contact, CountryCode, Locale, NonEmpty, Origin, Source } from './knowledge-types.ts';
import type { IncomingMessage } from './message-types.ts';

/** A numbered source of one answer. */
export interface Citation {
  /** From 1, in the order in which the answer first uses it. */
  readonly marker: number;
  readonly source: Source;
}

/** A sentence of an answer. */
export interface CitedSentence {
  /** Word for word as in the file. */
  readonly text: string;
  /** As the person reads it: the same, or in the other Chinese script. */
  readonly shown: string;
  readonly markers: NonEmpty<number>;
  readonly passage: string;
  readonly origin: Origin;
}

/** Something that the person may want next, as a button. */
export interface Choice {
  /** At most 80 characters. */
  readonly label: string;
  /** 1 to 64 bytes of ASCII that stay valid over restarts; comes back in {@link IncomingMessage.choice}. */
  readonly token: string;
  /** The passage it leads to, where it leads to one. */
  readonly passage?: string;
}

interface AnswerParts {
  readonly suggestions: readonly Choice[];
  readonly contacts: readonly Contact[];
}

/** An answer out of the knowledge. */
export interface CitedAnswer extends AnswerParts {
  readonly kind: 'cited' | 'urgent';
  readonly confidence: 'high' | 'medium';
  readonly sentences: NonEmpty<CitedSentence>;
  readonly citations: NonEmpty<Citation>;
}

/** A list of lines of one country. */
export interface ContactsAnswer extends AnswerParts {
  readonly kind: 'contacts';
  readonly country: CountryCode;
  readonly citations: readonly Citation[];
}

/** A warning sign in a message, with the words that show it. */
export interface SignFound {
  readonly sign: string;
  readonly quote: string;
}

/** What was found in a message that a person received. Never "safe". */
export interface CheckAnswer extends AnswerParts {
  readonly kind: 'check';
  readonly level: 'alarm' | 'caution' | 'none';
  readonly signs: readonly SignFound[];
  readonly sentences: readonly CitedSentence[];
  readonly citations: readonly Citation[];
}

/** The desk asks back, declines, or speaks about itself. States no fact. */
export interface PlainAnswer extends AnswerParts {
  readonly kind: 'clarify' | 'abstain' | 'notice';
}

export type Answer = CitedAnswer | ContactsAnswer | CheckAnswer | PlainAnswer;

/** A run of text within a block. Adapters show `strong` in bold, a marker as `[1]`, a link as they can. */
export type Span =
  | { readonly kind: 'text'; readonly text: string; readonly strong?: true }
  | { readonly kind: 'marker'; readonly number: number }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

/**
 * A line or paragraph of a reply. `item` and `step` stand close together, with their `bullet` ("•", "1.");
 * `label` heads what follows it; `source` is one numbered source (bullet `[1]`); `note` is small print.
 */
export interface ReplyBlock {
  readonly kind: 'title' | 'lead' | 'paragraph' | 'item' | 'step' | 'label' | 'contact' | 'source' | 'note';
  readonly bullet?: string;
  readonly spans: readonly Span[];
}

/** What an adapter shows: blocks in reading order, then the choices as buttons. */
export interface Reply {
  readonly locale: Locale;
  readonly answer: Answer;
  readonly blocks: readonly ReplyBlock[];
  readonly choices: readonly Choice[];
}

/** Answers a message. `undefined`: stay silent. Rejects only for a fault of the program. */
export type Handle = (message: IncomingMessage) => Promise<Reply | undefined>;

/** Says a string of the program's own in a language. Unknown languages fall back to English. */
export type Translate = (
  locale: Locale,
  key: string,
  args?: Readonly<Record<string, string | number>>,
) => string;
