import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { discordLocale } from '../adapters/discord/commands.ts';
import { loadI18n } from '../src/i18n.ts';

const keysOf = (file: string): string[] =>
  Array.from(
    readFileSync(`src/locales/${file}`, 'utf8').matchAll(/^([a-z][\w-]*) =/gm),
    (m) => m[1] ?? '',
  ).sort();
/** What stays as it is in every language: variables, and what people type. */
const keptIn = (file: string): Map<string, string> =>
  new Map(
    readFileSync(`src/locales/${file}`, 'utf8')
      .split(/^(?=[a-z][\w-]* =)/m)
      .map((part) => [
        /^[\w-]+/.exec(part)?.[0] ?? '',
        [...new Set(part.match(/\{ \$\w+ \}|\B\/[a-z]+/g))].sort().join(),
      ]),
  );
const files = readdirSync('src/locales');

/** The strings of English that a language needs: names for Discord only if Discord has the language. */
const neededIn = (file: string): string[] =>
  keysOf('en.ftl').filter(
    (key) => !key.startsWith('discord-') || discordLocale(file.replace('.ftl', '')) !== undefined,
  );
const others = files.filter((file) => file !== 'en.ftl');

it.each(others)(
  '%s has the strings of English that it needs, with the same variables and commands',
  (file) => {
    expect(keysOf(file)).toEqual(neededIn(file));
    for (const key of neededIn(file))
      expect([key, keptIn(file).get(key)]).toEqual([key, keptIn('en.ftl').get(key)]);
  },
);

it.each(others)('%s says no more of a command than Discord shows', (file) => {
  const { translate } = loadI18n();
  const locale = file.replace('.ftl', '');
  for (const key of neededIn(file)) {
    const most = /^(?:command|option)-/.test(key) ? 100 : key.startsWith('discord-') ? 32 : undefined;
    if (most !== undefined) expect(translate(locale, key).length, key).toBeLessThanOrEqual(most);
  }
});

it('says a string in the language of the person, else in English', () => {
  const { translate, locales } = loadI18n();
  expect(locales.toSorted()).toEqual(files.map((file) => file.replace('.ftl', '')).sort());
  expect(translate('zh-Hant', 'label-sources')).toBe('來源');
  expect(translate('tlh', 'label-sources')).toBe('Sources');
  expect(translate('en', 'contact-abroad', { tel: '+1 2' })).toBe('from abroad +1 2');
  expect(() => translate('en', 'no-such-string')).toThrow('no-such-string');
});

it('has no string that nothing says', () => {
  const code = ['src', 'adapters'].flatMap((dir) =>
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((item) => item.name.endsWith('.ts'))
      .map((item) => readFileSync(`${item.parentPath}/${item.name}`, 'utf8')),
  );
  // Keys that are put together: said-greeting, talk-greeting, notice-start, command-ask …
  const families =
    /^(?:said|talk|command|option|discord-name)-|^notice-(?:start|help)$|^check-(?:alarm|caution|likeness|none)/;
  const unused = keysOf('en.ftl').filter(
    (key) => !families.test(key) && !code.some((text) => text.includes(`'${key}'`)),
  );
  expect(unused).toEqual([]);
});
