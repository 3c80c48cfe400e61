import { confidenceOf, HIGH, MEDIUM } from './confidence.ts';
import { detectLocale, knowledgeLocale } from './detect-locale.ts';
import { createCountryFinder } from './find-countries.ts';
import { createLanguageIndexes } from './language-indexes.ts';
import type { LanguageIndex, Match } from './language-index.ts';
import { createPhraseMatcher } from './phrase-matcher.ts';
import type { QueryTerms } from './query-terms.ts';
import { isEntry, rank, type Hit } from './rank.ts';
import type { CountryCode, Locale, OutsideTopic, Snapshot, SynonymGroup } from './types.ts';

/** A subject that the desk does not answer, and how near the question is to it, 0 to 1. */
export interface Outside {
  readonly topic: OutsideTopic;
  readonly similarity: number;
}

/** A question as the index sees it in which the best entry is written: for choosing within that entry. */
export interface Reading {
  readonly index: LanguageIndex;
  readonly query: QueryTerms;
}

/** What was found for a question. */
export interface Found {
  readonly reading: Reading;
  /** Best first. */
  readonly hits: readonly Hit[];
  /** See {@link confidenceOf}; 0 to 1. */
  readonly confidence: number;
  /** The subject outside the desk's that is nearest to the question. */
  readonly outside?: Outside;
  /** Countries that the question names. */
  readonly countries: readonly CountryCode[];
}

/** Finds entries in one snapshot. */
export interface Retriever {
  readonly snapshot: Snapshot;
  readonly search: (text: string, locale: Locale, country?: CountryCode) => Found;
  /** The index for readers of a language: its own, else the English one. */
  readonly index: (locale: Locale) => LanguageIndex;
  /** The language to answer a text in; see {@link detectLocale}. */
  readonly languageOf: (text: string, hint?: string) => Locale;
  /** The countries that a text names. */
  readonly countries: (text: string) => readonly CountryCode[];
  /** The same, if the text says nothing else. */
  readonly onlyCountries: (text: string) => readonly CountryCode[];
}

const OUTSIDE_CANDIDATES = 4;
const LATIN = /\p{Script=Latin}[\p{Script=Latin}\p{N}'-]*/gu;

/**
 * Indexes a snapshot: one index a language.
 *
 * @param previous - that of the snapshot before; what stays the same is taken over
 */
export function createRetriever(snapshot: Snapshot, previous?: Retriever): Retriever {
  const indexes = createLanguageIndexes(snapshot, previous && indexesOf.get(previous));
  const finder = createCountryFinder(snapshot.places);
  const synonyms = createPhraseMatcher(
    snapshot.synonyms.flatMap((group) =>
      Object.values(group.words).flatMap((words) => words.map((word) => [word, group] as const)),
    ),
  );

  /** A question in English as far as its words are known there: its Latin words, and translations of the others. */
  function inEnglish(text: string, groups: readonly SynonymGroup[]): string {
    return [...(text.match(LATIN) ?? []), ...groups.flatMap((group) => group.words['en'] ?? [])].join(' ');
  }

  function searchIn(
    index: LanguageIndex,
    text: string,
    groups: readonly SynonymGroup[],
    countries: readonly CountryCode[],
  ): Found {
    const query = index.query(
      text,
      groups.map((group) => group.words[index.locale] ?? []),
    );
    const matches = index.search(query);
    const hits = rank(index, query, matches, countries);
    const outside = nearestOutside(index, query, matches);
    const best = hits[0]?.entry;
    return {
      reading:
        best === undefined || best.locale === index.locale
          ? { index, query }
          : translated(best.locale, inEnglish(text, groups)),
      hits,
      confidence: confidenceOf(hits, query),
      countries,
      ...(outside ? { outside } : {}),
    };
  }
  function translated(locale: Locale, text: string): Reading {
    const index = indexes.for(locale);
    return { index, query: index.query(text) };
  }

  /** What is not answered in the person's language may be in English. */
  function orInEnglish(
    own: Found,
    text: string,
    groups: readonly SynonymGroup[],
    countries: readonly CountryCode[],
  ): Found {
    const other = searchIn(indexes.for('en'), inEnglish(text, groups), [], countries);
    const [best] = other.hits;
    if (best === undefined || other.confidence < MEDIUM || other.confidence <= own.confidence) return own;
    const { locale } = own.reading.index;
    const entry = indexes.for(locale).entries.find(({ id }) => id === best.entry.id);
    if (entry === undefined) return other;
    // The entry exists in the person's language, whose own words did not find it: only a sure hit counts.
    if (other.confidence < HIGH) return own;
    const hits = [{ ...best, entry }, ...own.hits.filter((hit) => hit.entry !== entry)];
    return { ...own, hits, confidence: other.confidence };
  }

  const retriever: Retriever = {
    snapshot,
    index: (locale) => indexes.for(knowledgeLocale(locale)),
    languageOf: (text, hint) => detectLocale(text, hint, indexes.latinLanguage),
    countries: finder.find,
    onlyCountries: finder.only,
    search(text, locale, country) {
      const countries = country === undefined ? finder.find(text) : [country];
      const groups = synonyms(text).map(({ value }) => value);
      const index = indexes.for(knowledgeLocale(locale));
      const own = searchIn(index, text, groups, countries);
      const isOwn = index.locale === knowledgeLocale(locale);
      if (own.confidence >= MEDIUM || (isOwn && index.locale === 'en')) return own;
      return orInEnglish(own, text, groups, countries);
    },
  };
  indexesOf.set(retriever, indexes);
  return retriever;
}

/** The indexes of each retriever, for the next one to take over. */
const indexesOf = new WeakMap<Retriever, ReturnType<typeof createLanguageIndexes>>();

/** The outside topic that is nearest, of the few that the index found best. */
function nearestOutside(
  index: LanguageIndex,
  query: QueryTerms,
  matches: readonly Match[],
): Outside | undefined {
  return matches
    .flatMap(({ owner }) => (isEntry(owner) ? [] : [owner]))
    .slice(0, OUTSIDE_CANDIDATES)
    .map((topic) => ({ topic, similarity: index.compare(query, topic).best }))
    .sort((a, b) => b.similarity - a.similarity)[0];
}
