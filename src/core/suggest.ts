import { inScript } from './chinese.ts';
import { knowledgeLocale } from './detect-locale.ts';
import { normalize } from './normalize.ts';
import type { Retriever } from './retrieve.ts';
import { entryChoice } from './tokens.ts';
import type { Choice, Entry, Locale } from './types.ts';

/** Kinds in the order in which people need them; the most asked where nothing was typed yet. */
const MOST_ASKED: readonly Entry['kind'][] = [
  'urgent',
  'help',
  'scam',
  'law',
  'figure',
  'place',
  'enforcement',
  'organisation',
];

/** Entries for an autocomplete: titles that are the text, then that begin with it, then what the search finds. */
export function suggestEntries(retriever: Retriever, text: string, locale: Locale, limit: number): Choice[] {
  const own = retriever.index(locale).entries;
  const entries = own.length > 0 ? own : retriever.index('en').entries;
  const wanted = normalize(text);
  const titled = entries.map((entry) => ({ entry, title: normalize(entry.title) }));
  const found =
    wanted === ''
      ? [...entries].sort(
          (a, b) => MOST_ASKED.indexOf(a.kind) - MOST_ASKED.indexOf(b.kind) || b.asks.length - a.asks.length,
        )
      : [
          ...titled.filter(({ title }) => title === wanted).map(({ entry }) => entry),
          ...titled.filter(({ title }) => title.startsWith(wanted)).map(({ entry }) => entry),
          ...titled.filter(({ title }) => title.includes(wanted)).map(({ entry }) => entry),
          ...retriever.search({ text, locale }).hits.map((hit) => hit.entry),
        ];
  return [...new Set(found)]
    .slice(0, limit)
    .map((entry) =>
      entryChoice(
        entry,
        knowledgeLocale(locale) === entry.locale ? inScript(entry.title, entry.locale, locale) : entry.title,
      ),
    );
}
