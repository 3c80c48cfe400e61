import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';

/** A system lets a program open only so many files, and a folder may hold more. */
const OPEN_AT_ONCE = 64;

/** A file of the knowledge: its path begins with the folder's name, with `/`. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

/** Reads all Markdown and YAML files of a folder, in the order of their names. */
export async function readTree(dir: string): Promise<TextFile[]> {
  const found = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((item) => item.isFile() && /\.(?:md|ya?ml)$/.test(item.name) && !item.name.startsWith('.'))
    .map((item) => join(item.parentPath, item.name))
    .sort();
  const files: TextFile[] = [];
  for (let i = 0; i < paths.length; i += OPEN_AT_ONCE)
    files.push(...(await Promise.all(paths.slice(i, i + OPEN_AT_ONCE).map((path) => readText(dir, path)))));
  return files;
}

async function readText(dir: string, path: string): Promise<TextFile> {
  const text = await readFile(path, 'utf8');
  return {
    file: [basename(dir), ...relative(dir, path).split(sep)].join('/'),
    // Windows line ends would shift no line but put a \r at each end.
    text: text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'),
  };
}
