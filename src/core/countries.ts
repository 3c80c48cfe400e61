import iso from 'i18n-iso-countries';
import type { CountryCode, Locale } from './types.ts';

const codes: ReadonlySet<CountryCode> = new Set(Object.keys(iso.getAlpha2Codes()));

/** All ISO 3166-1 alpha-2 codes. */
export function countryCodes(): readonly CountryCode[] {
  return [...codes];
}

/** Whether this is an ISO 3166-1 alpha-2 code in capitals. */
export function isCountry(code: string): code is CountryCode {
  return codes.has(code);
}

const display = new Map<Locale, Intl.DisplayNames>();

/** The short name of a country or territory in a language: `countryName('HK', 'zh-Hans')` is 香港. */
export function countryName(code: CountryCode, locale: Locale): string {
  let names = display.get(locale);
  if (names === undefined) {
    names = new Intl.DisplayNames([locale, 'en'], { type: 'region', style: 'short' });
    display.set(locale, names);
  }
  return names.of(code) ?? code;
}

/** Every name of a country in a language that the two name lists at hand know. */
export function countryNames(code: CountryCode, locale: Locale): readonly string[] {
  const language = locale.split('-')[0] ?? locale;
  const listed = iso.getName(code, language, { select: 'all' }) ?? [];
  const long = new Intl.DisplayNames([locale, 'en'], { type: 'region' }).of(code) ?? code;
  return [...new Set([countryName(code, locale), long, ...listed])];
}
