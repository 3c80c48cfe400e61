import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { z } from 'zod';
import type {
  BorrowedAsks,
  Contact,
  Danger,
  OutsideTopic,
  Place,
  Snapshot,
  Source,
  SynonymGroup,
} from '../core/index.ts';
import { compareDiagnostics, type Diagnostic, type Report } from './diagnostic.ts';
import { reportDuplicates } from './duplicates.ts';
import { lintStyle } from './lint-style.ts';
import { lintSnapshot } from './lint.ts';
import { createCheckReader } from './load-check.ts';
import { checkShape, readYaml, type Located } from './located-yaml.ts';
import { parseEntry, readAsks, type ParsedEntry } from './parse-entry.ts';
import { readTree, type TextFile } from './read-tree.ts';
import * as schema from './schema.ts';

/** What reading a knowledge folder gives. Without `snapshot` there is at least one error. */
export interface Loaded {
  readonly snapshot?: Snapshot;
  /** All faults, by file and place. */
  readonly diagnostics: readonly Diagnostic[];
}

/** How a folder is read. */
export interface LoadOptions {
  /** `YYYY-MM-DD`, against which review dates are held; today by default. */
  readonly today?: string;
  /** Whether the style is checked too, which tells only warnings: for `kb check`, not for a running desk. */
  readonly style?: boolean;
  /** A snapshot of this version that was kept; where there is one, no file is taken apart. */
  readonly stored?: (version: string) => Promise<Snapshot | undefined>;
}

/** Reads a knowledge folder, again and again. */
export interface KnowledgeLoader {
  /** Reads and checks all of it. Never throws for what is in it, only if it cannot be read. */
  readonly load: (options?: LoadOptions) => Promise<Loaded>;
}

/** Reads a whole knowledge folder once, with all checks. */
export function loadKnowledge(dir: string, today?: string): Promise<Loaded> {
  return createKnowledgeLoader(dir).load({ ...(today === undefined ? {} : { today }), style: true });
}

/**
 * A reader that keeps what it made of each file and takes only changed files apart again: of a file that stays the
 * same, the same entry comes back.
 */
export function createKnowledgeLoader(dir: string): KnowledgeLoader {
  const root = basename(dir);
  const entryOf = keepByText((file, text, report) => parseEntry(file, text, report));
  const lists = {
    sources: keepByText((file, text, report) => readList(file, text, schema.source, report)),
    contacts: keepByText((file, text, report) => readList(file, text, schema.contact, report)),
    places: keepByText((file, text, report) => readList(file, text, schema.place, report)),
    synonyms: keepByText((file, text, report) => readList(file, text, schema.synonymGroup, report)),
    outside: keepByText((file, text, report) => readList(file, text, schema.outsideTopic, report)),
    asks: keepByText((file, text, report) => readList(file, text, schema.borrowedAsks, report)),
    signs: keepByText((file, text, report) => readList(file, text, schema.sign, report)),
    examples: keepByText((file, text, report) => readList(file, text, schema.checkExamples, report)),
    webNames: keepByText((file, text, report) => readList(file, text, schema.webName, report)),
    words: keepByText((file, text, report) => readList(file, text, schema.checkWords, report)),
    dangers: keepByText((file, text, report) => readList(file, text, schema.danger, report)),
    dangerWords: keepByText((file, text, report) => readList(file, text, schema.synonymGroup, report)),
  };

  const readCheck = createCheckReader(root);

  return {
    async load({ today = new Date().toISOString().slice(0, 10), style = false, stored } = {}) {
      const files = await readTree(dir);
      const version = versionOf(files);
      const kept = await stored?.(version);
      if (kept !== undefined) return { snapshot: kept, diagnostics: [] };
      const diagnostics: Diagnostic[] = [];
      const report: Report = (diagnostic) => diagnostics.push(diagnostic);
      const textOf = (name: string): string | undefined =>
        files.find(({ file }) => file === `${root}/${name}`)?.text;
      const required = (name: string): string => {
        const text = textOf(name);
        if (text === undefined)
          report({
            file: `${root}/${name}`,
            line: 1,
            column: 1,
            severity: 'error',
            code: 'missing-file',
            message: 'The file is missing.',
            hint: 'Create it.',
          });
        return text ?? '';
      };

      const parsed: ParsedEntry[] = [];
      for (const { file, text } of files) {
        if (!file.endsWith('.md') || basename(file) === 'README.md') continue;
        const entry = entryOf(file, text, report);
        if (entry !== undefined) parsed.push(entry);
        // A desk that is running answers meanwhile.
        await setImmediate();
      }
      const sources = lists.sources(`${root}/sources.yaml`, required('sources.yaml'), report);
      const contacts = lists.contacts(`${root}/contacts.yaml`, required('contacts.yaml'), report);
      const optional = <T>(list: Read<T>, name: string): T =>
        list(`${root}/${name}`, textOf(name) ?? '', report);
      const places = optional(lists.places, 'places.yaml');
      const synonyms = optional(lists.synonyms, 'synonyms.yaml');
      const outside = optional(lists.outside, 'outside.yaml');
      const check = readCheck(
        {
          signs: optional(lists.signs, 'signs.yaml'),
          examples: optional(lists.examples, 'check-examples.yaml'),
          webNames: optional(lists.webNames, 'web-names.yaml'),
          words: optional(lists.words, 'check-words.yaml'),
        },
        report,
      );
      const dangers = optional(lists.dangers, 'danger.yaml');
      const dangerWords = optional(lists.dangerWords, 'danger-words.yaml');
      const borrowed = files.flatMap(({ file, text }) => {
        const locale = ASKS_FILE.exec(file.slice(root.length))?.[1];
        return locale === undefined
          ? []
          : lists.asks(file, text, report).map((item) => ({ ...item, locale, file }));
      });

      const snapshot: Snapshot = {
        version,
        entries: parsed.map(({ entry }) => entry),
        sources: new Map(
          sources.map(({ value, line, column }): [string, Source] => [
            value.id,
            { ...value, origin: { file: `${root}/sources.yaml`, line, column } },
          ]),
        ),
        contacts: contacts.map(
          ({ value: { in: inCountry, tel_abroad, review_after, ...rest }, line, column }): Contact => ({
            ...rest,
            inCountry,
            telAbroad: tel_abroad,
            reviewAfter: review_after,
            origin: { file: `${root}/contacts.yaml`, line, column },
          }),
        ),
        places: places.map(({ value }): Place => value),
        synonyms: synonyms.map(({ value }): SynonymGroup => value),
        outside: outside.map(({ value }): OutsideTopic => value),
        borrowed: borrowed.map(({ value: { entry, asks }, locale, file, line, column }): BorrowedAsks => ({
          entryId: entry,
          locale,
          ...readAsks(asks),
          origin: { file, line, column },
        })),
        check,
        dangers: dangers.map(({ value, line, column }): Danger => ({
          ...value,
          origin: { file: `${root}/danger.yaml`, line, column },
        })),
        dangerWords: dangerWords.map(({ value }): SynonymGroup => value),
      };
      const named = { sources, places, synonyms, outside, 'danger-words': dangerWords };
      for (const [name, list] of Object.entries(named))
        reportDuplicates(`${root}/${name}.yaml`, list, report);
      lintSnapshot(snapshot, parsed, new Set(diagnostics.map((d) => d.file)), today, report);
      if (style) lintStyle(snapshot.entries, report);

      diagnostics.sort(compareDiagnostics);
      return diagnostics.some((d) => d.severity === 'error') ? { diagnostics } : { snapshot, diagnostics };
    },
  };
}

/** `asks/th.yaml`: how people ask in a language that no entry is in. */
const ASKS_FILE = /^\/asks\/([a-z]{2,3}(?:-[A-Z][a-z]{3})?)\.yaml$/;

type Read<T> = (file: string, text: string, report: Report) => T;

/** Remembers, for each file, what was made of its text and what was reported. */
function keepByText<T>(read: Read<T>): Read<T> {
  const kept = new Map<string, { text: string; value: T; diagnostics: readonly Diagnostic[] }>();
  return (file, text, report) => {
    let last = kept.get(file);
    if (last?.text !== text) {
      const diagnostics: Diagnostic[] = [];
      last = { text, value: read(file, text, (diagnostic) => diagnostics.push(diagnostic)), diagnostics };
      kept.set(file, last);
    }
    last.diagnostics.forEach(report);
    return last.value;
  };
}

function readList<T extends z.ZodType>(
  file: string,
  text: string,
  item: T,
  report: Report,
): Located<z.infer<T>>[] {
  const yaml = readYaml({ file, text, firstLine: 1 }, report);
  if (yaml === undefined || yaml.value === null) return [];
  if (!Array.isArray(yaml.value)) {
    report({
      file,
      line: 1,
      column: 1,
      severity: 'error',
      code: 'not-a-list',
      message: 'The file is not a list.',
      hint: 'Begin each item with a hyphen and a space.',
    });
    return [];
  }
  return yaml.value.flatMap((_, index) => {
    const value = checkShape(item, yaml, [index], file, report);
    return value === undefined
      ? []
      : [{ value, ...yaml.at([index]), at: (path: readonly PropertyKey[]) => yaml.at([index, ...path]) }];
  });
}

function versionOf(files: readonly TextFile[]): string {
  const hash = createHash('sha256');
  for (const { file, text } of files) hash.update(`${file}\0${text}\0`);
  return hash.digest('hex').slice(0, 12);
}
