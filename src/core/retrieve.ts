import { confidenceOf, HIGH, MEDIUM, type Confidence } from './confidence.ts';
import { likelyHome } from './contact-lines.ts';
import { detectLocale, knowledgeLocale } from './detect-locale.ts';
import { createCountryFinder, type CountryFinder } from './find-countries.ts';
import { readFollowUp, type Readings, type Resolved } from './follow-up.ts';
import { createLanguageIndexes, type LanguageIndexes } from './language-indexes.ts';
import type { LanguageIndex, Match } from './language-index.ts';
import { createPhraseMatcher } from './phrase-matcher.ts';
import type { Likeness } from './profiles.ts';
import { questionKind } from './question-kind.ts';
import type { QueryTerms } from './query-terms.ts';
import { isEntry, rank, type Hit } from './rank.ts';
import { sameItems } from './same-items.ts';
import { createSubjectModel, teachTheSameSubject, type SubjectModel } from './subject.ts';
import type { CountryCode, Entry, Locale, OutsideTopic, Question, Snapshot, SynonymGroup } from './types.ts';

/** A subject that the desk does not answer, and how near the question is to it. */
export interface Outside {
  readonly topic: OutsideTopic;
  readonly likeness: Likeness;
}

/** A question as one index sees it: for choosing within an entry. */
export interface Reading {
  readonly index: LanguageIndex;
  readonly query: QueryTerms;
}

/** What was found for a question. */
export interface Found {
  readonly reading: Reading;
  /** The same in the language that the best entry is written in, where that is another. */
  readonly translated?: Reading;
  /** Best first. */
  readonly hits: readonly Hit[];
  readonly confidence: Confidence;
  /** The subject outside the desk's that is nearest to the question. */
  readonly outside?: Outside;
  /** Where the asker is likely at home. */
  readonly home: readonly CountryCode[];
  /** Countries that the question is about. */
  readonly countries: readonly CountryCode[];
  /** Those of them whose rules or lines may be asked for: a scam hub is only where something happened. */
  readonly askedCountries: readonly CountryCode[];
  /** The words that tell what kind of answer is wanted. */
  readonly asking: string;
  /** Whether questions before this one were read with it. */
  readonly together?: true;
}

/** Finds entries in one snapshot. */
export interface Retriever {
  readonly snapshot: Snapshot;
  readonly search: (question: Question) => Found;
  /** The index for readers of a language: its own, else the English one. */
  readonly index: (locale: Locale) => LanguageIndex;
  /** The language to answer a text in; see {@link detectLocale}. */
  readonly languageOf: (text: string, hint?: string) => Locale;
  /** Whether a message leans on what was said before it. */
  readonly leans: (question: Question) => boolean;
  /** The countries that a text names. */
  readonly countries: (text: string) => readonly CountryCode[];
  /** The same, if the text says nothing else. */
  readonly onlyCountries: (text: string) => readonly CountryCode[];
}

/** Who asks. */
interface Asker {
  /** Where they are likely at home. */
  readonly home: readonly CountryCode[];
  /** What they said, in their own words and language, as {@link SubjectModel} sees it. */
  readonly subject: number;
  /** Scores of the entries for what they asked before, where the question leans on it. */
  readonly before?: ReadonlyMap<Entry, number>;
}

/** What the score for the question before counts. */
const LEANING = 0.3;
const OUTSIDE_CANDIDATES = 4;
/** Signs that a message in a conversation is about something new: see {@link isNew}. */
const NEW = { likeOutside: 0.55, sure: 0.93, unlikely: 0.2, lead: 1.5, plain: 0.97 };
const LATIN = /\p{Script=Latin}[\p{Script=Latin}\p{N}'-]*/gu;

/**
 * Indexes a snapshot: one index a language.
 *
 * @param previous - that of the snapshot before; what stays the same is taken over
 */
export function createRetriever(snapshot: Snapshot, previous?: Retriever): Retriever {
  const last = previous && partsOf.get(previous);
  const indexes = createLanguageIndexes(snapshot, last?.indexes);
  const samePlaces = previous !== undefined && sameItems(previous.snapshot.places, snapshot.places);
  const finder = last && samePlaces ? last.finder : createCountryFinder(snapshot.places);
  const subjectOf =
    last && teachTheSameSubject(previous.snapshot, snapshot) ? last.subjectOf : createSubjectModel(snapshot);
  const synonyms = createPhraseMatcher(
    snapshot.synonyms.flatMap((group) =>
      Object.values(group.words).flatMap((words) => words.map((word) => [word, group] as const)),
    ),
  );

  const meaning = (text: string): SynonymGroup[] => synonyms(text).map(({ value }) => value);
  /** A question in English as far as its words are known there: its Latin words, and translations of the others. */
  const inEnglish = (text: string): string => {
    const { query } = indexes.for('en');
    const translations = meaning(text).flatMap(({ words }) => {
      const known = (words['en'] ?? []).find((word) => query(word).coverage === 1);
      return known === undefined ? [] : [known];
    });
    return [...(text.match(LATIN) ?? []), ...translations].join(' ');
  };

  const withoutScenes = (text: string, countries: readonly CountryCode[]): CountryCode[] => {
    const asked = finder.asked(text);
    const scenes = new Set(finder.find(text).filter((code) => !asked.includes(code)));
    return countries.filter((code) => !scenes.has(code));
  };

  function searchIn(
    index: LanguageIndex,
    { text, earlier, countries, asking }: Resolved,
    { home, subject, before }: Asker,
  ): Found {
    const words = (said: string): (readonly string[])[] =>
      meaning(said).map((group) => group.words[index.locale] ?? []);
    const query = index.query(text, { synonyms: [text, ...earlier].flatMap(words), earlier });
    const matches = index.search(query);
    const own = rank(index, query, matches, { countries, home, kind: questionKind(asking) });
    const hits = before === undefined ? own : leaning(own, before);
    const outside = nearestOutside(index, query, matches);
    const best = hits[0]?.entry;
    return {
      reading: { index, query: before === undefined ? query : index.query(text, { synonyms: words(text) }) },
      ...(best === undefined || best.locale === index.locale
        ? {}
        : { translated: readIn(indexes.for(best.locale), [text, ...earlier].map(inEnglish)) }),
      hits,
      confidence: confidenceOf(hits, query, { outside: outside?.likeness, subject }),
      home,
      countries,
      askedCountries: withoutScenes(text, countries),
      asking,
      ...(outside ? { outside } : {}),
    };
  }
  const readIn = (index: LanguageIndex, [text = '', ...earlier]: readonly string[]): Reading => ({
    index,
    query: index.query(text, { earlier }),
  });

  /**
   * What is not answered in the person's language may be in English. Single words of other languages look like English
   * ones, and synonyms tell only a part of what was asked: only a sure hit counts.
   */
  function orInEnglish(own: Found, { text, earlier, ...resolved }: Resolved, asker: Asker): Found {
    const english = { ...resolved, text: inEnglish(text), earlier: earlier.map(inEnglish) };
    const other = searchIn(indexes.for('en'), english, asker);
    const [best] = other.hits;
    if (
      best === undefined ||
      other.confidence.either < HIGH ||
      other.confidence.either <= own.confidence.either
    )
      return own;
    const { locale } = own.reading.index;
    const entry = indexes.for(locale).entries.find(({ id }) => id === best.entry.id);
    if (entry === undefined) return other;
    const hits = [{ ...best, entry }, ...own.hits.filter((hit) => hit.entry !== entry)];
    return { ...own, hits, confidence: other.confidence };
  }

  function searchFor(question: Question, resolved: Resolved, last?: Resolved): Found {
    const locale = knowledgeLocale(question.locale);
    const index = indexes.for(locale);
    const home = likelyHome(question.locale, question.text);
    const subject = subjectOf([resolved.text, ...resolved.earlier].join('\n'));
    const before = last && searchIn(index, last, { home, subject });
    const asker = {
      home,
      subject,
      ...(before ? { before: new Map(before.hits.map(({ entry, score }) => [entry, score])) } : {}),
    };
    const own = searchIn(index, resolved, asker);
    if (own.confidence.either >= MEDIUM || (index.locale === 'en' && locale === 'en')) return own;
    return orInEnglish(own, resolved, asker);
  }

  const retriever: Retriever = {
    snapshot,
    index: (locale) => indexes.for(knowledgeLocale(locale)),
    languageOf: (text, hint) => detectLocale(text, hint, indexes.latinLanguage),
    leans: (question) => readFollowUp(question, finder).together !== undefined,
    countries: finder.find,
    onlyCountries: finder.only,
    search(question) {
      const readings = readFollowUp(question, finder);
      const { alone, together, before } = readings;
      const own = searchFor(question, alone);
      return together === undefined || isNew(own, readings)
        ? own
        : { ...searchFor(question, together, before), together: true };
    },
  };
  partsOf.set(retriever, { indexes, finder, subjectOf });
  return retriever;
}

/** Ranks entries for a message that leans on what was asked before: what answered that is likelier to answer this. */
function leaning(hits: readonly Hit[], before: ReadonlyMap<Entry, number>): Hit[] {
  const least = Math.min(0, ...before.values());
  return hits
    .map((hit) => ({ ...hit, score: hit.score + LEANING * (before.get(hit.entry) ?? least) }))
    .sort((a, b) => b.score - a.score);
}

/**
 * Whether a message that may go on from what was said before is about something new: the same as a subject outside,
 * or without words that point back and either understood by itself or plainly nearer to such a subject; with them only
 * if it says enough and is understood beyond doubt.
 */
function isNew({ outside, hits, confidence }: Found, { kind, says }: Readings): boolean {
  if (kind === 'about') return false;
  const asks = hits[0]?.likeness.asks ?? 0;
  const beyond = outside?.likeness ?? { asks: 0, best: 0 };
  if (beyond.best > NEW.likeOutside && beyond.asks > asks) return true;
  if (kind === 'pointing') return says && confidence.first >= NEW.plain;
  return confidence.either >= NEW.sure || (confidence.either < NEW.unlikely && beyond.asks > NEW.lead * asks);
}

/** What each retriever is made of, for the next one to take over. */
const partsOf = new WeakMap<
  Retriever,
  { indexes: LanguageIndexes; finder: CountryFinder; subjectOf: SubjectModel }
>();

/** The outside topic that is nearest, of the few that the index found best. */
function nearestOutside(
  index: LanguageIndex,
  query: QueryTerms,
  matches: readonly Match[],
): Outside | undefined {
  return matches
    .flatMap(({ owner }) => (isEntry(owner) ? [] : [owner]))
    .slice(0, OUTSIDE_CANDIDATES)
    .map((topic) => ({ topic, likeness: index.compare(query, topic) }))
    .sort((a, b) => b.likeness.asks - a.likeness.asks)[0];
}
