import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { z } from 'zod';
import type { Contact, OutsideTopic, Place, Snapshot, Source, SynonymGroup } from '../core/index.ts';
import { compareDiagnostics, type Diagnostic, type Report } from './diagnostic.ts';
import { lintSnapshot } from './lint.ts';
import { checkShape, readYaml } from './located-yaml.ts';
import { parseEntry, type ParsedEntry } from './parse-entry.ts';
import * as schema from './schema.ts';

/** What reading a knowledge folder gives. Without `snapshot` there is at least one error. */
export interface Loaded {
  readonly snapshot?: Snapshot;
  /** All faults, by file and place. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a whole knowledge folder and checks it. Never throws for what is in it, only if it cannot be read.
 *
 * @param today - `YYYY-MM-DD`, against which review dates are held
 */
export async function loadKnowledge(
  dir: string,
  today = new Date().toISOString().slice(0, 10),
): Promise<Loaded> {
  const files = await readTree(dir);
  const diagnostics: Diagnostic[] = [];
  const report: Report = (diagnostic) => diagnostics.push(diagnostic);

  const parsed: ParsedEntry[] = [];
  for (const { file, text } of files) {
    if (!file.endsWith('.md') || basename(file) === 'README.md') continue;
    const entry = parseEntry(file, text, report);
    if (entry) parsed.push(entry);
  }

  const root = basename(dir);
  const sources = readList(files, `${root}/sources.yaml`, schema.source, true, report);
  const contacts = readList(files, `${root}/contacts.yaml`, schema.contact, true, report);
  const places = readList(files, `${root}/places.yaml`, schema.place, false, report);
  const synonyms = readList(files, `${root}/synonyms.yaml`, schema.synonymGroup, false, report);
  const outside = readList(files, `${root}/outside.yaml`, schema.outsideTopic, false, report);

  const snapshot: Snapshot = {
    version: versionOf(files),
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
  };
  for (const [name, list] of Object.entries({ sources, places, synonyms, outside })) {
    reportDuplicates(`${root}/${name}.yaml`, list, report);
  }
  lintSnapshot(snapshot, parsed, new Set(diagnostics.map((d) => d.file)), today, report);

  diagnostics.sort(compareDiagnostics);
  return diagnostics.some((d) => d.severity === 'error') ? { diagnostics } : { snapshot, diagnostics };
}

interface TextFile {
  readonly file: string;
  readonly text: string;
}

async function readTree(dir: string): Promise<TextFile[]> {
  const found = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((item) => item.isFile() && /\.(?:md|ya?ml)$/.test(item.name) && !item.name.startsWith('.'))
    .map((item) => join(item.parentPath, item.name))
    .sort();
  return Promise.all(
    paths.map(async (path) => ({
      file: [basename(dir), ...relative(dir, path).split(sep)].join('/'),
      // Windows line ends would shift no line but put a \r at each end.
      text: (await readFile(path, 'utf8')).replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'),
    })),
  );
}

interface Located<T> {
  readonly value: T;
  readonly line: number;
  readonly column: number;
}

function readList<T extends z.ZodType>(
  files: readonly TextFile[],
  file: string,
  item: T,
  required: boolean,
  report: Report,
): Located<z.infer<T>>[] {
  const text = files.find((f) => f.file === file)?.text;
  const fault = (code: string, message: string, hint: string): [] => {
    report({ file, line: 1, column: 1, severity: 'error', code, message, hint });
    return [];
  };
  if (text === undefined) return required ? fault('missing-file', 'The file is missing.', 'Create it.') : [];
  const yaml = readYaml({ file, text, firstLine: 1 }, report);
  if (yaml === undefined) return [];
  if (yaml.value === null) return [];
  if (!Array.isArray(yaml.value))
    return fault('not-a-list', 'The file is not a list.', 'Begin each item with a hyphen and a space.');
  return yaml.value.flatMap((_, index) => {
    const value = checkShape(item, yaml, [index], file, report);
    return value === undefined ? [] : [{ value, ...yaml.at([index]) }];
  });
}

function reportDuplicates(file: string, list: readonly Located<{ id: string }>[], report: Report): void {
  const seen = new Map<string, number>();
  for (const { value, line, column } of list) {
    const first = seen.get(value.id);
    if (first === undefined) seen.set(value.id, line);
    else
      report({
        file,
        line,
        column,
        severity: 'error',
        code: 'duplicate-id',
        message: `The id "${value.id}" stands already in line ${first}.`,
        hint: 'Give one of them another id.',
      });
  }
}

function versionOf(files: readonly TextFile[]): string {
  const hash = createHash('sha256');
  for (const { file, text } of files) hash.update(`${file}\0${text}\0`);
  return hash.digest('hex').slice(0, 12);
}
