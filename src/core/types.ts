/**
 * The contract between knowledge, core and adapters. Everything that passes between them is one of these
 * shapes: plain, read-only data without behaviour.
 */

/** An array that cannot be empty, so that "cited without a citation" cannot be built. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** BCP 47 tag of a language: `en`, `zh-Hans`, `zh-Hant`. */
export type Locale = string;

/** ISO 3166-1 alpha-2 code in capitals: `MM`. */
export type CountryCode = string;

// ---------------------------------------------------------------- knowledge

/** Who stands behind a page; `official` is a government, police, court, regulator, UN body or embassy. */
export type SourceKind = 'official' | 'ngo' | 'news' | 'research' | 'reference';

/** One page that the knowledge cites. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly kind: SourceKind;
  readonly url: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `null` where the page gives no date. */
  readonly published: string | null;
  /** The day on which the page was read, `YYYY-MM-DD`. */
  readonly accessed: string;
  readonly lang: string;
  /** Whether the publisher's own page was read or a repost of it. */
  readonly read: 'page' | 'copy';
}

/** A place in a knowledge file: path from the knowledge folder's parent, line and column from 1. */
export interface Origin {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One sentence of a passage, word for word as in its file, with what it rests on. */
export interface Sentence {
  readonly text: string;
  readonly sources: NonEmpty<string>;
  readonly origin: Origin;
}

/** A paragraph, an item of a list without order, or a step of a numbered list. */
export interface PassageBlock {
  readonly kind: 'paragraph' | 'item' | 'step';
  readonly sentences: NonEmpty<Sentence>;
}

/** One `##` section of an entry: what an answer is made of. */
export interface Passage {
  /** `entry#heading`, the heading in lower case with hyphens. */
  readonly id: string;
  readonly entryId: string;
  readonly locale: Locale;
  readonly title: string;
  readonly heading: string;
  readonly blocks: NonEmpty<PassageBlock>;
  readonly origin: Origin;
}

export type EntryKind =
  'scam' | 'help' | 'law' | 'enforcement' | 'figure' | 'place' | 'organisation' | 'urgent';

/** What a line is for; `police` includes emergency numbers. */
export type ContactPurpose = 'fraud' | 'police' | 'consular' | 'trafficking' | 'crisis' | 'cyber';

/** One subject in one language. */
export interface Entry {
  readonly id: string;
  readonly locale: Locale;
  readonly title: string;
  readonly kind: EntryKind;
  readonly countries: readonly CountryCode[];
  /** Which lines are shown below the answer. */
  readonly contacts: readonly ContactPurpose[];
  /** How people really ask. */
  readonly asks: readonly string[];
  readonly related: readonly string[];
  readonly reviewed: string;
  readonly reviewAfter: string;
  readonly passages: NonEmpty<Passage>;
  readonly origin: Origin;
}

/** Text in several languages. */
export type Localised = Readonly<Record<Locale, string>>;

/** A hotline or a reporting site. At least one of `tel`, `telAbroad` and `url` is set. */
export interface Contact {
  readonly country: CountryCode;
  /** The country in which it is reached, where that is not `country` (a consular line). */
  readonly inCountry: CountryCode | null;
  readonly name: Localised;
  readonly for: NonEmpty<ContactPurpose>;
  readonly serves: Localised;
  readonly tel: string | null;
  readonly telAbroad: string | null;
  readonly url: string | null;
  readonly hours: Localised | null;
  readonly languages: readonly string[];
  readonly source: string;
  readonly verified: string;
  readonly reviewAfter: string;
  readonly note: Localised | null;
  readonly origin: Origin;
}

/** A scam hub or a place name, with its names in every language. */
export interface Place {
  readonly id: string;
  readonly country: CountryCode;
  readonly kind: string;
  readonly names: Readonly<Record<Locale, readonly string[]>>;
}

/** Words that mean the same, by language. */
export interface SynonymGroup {
  readonly id: string;
  readonly words: Readonly<Record<Locale, readonly string[]>>;
}

/** All of the knowledge at one moment. Never changed: an edit makes a new one. */
export interface Snapshot {
  /** Changes when any file changes. */
  readonly version: string;
  readonly entries: readonly Entry[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly contacts: readonly Contact[];
  readonly places: readonly Place[];
  readonly synonyms: readonly SynonymGroup[];
}

// ---------------------------------------------------------------- in

export const COMMANDS = ['start', 'help', 'ask', 'hotline', 'sources', 'privacy'] as const;
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
  /** The token of a {@link Choice} that was pressed. */
  readonly choice?: string;
  /** A country that was picked by the person, in place of one that is found in the text. */
  readonly country?: CountryCode;
  /** The text of the message that this one points to: `/ask` as an answer to somebody's message. */
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

// ---------------------------------------------------------------- out

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
export type Translate = (locale: Locale, key: string, args?: Readonly<Record<string, string | number>>) => string;

// ---------------------------------------------------------------- adapters

/** A structured log. Messages and people's keys never go in. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** A connection to one platform. */
export interface Adapter {
  readonly name: string;
  /**
   * Serves until `signal` aborts, then resolves. Passing faults (a dropped socket, a rate limit, a 5xx) are
   * retried within; rejects with an {@link AdapterFault} when there is no way on (a revoked token).
   */
  start(handle: Handle, signal: AbortSignal): Promise<void>;
}

/** What an adapter may ask the desk besides an answer. */
export interface AdapterDeps {
  readonly log: Log;
  readonly translate: Translate;
  /** Languages of the program's own strings. */
  readonly locales: readonly Locale[];
  /** Entries for autocomplete: exact, then prefix, then search; the most asked when `text` is empty. */
  suggest(text: string, locale: Locale, limit: number): readonly Choice[];
  /** Countries whose name or code begins with (then contains) `text`, those with contacts only. */
  countries(text: string, locale: Locale, limit: number): readonly { code: CountryCode; name: string }[];
}
