import {
  getCountryCallingCode,
  isValidPhoneNumber,
  parsePhoneNumberFromString,
  type CountryCode,
} from 'libphonenumber-js/max';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Contact, Snapshot } from '../../src/core/index.ts';
import { countryName } from '../../src/core/index.ts';
import { loadKnowledge } from '../../src/kb/index.ts';
import { message, openDesk, read } from '../fakes/desk.ts';

let snapshot: Snapshot;
beforeAll(async () => {
  const loaded = await loadKnowledge('knowledge');
  if (loaded.snapshot === undefined) throw new Error('the knowledge has errors');
  snapshot = loaded.snapshot;
});

/** Short codes and lines that only exist at home: three to six digits, or a star or hash code. */
const SHORT = /^[*#]?\d{3,6}$/;

/** Whether a number could be dialled: a short code, also behind the country's code, or a number that the country's plan knows. */
function isPlausible(number: string, country: string): boolean {
  const digits = number.replace(/[\s()-]/g, '');
  if (SHORT.test(digits)) return true;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the library's list of countries is a type only
  const code = country as CountryCode;
  if (SHORT.test(digits.replace(`+${getCountryCallingCode(code)}`, ''))) return true;
  return (
    isValidPhoneNumber(number, code) || (parsePhoneNumberFromString(number, code)?.isPossible() ?? false)
  );
}

describe('contacts', () => {
  it('cover the countries that people ask about', () => {
    const countries = new Set(snapshot.contacts.map((contact) => contact.country));
    expect(countries.size).toBeGreaterThanOrEqual(30);
    for (const code of ['CN', 'HK', 'TW', 'SG', 'MY', 'TH', 'KH', 'MM', 'US', 'GB', 'AU', 'IN'])
      expect(countries).toContain(code);
  });

  it('have numbers that exist in the plan of their country', () => {
    const placeOf = (contact: Contact): string => contact.inCountry ?? contact.country;
    const wrong = snapshot.contacts.flatMap((contact) => [
      ...(contact.tel === null || isPlausible(contact.tel, placeOf(contact))
        ? []
        : [`${contact.origin.line}: ${contact.tel}`]),
      ...(contact.telAbroad === null ||
      (contact.telAbroad.startsWith('+') && isPlausible(contact.telAbroad, placeOf(contact)))
        ? []
        : [`${contact.origin.line}: ${contact.telAbroad}`]),
    ]);
    expect(wrong).toEqual([]);
  });

  it('are never shown without their country', async () => {
    const desk = await openDesk('knowledge');
    for (const code of new Set(snapshot.contacts.map((contact) => contact.country))) {
      const text = read(await desk.handle(message('', { command: 'hotline', country: code })));
      const lines = text.split('\n').filter((line) => line.startsWith('• '));
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(line).toContain(countryName(code, 'en'));
    }
  });
});
