import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadI18n } from '../src/i18n.ts';

const keysOf = (file: string): string[] =>
  Array.from(
    readFileSync(`src/locales/${file}`, 'utf8').matchAll(/^([a-z][\w-]*) =/gm),
    (m) => m[1] ?? '',
  ).sort();
const argumentsOf = (file: string): Map<string, string> =>
  new Map(
    readFileSync(`src/locales/${file}`, 'utf8')
      .split(/^(?=[a-z][\w-]* =)/m)
      .map((part) => [
        /^[\w-]+/.exec(part)?.[0] ?? '',
        [...new Set(part.match(/\{ \$\w+ \}/g))].sort().join(),
      ]),
  );
const files = readdirSync('src/locales');

it.each(files.filter((file) => file !== 'en.ftl'))(
  '%s has the strings of English, with the same arguments',
  (file) => {
    expect(keysOf(file)).toEqual(keysOf('en.ftl'));
    for (const [key, args] of argumentsOf('en.ftl'))
      expect([key, argumentsOf(file).get(key)]).toEqual([key, args]);
  },
);

it('says a string in the language of the person, else in English', () => {
  const { translate, locales } = loadI18n();
  expect(locales.toSorted()).toEqual(files.map((file) => file.replace('.ftl', '')).sort());
  expect(translate('zh-Hant', 'label-sources')).toBe('來源');
  expect(translate('sw', 'label-sources')).toBe('Sources');
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
