import { z } from 'zod';
import { isCountry } from '../core/index.ts';

const text = z
  .string({ error: 'must be text; put it in quotation marks' })
  .trim()
  .min(1, 'must not be empty');
const kebab = text.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters, digits and single hyphens');
const country = text.refine(isCountry, { error: 'is not a two-letter country code in capitals, like MM' });
const date = text
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day like 2026-11-24')
  .refine(isCalendarDay, { error: 'is not a day of the calendar' });
const looseDate = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(
    z
      .string()
      .regex(
        /^\d{4}(-\d{2}(-\d{2})?)?$/,
        'must be a day, a month or a year, like 2025-11-14, 2025-11 or 2025',
      )
      .refine((value) => isCalendarDay(value.padEnd(10, '-01')), { error: 'is not a date of the calendar' }),
  );
const url = z.url({ protocol: /^https?$/, error: 'must be a full address that begins with https://' });
const locale = text.regex(
  /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/,
  'is not a language tag like en or zh-Hans',
);
const localised = z
  .record(locale, text)
  .refine((value) => 'en' in value, { error: 'needs at least the language en' });
const nonEmpty = <T extends z.ZodType>(item: T) =>
  z.tuple([item], item, { error: 'must be a list with at least one item' });
const purpose = z.enum(['fraud', 'police', 'consular', 'trafficking', 'crisis', 'cyber']);

/** Whether `YYYY-MM-DD` names a day that exists. */
export function isCalendarDay(value: string): boolean {
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** How people ask: one list for the whole entry, or a list for each heading. */
const asks = z.union([z.array(text), z.record(z.string(), nonEmpty(text))]);

/** The part of an entry between its two `---` lines. */
export const frontMatter = z.strictObject({
  title: text,
  kind: z.enum(['scam', 'help', 'law', 'enforcement', 'figure', 'place', 'organisation', 'urgent']),
  countries: z.array(country),
  contacts: z.array(purpose).default([]),
  asks,
  related: z.array(kebab).default([]),
  reviewed: date,
  review_after: date,
});

/** One item of `sources.yaml`. */
export const source = z.strictObject({
  id: kebab,
  title: text,
  publisher: text,
  kind: z.enum(['official', 'ngo', 'news', 'research', 'reference']),
  url,
  published: looseDate.nullable(),
  accessed: date,
  lang: text,
  read: z.enum(['page', 'copy']),
});

const number = z
  .string({ error: 'must stand in quotation marks, or leading zeros are lost' })
  .regex(/^[+*#\d][\d\s()*#/-]*$/, 'must be a number as it is dialled: digits, spaces, hyphens, + or *');

/** One item of `contacts.yaml`. */
export const contact = z
  .strictObject({
    country,
    in: country.nullable().default(null),
    name: localised,
    for: nonEmpty(purpose),
    serves: localised,
    tel: number.nullable().default(null),
    tel_abroad: number.nullable().default(null),
    url: url.nullable().default(null),
    hours: localised.nullable().default(null),
    languages: z.array(text).default([]),
    source: kebab,
    verified: date,
    review_after: date,
    note: localised.nullable().default(null),
  })
  .refine((c) => c.tel ?? c.tel_abroad ?? c.url, { error: 'needs tel, tel_abroad or url' });

/** One item of `places.yaml`. */
export const place = z.strictObject({
  id: kebab,
  country,
  kind: z.enum(['town', 'compound', 'zone', 'province', 'region', 'city']),
  names: z.record(locale, nonEmpty(text)),
});

/** One item of `outside.yaml`. */
export const outsideTopic = z.strictObject({
  id: kebab,
  reply: z.enum(['outside', 'beside']),
  asks: z.record(locale, nonEmpty(text)),
});

/** One item of a file in `asks/`. */
export const borrowedAsks = z.strictObject({
  entry: kebab,
  asks: z.union([nonEmpty(text), z.record(z.string(), nonEmpty(text))]),
});

/** One item of `synonyms.yaml`. */
export const synonymGroup = z.strictObject({
  id: kebab,
  words: z.record(locale, nonEmpty(text)),
});

/** One item of `signs.yaml`. */
export const sign = z.strictObject({
  id: kebab,
  title: localised,
  why: localised,
  source: nonEmpty(kebab),
  weight: z.union([z.literal(1), z.literal(2), z.literal(3)], { error: 'must be 1, 2 or 3' }),
  reason: text,
  scams: nonEmpty(kebab),
  phrases: z.record(locale, nonEmpty(text)),
});

/** One item of `check-examples.yaml`. */
export const checkExamples = z.strictObject({ scam: kebab, texts: nonEmpty(text) });

const host = text.regex(
  /^[a-z0-9]+(-+[a-z0-9]+)*(\.[a-z0-9]+(-+[a-z0-9]+)*)+$/,
  'must be a domain in small letters, like example.org',
);

/** One item of `web-names.yaml`. */
export const webName = z
  .strictObject({
    id: kebab,
    kind: z.enum(['organisation', 'shortener', 'chat']),
    names: z.array(kebab).default([]),
    domains: z.array(host).default([]),
    source: kebab.optional(),
  })
  .refine((name) => name.names.length + name.domains.length > 0, { error: 'needs names or domains' })
  .refine((name) => name.domains.length === 0 || name.source !== undefined, {
    error: 'needs the source in which its domains were read',
  });

/** One item of `check-words.yaml`. */
export const checkWords = z.strictObject({
  id: z.enum(['warns', 'keeps-code', 'asks', 'received']),
  phrases: z.record(locale, nonEmpty(text)),
});

/** One item of `danger.yaml`. */
export const danger = z.strictObject({
  kind: z.enum(['held', 'about-to-leave', 'paid', 'about-to-pay', 'blackmailed', 'suicide']),
  entry: kebab,
  section: z.int().min(1).default(1),
  utterances: z.record(locale, nonEmpty(text)),
  not: z.record(locale, nonEmpty(text)).default({}),
});
