import { likelyCountries } from '../contact-lines.ts';
import type { Contact, CountryCode, Danger, DangerKind, Locale, Place } from '../types.ts';

/** Whose lines a card shows. */
export interface CardCountries {
  /** Where it happens, then where the person is a citizen, or the only country that matters. */
  readonly countries: readonly CountryCode[];
  /** Where the person may be a citizen: consular lines of others are of no use. */
  readonly homes: readonly CountryCode[];
  /** Whether the person named or picked what decides on the lines, and it is not guessed. */
  readonly known: boolean;
}

/** What is known of the countries of a message. */
export interface NamedCountries {
  /** Picked by a button or an option: more certain than what is read in the text. */
  readonly picked?: CountryCode | undefined;
  readonly named: readonly CountryCode[];
  /** Where the writer is likely at home. */
  readonly home: readonly CountryCode[];
}

/** Dangers of people away from home, or on their way. */
const ABROAD: ReadonlySet<DangerKind> = new Set(['held', 'about-to-leave']);

/**
 * The countries of a card. Who is held needs the embassy of the passport, and who is about to leave the lines of
 * home: a country with scam hubs is where they are or go, any other is home. In every other danger the country that is
 * named is the one whose lines help.
 */
export function cardCountries(
  { kind }: Danger,
  { picked, named, home: guess }: NamedCountries,
  places: readonly Place[],
): CardCountries {
  if (!ABROAD.has(kind)) {
    const countries = picked === undefined ? named : [picked];
    const known = countries.length > 0;
    return { countries: known ? countries : guess, homes: known ? countries : guess, known };
  }
  const hubs = new Set(
    places.filter(({ kind: of }) => of !== 'town' && of !== 'city').map((place) => place.country),
  );
  const rest = named.filter((code) => code !== picked);
  const foreign = rest.filter((code) => !hubs.has(code));
  // A Thai in Cambodia: both have hubs, and either may be home.
  const told = foreign.length > 0 ? foreign : rest.length > 1 ? rest : [];
  const homes = picked === undefined ? told : [picked];
  const known = homes.length > 0;
  const all = known ? homes : guess;
  return { countries: [...new Set([...rest, ...all])], homes: all, known };
}

/** Countries to choose from, likeliest first, that have a line for the danger. */
export function countriesToAsk(
  { kind }: Danger,
  locale: Locale,
  contacts: readonly Contact[],
): CountryCode[] {
  const useful = new Set(
    contacts.filter((c) => kind !== 'held' || c.for.includes('consular')).map((c) => c.country),
  );
  return [...new Set([...likelyCountries(locale), ...useful])].filter((code) => useful.has(code));
}
