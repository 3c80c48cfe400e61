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

/** Countries whose lines a reader of a language is likely to need, most likely first. */
export function likelyCountries(locale: Locale): readonly CountryCode[] {
  if (locale === 'zh-Hans') return ['CN', 'SG', 'MY', 'HK', 'TH', 'MM', 'KH'];
  if (locale === 'zh-Hant') return ['TW', 'HK', 'MO', 'MY', 'TH', 'MM', 'KH'];
  return ['US', 'GB', 'SG', 'AU', 'IN', 'MY', 'TH', 'PH'];
}

/** Where a language is that of one or two countries, their lines are a better guess than none. */
export function likelyHome(locale: Locale): readonly CountryCode[] {
  return locale === 'zh-Hans' ? ['CN'] : locale === 'zh-Hant' ? ['TW', 'HK'] : [];
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
