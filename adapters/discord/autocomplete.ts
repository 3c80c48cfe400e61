import {
  ApplicationCommandOptionType,
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandOptionChoice,
} from 'discord.js';
import { supportedLocale, type AdapterDeps, type CountryCode } from '../../src/core/index.ts';
import { shorten } from './shorten.ts';

/** The most that Discord shows. */
const MOST_CHOICES = 25;
const CHOICE_LENGTH = 100;

/** What a chosen entry sends in place of typed text: a token in brackets that no keyboard has. */
const TOKEN_VALUE = /^⟦([\x21-\x7e]{1,64})⟧$/;

/** What to propose to somebody who is typing into a command. */
export function completions(
  event: APIApplicationCommandAutocompleteInteraction,
  deps: Pick<AdapterDeps, 'suggest' | 'countries'>,
): APIApplicationCommandOptionChoice<string>[] {
  const focused = event.data.options.find((option) => 'focused' in option && option.focused);
  if (focused?.type !== ApplicationCommandOptionType.String) return [];
  const locale = supportedLocale(event.locale) ?? 'en';
  const text = focused.value.trim();
  const proposals =
    focused.name === 'country'
      ? deps.countries(text, locale, MOST_CHOICES).map(({ code, name }) => ({ name, value: code }))
      : // A chosen entry that is being looked at again stands in the field as its token.
        deps
          .suggest(readChoice(text) === undefined ? text : '', locale, MOST_CHOICES)
          .map(({ label, token }) => ({ name: label, value: choiceValue(token) ?? label }));
  return proposals
    .filter(({ name, value }) => name.trim() !== '' && value !== '')
    .slice(0, MOST_CHOICES)
    .map(({ name, value }) => ({
      name: shorten(name.trim(), CHOICE_LENGTH),
      value: shorten(value, CHOICE_LENGTH),
    }));
}

/** The token of an entry that was chosen from {@link completions}; `undefined` for typed text. */
export function readChoice(value: string): string | undefined {
  return TOKEN_VALUE.exec(value)?.[1];
}

function choiceValue(token: string): string | undefined {
  const value = `⟦${token}⟧`;
  return TOKEN_VALUE.test(value) ? value : undefined;
}

/**
 * The country that a value of a `country` option means: a code as {@link completions} gives it, a country's full
 * name, or the only name that the text begins or occurs in.
 */
export function countryOf(
  value: string,
  localeHint: string,
  countries: AdapterDeps['countries'],
): CountryCode | undefined {
  const found = countries(value, supportedLocale(localeHint) ?? 'en', MOST_CHOICES);
  const same = (text: string): boolean => text.toLowerCase() === value.toLowerCase();
  const exact = found.find(({ code }) => same(code)) ?? found.find(({ name }) => same(name));
  return exact?.code ?? (found.length === 1 ? found[0]?.code : undefined);
}
