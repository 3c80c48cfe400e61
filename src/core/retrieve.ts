import { confidenceOf, HIGH, MEDIUM } from './confidence.ts';
import { knowledgeLocale } from './detect-locale.ts';
import { createCountryFinder } from './find-countries.ts';
import { createLanguageIndex, type LanguageIndex, type Match } from './language-index.ts';
import { createPhraseMatcher } from './phrase-matcher.ts';
import type { QueryTerms } from './query-terms.ts';
import { isEntry, rank, type Hit } from './rank.ts';
import type { CountryCode, Locale, OutsideTopic, Snapshot, SynonymGroup } from './types.ts';

/** A subject that the desk does not answer, and how near the question is to it, 0 to 1. */
export interface Outside {
  readonly topic: OutsideTopic;
  readonly similarity: number;
}

/** What was found for a question. */
export interface Found {
  /** The language that was searched. */
  readonly locale: Locale;
  readonly query: QueryTerms;
  /** At most ten entries, best first. */
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
  readonly index: (locale: Locale) => LanguageIndex;
  /** The countries that a text names. */
  readonly countries: (text: string) => readonly CountryCode[];
  /** The same, if the text says nothing else. */
  readonly onlyCountries: (text: string) => readonly CountryCode[];
}

const OUTSIDE_CANDIDATES = 4;
const LATIN = /\p{Script=Latin}[\p{Script=Latin}\p{N}'-]*/gu;

/** Indexes a snapshot: one index a language. */
export function createRetriever(snapshot: Snapshot): Retriever {
  const indexes = new Map<Locale, LanguageIndex>();
  for (const { locale } of snapshot.entries) {
    if (!indexes.has(locale))
      indexes.set(
        locale,
        createLanguageIndex({
          locale,
          entries: snapshot.entries.filter((entry) => entry.locale === locale),
          borrowed: new Map(),
          outside: snapshot.outside,
        }),
      );
  }
  const empty = createLanguageIndex({ locale: 'en', entries: [], borrowed: new Map(), outside: [] });
  const finder = createCountryFinder(snapshot.places);
  const synonyms = createPhraseMatcher(
    snapshot.synonyms.flatMap((group) =>
      Object.values(group.words).flatMap((words) => words.map((word) => [word, group] as const)),
    ),
  );

  const index = (locale: Locale): LanguageIndex =>
    indexes.get(knowledgeLocale(locale)) ?? indexes.get('en') ?? empty;

  /** What is not answered in the person's language may be in English: by its Latin words and known translations. */
  function inEnglish(
    own: Found,
    text: string,
    groups: readonly SynonymGroup[],
    countries: readonly CountryCode[],
  ): Found {
    const words = [...(text.match(LATIN) ?? []), ...groups.flatMap((group) => group.words['en'] ?? [])];
    const other = searchIndex(index('en'), words.join(' '), [], countries);
    const [best] = other.hits;
    if (best === undefined || other.confidence < MEDIUM) return own;
    const entry = index(own.locale).entries.find(({ id }) => id === best.entry.id);
    if (entry === undefined) return other;
    // The entry exists in the person's language, whose own words did not find it: only a sure hit counts.
    if (other.confidence < HIGH) return own;
    const hits = [{ ...best, entry }, ...own.hits.filter((hit) => hit.entry !== entry)];
    return { ...own, hits, confidence: other.confidence };
  }

  return {
    snapshot,
    index,
    countries: finder.find,
    onlyCountries: finder.only,
    search(text, locale, country) {
      const countries = country === undefined ? finder.find(text) : [country];
      const groups = synonyms(text).map(({ value }) => value);
      const own = searchIndex(index(locale), text, groups, countries);
      return own.locale === 'en' || own.confidence >= MEDIUM ? own : inEnglish(own, text, groups, countries);
    },
  };
}

function searchIndex(
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
  return {
    locale: index.locale,
    query,
    hits,
    confidence: confidenceOf(hits, query),
    countries,
    ...(outside ? { outside } : {}),
  };
}

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
