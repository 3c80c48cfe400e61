import { countryCodes, countryNames } from './countries.ts';
import { CHINESE_ALIASES, DEMONYMS } from './demonyms.ts';
import { normalize } from './normalize.ts';
import { createPhraseMatcher } from './phrase-matcher.ts';
import type { CountryCode, Locale, Place } from './types.ts';

/** Languages in whose names countries are recognised. */
const LANGUAGES = [
  'en',
  'zh-Hans',
  'th',
  'my',
  'km',
  'lo',
  'vi',
  'id',
  'ms',
  'fil',
  'ja',
  'ko',
  'hi',
  'es',
  'pt',
  'fr',
  'de',
  'ru',
  'ar',
];
/** Names that are common words of a language too. */
const AMBIGUOUS = new Set(['us', 'in', 'no', 'it', 'is', 'at', 'to', 'de', 'me', 'so', 'as', 'am']);

/** What a name stands for. */
interface Named {
  readonly code: CountryCode;
  readonly scene: boolean;
}

/** Reads the names of countries, peoples, cities and scam hubs in texts. */
export interface CountryFinder {
  /** The countries that a text names, in order and without repeats. */
  readonly find: (text: string) => CountryCode[];
  /** Those that a text names as countries or by a city, and not only by a scam hub, where something happened. */
  readonly asked: (text: string) => CountryCode[];
  /** The same as `find`, if the text says nothing else: "and in Thailand?", "那泰国呢". */
  readonly only: (text: string) => CountryCode[];
  /** A text without the names that {@link find} knows, normalised. */
  readonly without: (text: string) => string;
}

/** Words around a country that add nothing to it, in languages that ask so. */
const AROUND =
  /\b(?:and|in|from|for|what|how|about|the|or)\b|那|呢|在|的话|如果|换成|情况|怎么样|[\s\p{P}\p{S}]/gu;

/** Compiles the names of all countries in many languages, and those of the places. */
export function createCountryFinder(places: readonly Place[]): CountryFinder {
  const phrases: [string, Named][] = [];
  for (const code of countryCodes()) {
    for (const language of LANGUAGES) {
      for (const name of countryNames(code, language)) {
        if (!AMBIGUOUS.has(name.toLowerCase())) phrases.push([name, { code, scene: false }]);
      }
    }
    for (const name of [...(DEMONYMS[code] ?? []), ...(CHINESE_ALIASES[code] ?? [])])
      phrases.push([name, { code, scene: false }]);
    for (const name of DEMONYMS[code] ?? [])
      if (name.length > 4) phrases.push([`${name}s`, { code, scene: false }]);
  }
  // Places come last: what a country is called counts before a town of the same name.
  for (const place of places) {
    for (const names of Object.values(place.names))
      for (const name of names) phrases.push([name, { code: place.country, scene: place.kind !== 'city' }]);
  }
  const match = createPhraseMatcher(phrases);
  const find = (text: string): CountryCode[] => [...new Set(match(text).map(({ value }) => value.code))];
  function without(text: string): string {
    let rest = normalize(text).replace(/\s+/g, ' ');
    for (const { start, end } of match(text).reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
    return rest;
  }
  return {
    find,
    asked: (text) => [...new Set(match(text).flatMap(({ value: { code, scene } }) => (scene ? [] : [code])))],
    only: (text) => (without(text).replace(AROUND, '') === '' ? find(text) : []),
    without,
  };
}

/** Countries whose name or code begins with a text, then those whose name contains it; all for an empty text. */
export function createCountryMatcher(): (text: string, locale: Locale) => CountryCode[] {
  const byLocale = new Map<Locale, { code: CountryCode; names: string[] }[]>();
  return (text, locale) => {
    let countries = byLocale.get(locale);
    if (countries === undefined) {
      const collator = new Intl.Collator(locale);
      countries = countryCodes()
        .map((code) => ({
          code,
          names: [...countryNames(code, locale), ...countryNames(code, 'en')].map(normalize),
        }))
        .sort((a, b) => collator.compare(a.names[0] ?? '', b.names[0] ?? ''));
      byLocale.set(locale, countries);
    }
    const wanted = normalize(text).trim();
    const begins = countries.filter(
      ({ code, names }) => code.toLowerCase() === wanted || names.some((n) => n.startsWith(wanted)),
    );
    const contains = countries.filter(({ names }) => names.some((name) => name.includes(wanted)));
    return [...new Set([...begins, ...contains].map(({ code }) => code))];
  };
}
