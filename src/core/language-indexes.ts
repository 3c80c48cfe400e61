import {
  createLanguageIndex,
  type LanguageIndex,
  type LanguageTexts,
  type LentAsks,
} from './language-index.ts';
import { sameItems } from './same-items.ts';
import type { Entry, Locale, Snapshot } from './types.ts';

/** The indexes of all languages of a snapshot. */
export interface LanguageIndexes {
  /** The index of a language: exactly it, else another script of it, else English, else any. */
  readonly for: (locale: Locale) => LanguageIndex;
  /** The language of a text in Latin letters, by how many of its words each index knows. */
  readonly latinLanguage: (text: string, hinted: Locale | undefined) => Locale | undefined;
  readonly made: readonly Made[];
}

interface Made {
  readonly texts: LanguageTexts;
  readonly index: LanguageIndex;
}

/**
 * In another language than the person's own, or than English, a text has to be so much likelier (as a logarithm): names
 * and trade words are the same everywhere.
 */
const CLEARLY = 5;
const LATIN_LANGUAGE = /^(?!zh|ja|ko|th|lo|km|my|ar|ru|el|ta|bn)/;

/**
 * Indexes each language that has entries, or phrasings for entries of others.
 *
 * @param previous - indexes of the snapshot before: those whose texts are the same are taken over
 */
export function createLanguageIndexes(snapshot: Snapshot, previous?: LanguageIndexes): LanguageIndexes {
  const locales = new Set([...snapshot.entries, ...snapshot.borrowed].map(({ locale }) => locale));
  const made = [...locales, ...(locales.size === 0 ? ['en'] : [])].map((locale): Made => {
    const texts = textsOf(snapshot, locale);
    const same = previous?.made.find((other) => isSame(other.texts, texts));
    return same ?? { texts, index: createLanguageIndex(texts) };
  });
  const byLocale = new Map(made.map(({ index }) => [index.locale, index]));
  const language = (locale: Locale): string => locale.split('-')[0] ?? locale;

  return {
    made,
    for(locale) {
      const index =
        byLocale.get(locale) ??
        made.find((one) => language(one.index.locale) === language(locale))?.index ??
        byLocale.get('en') ??
        made[0]?.index;
      if (index === undefined) throw new Error('there is no index');
      return index;
    },
    latinLanguage(text, hinted) {
      const latin = made.map(({ index }) => index).filter(({ locale }) => LATIN_LANGUAGE.test(locale));
      const likely = latin.some(({ locale }) => locale === hinted) ? hinted : 'en';
      return latin
        .map((index) => ({
          locale: index.locale,
          likelihood: index.likelihood(text) + (index.locale === likely ? CLEARLY : 0),
        }))
        .sort((a, b) => b.likelihood - a.likelihood)[0]?.locale;
    },
  };
}

function textsOf({ entries, outside, borrowed }: Snapshot, locale: Locale): LanguageTexts {
  const own = entries.filter((entry) => entry.locale === locale);
  const ownIds = new Set(own.map((entry) => entry.id));
  const lent = new Map<Entry, LentAsks>();
  for (const { entryId, asks, bySection, locale: language } of borrowed) {
    if (language !== locale || ownIds.has(entryId)) continue;
    const named = entries.filter((entry) => entry.id === entryId);
    const entry = named.find((e) => e.locale === 'en') ?? named[0];
    if (entry === undefined) continue;
    const before = lent.get(entry);
    lent.set(entry, {
      asks: [...(before?.asks ?? []), ...asks],
      bySection: new Map([...(before?.bySection ?? []), ...bySection]),
    });
  }
  return { locale, entries: own, borrowed: lent, outside };
}

function isSame(a: LanguageTexts, b: LanguageTexts): boolean {
  const lent = (texts: LanguageTexts): unknown[] =>
    [...texts.borrowed].map(([entry, { asks, bySection }]) => [entry, asks, [...bySection]]);
  return (
    a.locale === b.locale &&
    sameItems(a.entries, b.entries) &&
    sameItems(a.outside, b.outside) &&
    sameItems(lent(a), lent(b))
  );
}
