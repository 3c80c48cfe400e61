import { isCollection, isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Report } from './diagnostic.ts';

/** A YAML text inside a file, beginning at `firstLine` (from 1). */
export interface YamlText {
  readonly file: string;
  readonly text: string;
  readonly firstLine: number;
}

/** A YAML value with the place of every part of it. */
export interface LocatedYaml {
  readonly value: unknown;
  /** Where the value at this path stands, or its nearest parent that exists. */
  readonly at: (path: readonly PropertyKey[]) => { line: number; column: number };
}

/** An item of a list and where it stands. */
export interface Located<T> {
  readonly value: T;
  readonly line: number;
  readonly column: number;
  /** Where a part of it stands. */
  readonly at: (path: readonly PropertyKey[]) => { line: number; column: number };
}

/** Reads YAML. Faults of syntax (with duplicate keys) are reported; then the result is `undefined`. */
export function readYaml(yaml: YamlText, report: Report): LocatedYaml | undefined {
  const lines = new LineCounter();
  const document = parseDocument(yaml.text, { lineCounter: lines, prettyErrors: false });
  const position = (offset: number) => {
    const { line, col } = lines.linePos(Math.min(offset, yaml.text.length));
    return { line: Math.max(line, 1) + yaml.firstLine - 1, column: Math.max(col, 1) };
  };
  for (const fault of [...document.errors, ...document.warnings]) {
    report({
      file: yaml.file,
      ...position(fault.pos[0]),
      severity: 'error',
      code: 'malformed-yaml',
      message: `${fault.message.replace(/\s+/g, ' ').replace(/[.:]$/, '')}.`,
      hint: 'Check quotation marks, colons and the spaces at the beginning of the line.',
    });
  }
  if (document.errors.length > 0 || document.warnings.length > 0) return undefined;
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    report({
      file: yaml.file,
      ...position(0),
      severity: 'error',
      code: 'malformed-yaml',
      message: `${error instanceof Error ? error.message : String(error)}.`,
      hint: 'Write values out in place of anchors and aliases.',
    });
    return undefined;
  }
  return { value, at: (path) => position(offsetOf(document, path)) };
}

/** Checks a value against its schema; every fault is reported at the value that has it. */
export function checkShape<T extends z.ZodType>(
  schema: T,
  located: LocatedYaml,
  path: readonly PropertyKey[],
  file: string,
  report: Report,
): z.infer<T> | undefined {
  let value = located.value;
  for (const key of path)
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues.map(nearest)) {
    const unknownKeys = issue.code === 'unrecognized_keys' ? issue.keys : undefined;
    for (const key of unknownKeys ?? [undefined]) {
      const full = [...path, ...issue.path, ...(key === undefined ? [] : [key])];
      const name = [...issue.path, ...(key === undefined ? [] : [key])].join('.');
      report({
        file,
        ...located.at(full),
        severity: 'error',
        code: unknownKeys ? 'unknown-field' : 'bad-field',
        message: unknownKeys
          ? `There is no field "${name}".`
          : `${name === '' ? 'This' : `"${name}"`} ${say(issue)}.`,
        ...(unknownKeys ? { hint: 'Check its spelling against knowledge/README.md.' } : {}),
      });
    }
  }
  return undefined;
}

/** Of a value that may have several shapes, the fault that lies deepest in it: of the shape that was meant. */
function nearest(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue;
  const [deepest] = issue.errors.flat().sort((a, b) => b.path.length - a.path.length);
  return deepest === undefined || deepest.path.length === 0
    ? issue
    : { ...deepest, path: [...issue.path, ...deepest.path] };
}

function say(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type' && issue.input === undefined && issue.message.startsWith('Invalid input'))
    return 'is missing';
  if (issue.code === 'invalid_value') return `must be one of: ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_type') {
    return issue.message.startsWith('Invalid input') ? `must be of type ${issue.expected}` : issue.message;
  }
  return issue.message.replace(/^Invalid input: expected/, 'must be');
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = isCollection(node) ? (node.range?.[0] ?? 0) : 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair === undefined) return offset;
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
      if (isScalar(node)) offset = node.range?.[0] ?? offset;
    } else if (isCollection(node)) {
      node = node.items[Number(key)];
      if (isScalar(node) || isCollection(node)) offset = node.range?.[0] ?? offset;
      else return offset;
    } else return offset;
  }
  return offset;
}
