import { basename } from 'node:path/posix';
import type { Heading, List, Paragraph, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { toString } from 'mdast-util-to-string';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import type { Entry, Passage, PassageBlock } from '../core/index.ts';
import type { Diagnostic, Report } from './diagnostic.ts';
import { checkShape, readYaml, type LocatedYaml } from './located-yaml.ts';
import { readSentences, type SentenceContext } from './parse-sentences.ts';
import { placeOf } from './place-of.ts';
import { frontMatter } from './schema.ts';

const FILE_NAME = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.([a-z]{2,3}(?:-[A-Z][a-z]{3})?)\.md$/;

/** An entry with the places of its front matter. */
export interface ParsedEntry {
  readonly entry: Entry;
  /** Where a field of the front matter stands: `at(['related', 1])`. */
  readonly at: LocatedYaml['at'];
}

/**
 * Reads one entry's file. All faults are reported; the result is `undefined` if any of them is an error.
 *
 * @param file - path that begins with the knowledge folder's name, with `/`
 */
export function parseEntry(file: string, text: string, reportTo: Report): ParsedEntry | undefined {
  let failed = false;
  const report: Report = (diagnostic) => {
    failed ||= diagnostic.severity === 'error';
    reportTo(diagnostic);
  };
  const fault = (at: { line: number; column: number }, code: string, message: string, hint: string): void =>
    report({ file, ...at, severity: 'error', code, message, hint } satisfies Diagnostic);

  const name = FILE_NAME.exec(basename(file));
  const [, id, locale] = name ?? [];
  if (id === undefined || locale === undefined) {
    fault(
      { line: 1, column: 1 },
      'bad-file-name',
      'The name of the file is not an id and a language.',
      'Name it like pig-butchering.en.md: small letters, digits and hyphens, then the language.',
    );
    return undefined;
  }

  const root = fromMarkdown(withDefinitions(text), {
    extensions: [frontmatter('yaml'), gfmFootnote()],
    mdastExtensions: [frontmatterFromMarkdown('yaml'), gfmFootnoteFromMarkdown()],
  });
  const nodes = root.children.filter((node) => node.type !== 'footnoteDefinition');
  const head = nodes.shift();
  if (head?.type !== 'yaml') {
    fault(
      { line: 1, column: 1 },
      'no-front-matter',
      'The file does not begin with front matter.',
      'Begin with a line ---, then title, kind and the other fields, then a line ---.',
    );
    return undefined;
  }
  const yaml = readYaml({ file, text: head.value, firstLine: placeOf(head).line + 1 }, report);
  const meta = yaml && checkShape(frontMatter, yaml, [], file, report);

  const { asks, bySection: askedBy } = readAsks(meta?.asks ?? []);

  const lines = text.split('\n');
  const passages: Passage[] = [];
  for (const [heading, content] of sections(nodes, fault)) {
    const blocks = content.flatMap((node) => readBlocks(node, { lines, locale, file, fault }));
    const title = toString(heading).trim();
    const [first, ...others] = blocks;
    if (title === '' || content.length === 0)
      fault(
        placeOf(heading),
        'empty-section',
        'The section has no heading or no text.',
        'Fill it or delete it.',
      );
    if (first === undefined) continue;
    const passageId = `${id}#${slug(title)}`;
    if (passages.some((p) => p.id === passageId))
      fault(
        placeOf(heading),
        'duplicate-heading',
        `The heading "${title}" stands twice.`,
        'Word one of them differently.',
      );
    passages.push({
      id: passageId,
      entryId: id,
      locale,
      title: meta?.title ?? id,
      heading: title,
      asks: askedBy.get(title) ?? [],
      blocks: [first, ...others],
      origin: { file, ...placeOf(heading) },
    });
  }
  for (const heading of askedBy.keys()) {
    if (!passages.some((passage) => passage.heading === heading))
      fault(
        yaml?.at(['asks', heading]) ?? { line: 1, column: 1 },
        'asks-without-section',
        `There is no section "${heading}".`,
        'Write the heading as it stands below, or take these asks to another section.',
      );
  }
  const [first, ...others] = passages;
  if (first === undefined && !failed)
    fault(
      { line: 1, column: 1 },
      'no-section',
      'The entry has no section.',
      'Begin one with a heading: ## How it works',
    );
  if (failed || yaml === undefined || meta === undefined || first === undefined) return undefined;
  const entry: Entry = {
    id,
    locale,
    title: meta.title,
    kind: meta.kind,
    countries: meta.countries,
    contacts: meta.contacts,
    asks,
    related: meta.related,
    reviewed: meta.reviewed,
    reviewAfter: meta.review_after,
    passages: [first, ...others],
    origin: { file, line: 1, column: 1 },
  };
  return { entry, at: yaml.at };
}

/** Phrasings as one list, and by the heading of the section that they ask for. */
export function readAsks(asks: readonly string[] | Readonly<Record<string, readonly string[]>>): {
  asks: readonly string[];
  bySection: ReadonlyMap<string, readonly string[]>;
} {
  if (isList(asks)) return { asks, bySection: new Map() };
  const bySection = new Map(Object.entries(asks));
  return { asks: [...bySection.values()].flat(), bySection };
}

/** `Array.isArray` does not tell read-only lists from records. */
function isList<T>(value: readonly T[] | object): value is readonly T[] {
  return Array.isArray(value);
}

type Fault = (at: { line: number; column: number }, code: string, message: string, hint: string) => void;

/**
 * CommonMark reads `[^id]` as a footnote only if it is defined in the same file. Sources are defined in
 * sources.yaml, so definitions are added after the text, where they move no position.
 */
function withDefinitions(text: string): string {
  const ids = new Set(Array.from(text.matchAll(/\[\^([^\]\s]+)\]/g), (match) => match[1]));
  return `${text}\n\n${[...ids].map((id) => `[^${id}]: -`).join('\n\n')}\n`;
}

function sections(nodes: readonly RootContent[], fault: Fault): [Heading, RootContent[]][] {
  const result: [Heading, RootContent[]][] = [];
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 2) result.push([node, []]);
    else if (node.type === 'heading')
      fault(
        placeOf(node),
        'wrong-heading',
        'Only headings of the second level are used.',
        'Begin the line with ## and a space.',
      );
    else {
      const section = result.at(-1);
      if (section) section[1].push(node);
      else
        fault(
          placeOf(node),
          'text-outside-section',
          'Text stands before the first heading.',
          'Move it below a ## heading.',
        );
    }
  }
  return result;
}

function readBlocks(node: RootContent, context: Omit<SentenceContext, 'kind'>): PassageBlock[] {
  if (node.type === 'paragraph') return readBlock(node, { ...context, kind: 'paragraph' });
  if (node.type === 'list') return readList(node, context);
  context.fault(
    placeOf(node),
    'unsupported-markdown',
    `A ${node.type} cannot be shown in a chat.`,
    'Write plain sentences or a list.',
  );
  return [];
}

function readList(list: List, context: Omit<SentenceContext, 'kind'>): PassageBlock[] {
  return list.children.flatMap((item) => {
    const [only, ...more] = item.children;
    if (only?.type !== 'paragraph' || more.length > 0) {
      context.fault(
        placeOf(item),
        'nested-list',
        'A list item holds more than one line of text.',
        'Make each point an item of its own.',
      );
      return [];
    }
    return readBlock(only, { ...context, kind: list.ordered ? 'step' : 'item' });
  });
}

function readBlock(paragraph: Paragraph, context: SentenceContext): PassageBlock[] {
  const [first, ...others] = readSentences(paragraph.children, context);
  return first ? [{ kind: context.kind, sentences: [first, ...others] }] : [];
}

/** A heading as the second half of a passage's id. */
export function slug(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
