import { confidenceOf, HIGH, MEDIUM } from './confidence.ts';
import { knowledgeLocale } from './detect-locale.ts';
import { createCountryFinder } from './find-countries.ts';
import { createLanguageIndex, type Asked, type LanguageIndex, type QueryTerms } from './language-index.ts';
import { createPhraseMatcher } from './phrase-matcher.ts';
import type { CountryCode, Entry, Locale, OutsideTopic, Snapshot, SynonymGroup } from './types.ts';

/** An entry that may answer. */
export interface Hit {
  readonly entry: Entry;
  /** For ranking within one question only. */
  readonly score: number;
  /** How far the question and the entry's best phrasing or passage are the same, 0 to 1. */
  readonly similarity: number;
  /** Share of the question's weight that stands anywhere in the entry. */
  readonly coverage: number;
}

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

/** Entries that are compared closely after the first ranking. */
const CANDIDATES = 10;
const OUTSIDE_CANDIDATES = 4;
/** All of an entry's text counts three times its best phrasings: measured on golden questions. */
const TEXT_WEIGHT = 3;
const SIMILARITY_WEIGHT = 1;
const ASKED_COUNTRY = 1.15;
const OTHER_COUNTRY = 0.7;
const LATIN = /\p{Script=Latin}[\p{Script=Latin}\p{N}'-]*/gu;

/** Indexes a snapshot: one index a language. */
export function createRetriever(snapshot: Snapshot): Retriever {
  const indexes = new Map<Locale, LanguageIndex>();
  for (const { locale } of snapshot.entries) {
    if (!indexes.has(locale))
      indexes.set(locale, createLanguageIndex(snapshot.entries, snapshot.outside, locale));
  }
  const empty = createLanguageIndex([], [], 'en');
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
  const byAsks = index.byAsks(query);
  const hits = rank(index, query, byAsks, countries);
  const outside = nearestOutside(index, query, byAsks);
  return {
    locale: index.locale,
    query,
    hits,
    confidence: confidenceOf(hits, query),
    countries,
    ...(outside ? { outside } : {}),
  };
}

/** The outside topic that is nearest, by the exact similarity of the few that the index found best. */
function nearestOutside(
  index: LanguageIndex,
  query: QueryTerms,
  byAsks: ReadonlyMap<Asked, number>,
): Outside | undefined {
  return [...byAsks]
    .flatMap(([owner, score]) => (isEntry(owner) ? [] : [{ topic: owner, score }]))
    .sort((a, b) => b.score - a.score)
    .slice(0, OUTSIDE_CANDIDATES)
    .map(({ topic }) => ({ topic, similarity: index.similarity(query, topic) }))
    .sort((a, b) => b.similarity - a.similarity)[0];
}

function isEntry(owner: Asked): owner is Entry {
  return 'passages' in owner;
}

function rank(
  index: LanguageIndex,
  query: QueryTerms,
  byAsks: ReadonlyMap<Asked, number>,
  countries: readonly CountryCode[],
): Hit[] {
  const byText = index.entriesByText(query);
  const scored = [...new Set([...byText.keys(), ...[...byAsks.keys()].filter(isEntry)])].map((entry) => ({
    entry,
    base:
      (TEXT_WEIGHT * (byText.get(entry)?.score ?? 0) + (byAsks.get(entry) ?? 0)) *
      countryFactor(entry, countries),
  }));
  scored.sort((a, b) => b.base - a.base);
  scored.length = Math.min(scored.length, CANDIDATES);
  const top = scored[0]?.base ?? 0;
  return scored
    .map(({ entry, base }): Hit => {
      const text = byText.get(entry);
      const similarity = Math.max(index.similarity(query, entry), text?.score ?? 0);
      return {
        entry,
        score: base / top + SIMILARITY_WEIGHT * similarity * countryFactor(entry, countries),
        similarity,
        coverage: text?.coverage ?? 0,
      };
    })
    .sort((a, b) => b.score - a.score);
}

/** An entry on the asked country comes before the same on another. */
function countryFactor(entry: Entry, countries: readonly CountryCode[]): number {
  if (countries.length === 0 || entry.countries.length === 0) return 1;
  return entry.countries.some((code) => countries.includes(code)) ? ASKED_COUNTRY : OTHER_COUNTRY;
}
