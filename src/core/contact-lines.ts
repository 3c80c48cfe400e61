import type { Contact, ContactPurpose, CountryCode, Locale } from './types.ts';

/** Who needs lines, and for what. */
export interface ContactWish {
  /** In the order in which they matter. */
  readonly purposes: readonly ContactPurpose[];
  /** Countries that are spoken of. */
  readonly countries: readonly CountryCode[];
  /** Where the person may be a citizen: consular lines of other countries are of no use. */
  readonly homes: readonly CountryCode[];
  readonly mostACountry: number;
  readonly most: number;
}

/** Where people of a language are likely to be or to come from, most likely first; English is spoken everywhere. */
const LIKELY: Readonly<Record<Locale, readonly CountryCode[]>> = {
  'zh-Hans': ['CN', 'SG', 'MY', 'HK', 'TH', 'MM', 'KH'],
  'zh-Hant': ['TW', 'HK', 'MO', 'MY', 'TH', 'MM', 'KH'],
  en: ['US', 'GB', 'SG', 'AU', 'IN', 'MY', 'TH', 'PH'],
  th: ['TH', 'KH', 'MM', 'LA'],
  vi: ['VN', 'KH', 'LA', 'MM', 'US'],
  id: ['ID', 'KH', 'MM', 'MY', 'SG'],
  ms: ['MY', 'SG', 'KH', 'MM', 'TH'],
  fil: ['PH', 'MM', 'KH', 'SG', 'HK'],
  my: ['MM', 'TH', 'MY', 'SG'],
  km: ['KH', 'TH', 'VN'],
  lo: ['LA', 'TH', 'KH'],
  hi: ['IN', 'MM', 'KH', 'TH', 'AE'],
  ja: ['JP', 'TH', 'KH', 'MM'],
  ko: ['KR', 'KH', 'TH', 'MM'],
  pt: ['BR', 'MM', 'KH', 'TH'],
  sw: ['KE', 'MM', 'TH', 'AE'],
};

/** Countries whose lines a reader of a language is likely to need, most likely first. */
export function likelyCountries(locale: Locale): readonly CountryCode[] {
  return LIKELY[locale] ?? LIKELY['en'] ?? [];
}

/** Characters that only Cantonese is written with. */
const CANTONESE = /[嘅咗喺佢冇嚟畀啲哋嘢唔咁噉㗎]/u;

/**
 * Where a language is that of one or two countries, their lines are a better guess than none.
 *
 * @param text - what somebody wrote: Traditional Chinese is written in Hong Kong as people speak there
 */
export function likelyHome(locale: Locale, text = ''): readonly CountryCode[] {
  if (locale === 'zh-Hant') return CANTONESE.test(text) ? ['HK'] : ['TW', 'HK'];
  return locale === 'en' ? [] : (LIKELY[locale] ?? []).slice(0, 1);
}

/** The lines for some purposes in the countries of a question: by country, then in the order of the purposes. */
export function chooseContacts(contacts: readonly Contact[], wish: ContactWish): Contact[] {
  const chosen = new Set<Contact>();
  for (const country of wish.countries) {
    const ranked = contacts
      .filter((contact) => isFor(contact, country, wish))
      .map((contact) => ({ contact, rank: rankOf(contact, wish.purposes) }))
      .filter(({ rank }) => rank < wish.purposes.length)
      .sort((a, b) => a.rank - b.rank);
    for (const { contact } of ranked.slice(0, wish.mostACountry)) chosen.add(contact);
  }
  return [...chosen].slice(0, wish.most);
}

/** Whether a line serves somebody in a country: a consular one only its own citizens, where it can be reached. */
function isFor(contact: Contact, country: CountryCode, { countries, homes }: ContactWish): boolean {
  if (!contact.for.includes('consular')) return contact.country === country;
  if (!homes.includes(contact.country)) return false;
  if (contact.inCountry !== null) return contact.inCountry === country;
  return contact.country === country || !countries.includes(contact.country);
}

function rankOf(contact: Contact, purposes: readonly ContactPurpose[]): number {
  const ranks = contact.for.map((purpose) => purposes.indexOf(purpose)).filter((i) => i >= 0);
  return ranks.length === 0 ? purposes.length : Math.min(...ranks);
}
