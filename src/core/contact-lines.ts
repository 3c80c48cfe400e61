import type { Contact, ContactPurpose, CountryCode, Locale } from './types.ts';

/** How many lines fit below an answer. */
const BELOW_ANSWER = { mostACountry: 4, most: 8 };

/** Countries whose lines a reader of a language is likely to need, most likely first. */
export function likelyCountries(locale: Locale): readonly CountryCode[] {
  if (locale === 'zh-Hans') return ['CN', 'SG', 'MY', 'HK', 'TH', 'MM', 'KH'];
  if (locale === 'zh-Hant') return ['TW', 'HK', 'MO', 'MY', 'TH', 'MM', 'KH'];
  return ['US', 'GB', 'SG', 'AU', 'IN', 'MY', 'TH', 'PH'];
}

/**
 * The lines for a purpose in the countries of a question, in the order of the purposes. Consular lines are those
 * that are reached in one of these countries and those of the country itself.
 */
export function chooseContacts(
  contacts: readonly Contact[],
  purposes: readonly ContactPurpose[],
  countries: readonly CountryCode[],
  limits: { readonly mostACountry: number; readonly most: number } = BELOW_ANSWER,
): Contact[] {
  const chosen: Contact[] = [];
  for (const country of countries) {
    const near = contacts.filter((c) => c.country === country || c.inCountry === country);
    const ranked = near
      .map((contact) => ({ contact, rank: rankOf(contact, purposes) }))
      .filter(({ rank }) => rank < purposes.length)
      .sort((a, b) => a.rank - b.rank)
      .slice(0, limits.mostACountry);
    for (const { contact } of ranked) if (!chosen.includes(contact)) chosen.push(contact);
  }
  return chosen.slice(0, limits.most);
}

function rankOf(contact: Contact, purposes: readonly ContactPurpose[]): number {
  const ranks = contact.for.map((purpose) => purposes.indexOf(purpose)).filter((i) => i >= 0);
  return ranks.length === 0 ? purposes.length : Math.min(...ranks);
}
