/** An array that cannot be empty, so that "cited without a citation" cannot be built. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** BCP 47 tag of a language: `en`, `zh-Hans`, `zh-Hant`. */
export type Locale = string;

/** ISO 3166-1 alpha-2 code in capitals: `MM`. */
export type CountryCode = string;

/** Who stands behind a page; `official` is a government, police, court, regulator, UN body or embassy. */
export type SourceKind = 'official' | 'ngo' | 'news' | 'research' | 'reference';

/** A place in a knowledge file: path from the knowledge folder's parent, line and column from 1. */
export interface Origin {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

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
  readonly origin: Origin;
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
  /** How people ask for this passage. Empty where an entry's phrasings are not divided by section. */
  readonly asks: readonly string[];
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
  /** How people really ask, for the whole entry or any of its passages. */
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

/** A subject that the desk does not answer, by how people ask about it. */
export interface OutsideTopic {
  readonly id: string;
  /** `outside`: another subject. `beside`: near the subject, but not to be answered. */
  readonly reply: 'outside' | 'beside';
  readonly asks: Readonly<Record<Locale, readonly string[]>>;
}

/** How people ask, in a language that an entry is not written in, for what the entry answers. */
export interface BorrowedAsks {
  readonly entryId: string;
  readonly locale: Locale;
  readonly asks: readonly string[];
  /** Those of them that ask for one section, by its heading in the entry that is shown. */
  readonly bySection: ReadonlyMap<string, readonly string[]>;
  readonly origin: Origin;
}

/** A warning sign of a scam message. */
export interface Sign {
  readonly id: string;
  readonly title: Localised;
  /** Why it matters: a sentence of the knowledge in each language. */
  readonly why: Readonly<Record<Locale, Sentence>>;
  /** 3: alone almost proof. 2: strong. 1: weak alone. */
  readonly weight: 1 | 2 | 3;
  /** Entries on the kinds of scam that it points to, best first. */
  readonly scams: NonEmpty<string>;
  /** Words that show it; ` … ` lets up to two words stand between. None for signs of web addresses. */
  readonly phrases: Readonly<Record<Locale, readonly string[]>>;
  readonly origin: Origin;
}

/** Labelled messages, from which the check learns. */
export interface CheckExamples {
  /** `scam` and `harmless` messages; `told`: what people tell themselves, which is no message to be checked. */
  readonly kind: 'scam' | 'harmless' | 'told';
  /** The entry on the kind of scam; `null` where there is none. */
  readonly scam: string | null;
  readonly texts: NonEmpty<string>;
  readonly origin: Origin;
}

/** A name that scammers borrow, or a service that anybody can put links through. */
export interface WebName {
  readonly id: string;
  readonly kind: 'organisation' | 'shortener' | 'chat';
  /** As they stand in addresses: `dhl`. */
  readonly names: readonly string[];
  /** Its own domains. */
  readonly domains: readonly string[];
  /** Where its domains were read; an organisation has one if it has domains. */
  readonly source: string | null;
  readonly origin: Origin;
}

/** Words that tell the check what a sentence does. */
export interface CheckWords {
  /**
   * `warns`: the sentence warns of a scam, so its words are no sign. `keeps-code`: it asks to keep a code to
   * oneself. `asks`: the person asks whether a message is genuine. `received`: the person says that one came.
   */
  readonly id: 'warns' | 'keeps-code' | 'asks' | 'received';
  readonly phrases: Readonly<Record<Locale, readonly string[]>>;
}

/** What the check of messages knows. */
export interface CheckKnowledge {
  readonly signs: readonly Sign[];
  readonly examples: readonly CheckExamples[];
  readonly webNames: readonly WebName[];
  readonly words: readonly CheckWords[];
}

/** What threatens somebody who writes: see {@link Danger}. */
export type DangerKind = 'held' | 'about-to-leave' | 'paid' | 'about-to-pay' | 'blackmailed' | 'suicide';

/** What people write who are in one kind of danger, and the entry that helps them. */
export interface Danger {
  readonly kind: DangerKind;
  readonly entry: string;
  /** Which section of the entry has the first steps, from 1. */
  readonly section: number;
  /** How people in this danger write, by language. */
  readonly utterances: Readonly<Record<Locale, readonly string[]>>;
  /** What looks like it and is none: questions of students, news, invented cases, denials. */
  readonly not: Readonly<Record<Locale, readonly string[]>>;
  readonly origin: Origin;
}

/** What a regression learnt from texts of known class. */
export interface Weights {
  readonly classes: number;
  /** The features that have weights. */
  readonly ids: Int32Array;
  /** `classes` numbers for the bias, then for each feature in the order of `ids`. */
  readonly weights: Float32Array;
}

/** What was learnt from a snapshot. */
export interface Learnt {
  /** What people ask the desk at all; `undefined` where the knowledge does not teach it. */
  readonly subject: Weights | undefined;
  /** How people in danger write. */
  readonly danger: Weights;
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
  readonly outside: readonly OutsideTopic[];
  readonly borrowed: readonly BorrowedAsks[];
  readonly check: CheckKnowledge;
  readonly dangers: readonly Danger[];
  /** Ideas by which a danger is told in any language, each with its words. */
  readonly dangerWords: readonly SynonymGroup[];
  /** Where it is missing it is learnt when it is needed first. */
  readonly learnt?: Learnt;
}
