import type { Contact, Entry, Passage, Snapshot } from '../core/index.ts';
import type { Report } from './diagnostic.ts';
import { lintCheck } from './lint-check.ts';
import { lintDangers } from './lint-danger.ts';
import type { ParsedEntry } from './parse-entry.ts';

/** Most characters of a section's text: it has to fit into one chat message beside its sources. */
const SECTION_LIMIT = { spaced: 900, unspaced: 500 };
const FEWEST_ASKS = 12;
const UNSPACED = /^(?:zh|ja|th|lo|km|my)\b/;

/**
 * Checks what a single file cannot know: ids, references between files, translations.
 *
 * @param parsed - the entries of the snapshot with the places of their fields
 * @param today - `YYYY-MM-DD`
 * @param faulty - files that have faults already; what is missing because of them is not reported again
 */
export function lintSnapshot(
  snapshot: Snapshot,
  parsed: readonly ParsedEntry[],
  faulty: ReadonlySet<string>,
  today: string,
  report: Report,
): void {
  const ids = new Set(snapshot.entries.map((entry) => entry.id));
  for (const file of faulty) ids.add(file.replace(/^.*\//, '').replace(/\..*$/, ''));
  const sourcesFile = [...faulty].some((file) => file.endsWith('/sources.yaml'));

  lintIds(snapshot.entries, report);
  for (const { entry, at } of parsed) {
    lintEntry(entry, at, ids, report);
    for (const passage of entry.passages) {
      lintLength(passage, report);
      if (!sourcesFile) lintSources(passage, snapshot, report);
    }
  }
  lintTranslations(snapshot.entries, faulty, report);
  lintContacts(snapshot, today, !sourcesFile, report);
  lintDangers(snapshot, ids, report);
  if (!sourcesFile && faulty.size === 0) lintUncited(snapshot, report);
  lintCheck(snapshot.check, ids, sourcesFile ? undefined : snapshot.sources, report);
  lintBorrowed(snapshot, ids, faulty, report);
}

function lintBorrowed(
  { borrowed, entries }: Snapshot,
  ids: ReadonlySet<string>,
  faulty: ReadonlySet<string>,
  report: Report,
): void {
  for (const { entryId, bySection, origin } of borrowed) {
    if (!ids.has(entryId))
      report({
        ...origin,
        severity: 'error',
        code: 'unknown-entry',
        message: `There is no entry "${entryId}".`,
        hint: 'Correct the id under "entry".',
      });
    const entry = entries.find(({ id, locale }) => id === entryId && locale === 'en');
    const headings = new Set(entry?.passages.map(({ heading }) => heading));
    if (entry === undefined || faulty.has(entry.origin.file)) continue;
    for (const heading of bySection.keys())
      if (!headings.has(heading))
        report({
          ...origin,
          severity: 'error',
          code: 'asks-without-section',
          message: `The English entry "${entryId}" has no section "${heading}".`,
          hint: 'Write the heading as it stands there, or take these asks to another section.',
        });
  }
}

/** Sources that nothing cites. Only where every file could be read: a faulty one may cite them. */
function lintUncited({ sources, entries, contacts, check }: Snapshot, report: Report): void {
  const cited = new Set([
    ...contacts.map((contact) => contact.source),
    ...check.webNames.map((name) => name.source),
    ...check.signs.flatMap((sign) => Object.values(sign.why).flatMap((why) => why.sources)),
    ...entries.flatMap((e) =>
      e.passages.flatMap((p) => p.blocks.flatMap((b) => b.sentences.flatMap((s) => s.sources))),
    ),
  ]);
  for (const { id, origin } of sources.values()) {
    if (!cited.has(id))
      report({
        ...origin,
        severity: 'warning',
        code: 'uncited-source',
        message: `Nothing cites the source "${id}".`,
        hint: 'Cite it, or delete it.',
      });
  }
}

function lintIds(entries: readonly Entry[], report: Report): void {
  const first = new Map<string, Entry>();
  for (const entry of entries) {
    const key = `${entry.id}.${entry.locale}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, entry);
    else
      report({
        ...entry.origin,
        severity: 'error',
        code: 'duplicate-id',
        message: `The id "${entry.id}" belongs already to ${other.origin.file}.`,
        hint: 'Rename one of the files.',
      });
  }
}

function lintEntry(entry: Entry, at: ParsedEntry['at'], ids: ReadonlySet<string>, report: Report): void {
  const { file } = entry.origin;
  for (const [i, id] of entry.related.entries()) {
    if (id === entry.id || !ids.has(id))
      report({
        file,
        ...at(['related', i]),
        severity: 'error',
        code: 'dead-related',
        message: id === entry.id ? 'The entry is related to itself.' : `There is no entry "${id}".`,
        hint: 'Correct it under "related", or take it out.',
      });
  }
  if (entry.reviewAfter <= entry.reviewed)
    report({
      file,
      ...at(['review_after']),
      severity: 'error',
      code: 'bad-date',
      message: `"review_after" (${entry.reviewAfter}) is not later than "reviewed" (${entry.reviewed}).`,
      hint: 'Set the day on which somebody has to check it again.',
    });
  const asks = new Set(entry.asks.map((ask) => ask.toLowerCase()));
  if (asks.size < FEWEST_ASKS)
    report({
      file,
      ...at(['asks']),
      severity: 'warning',
      code: 'few-asks',
      message: `The entry has ${asks.size} different asks.`,
      hint: `Write at least ${FEWEST_ASKS}: the desk finds entries by them.`,
    });
}

function lintLength(passage: Passage, report: Report): void {
  const length = passage.blocks
    .flatMap((block) => block.sentences)
    .reduce((sum, sentence) => sum + sentence.text.length + 1, 0);
  const limit = UNSPACED.test(passage.locale) ? SECTION_LIMIT.unspaced : SECTION_LIMIT.spaced;
  if (length > limit)
    report({
      ...passage.origin,
      severity: 'error',
      code: 'section-too-long',
      message: `The section has ${length} characters; ${limit} fit into a chat message.`,
      hint: 'Shorten it, or make two sections of it.',
    });
}

function lintSources(passage: Passage, { sources }: Snapshot, report: Report): void {
  for (const sentence of passage.blocks.flatMap((block) => block.sentences)) {
    for (const id of sentence.sources) {
      if (!sources.has(id))
        report({
          ...sentence.origin,
          severity: 'error',
          code: 'unknown-source',
          message: `There is no source "${id}".`,
          hint: 'Correct the id, or add the page to sources.yaml.',
        });
    }
  }
}

function lintTranslations(entries: readonly Entry[], faulty: ReadonlySet<string>, report: Report): void {
  const locales = new Set(entries.map((entry) => entry.locale));
  const have = new Set(entries.map((entry) => `${entry.id}.${entry.locale}`));
  for (const file of faulty) have.add(file.replace(/^.*\//, '').replace(/\.md$/, ''));
  for (const entry of entries) {
    // One warning an entry: at its English file, or at the only one that there is.
    if (entry.locale !== 'en' && have.has(`${entry.id}.en`)) continue;
    for (const locale of locales) {
      if (have.has(`${entry.id}.${locale}`)) continue;
      report({
        ...entry.origin,
        severity: 'warning',
        code: 'missing-translation',
        message: `The entry has no file in ${locale}.`,
        hint: `Write ${entry.id}.${locale}.md beside it.`,
      });
    }
  }
}

function lintContacts(
  { contacts, sources }: Snapshot,
  today: string,
  sourcesKnown: boolean,
  report: Report,
): void {
  const numbers = new Map<string, Contact>();
  for (const contact of contacts) {
    const key = [contact.country, contact.inCountry, contact.name['en']].join(' ');
    const other = numbers.get(key);
    numbers.set(key, contact);
    if (other && (other.tel !== contact.tel || other.telAbroad !== contact.telAbroad))
      report({
        ...contact.origin,
        severity: 'warning',
        code: 'two-numbers',
        message: `"${contact.name['en'] ?? ''}" has another number in line ${other.origin.line}.`,
        hint: 'Find out which is right, or tell the two lines apart by their names.',
      });
    if (contact.reviewAfter < today)
      report({
        ...contact.origin,
        severity: 'warning',
        code: 'stale-contact',
        message: `The line had to be checked again by ${contact.reviewAfter}.`,
        hint: 'Check it at its source and set "verified" and "review_after".',
      });
    if (sourcesKnown && !sources.has(contact.source))
      report({
        ...contact.origin,
        severity: 'error',
        code: 'unknown-source',
        message: `There is no source "${contact.source}".`,
        hint: 'Correct the id, or add the page to sources.yaml.',
      });
    if (contact.reviewAfter <= contact.verified)
      report({
        ...contact.origin,
        severity: 'error',
        code: 'bad-date',
        message: `"review_after" (${contact.reviewAfter}) is not later than "verified" (${contact.verified}).`,
        hint: 'Set the day on which somebody has to check it again.',
      });
  }
}
