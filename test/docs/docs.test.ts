import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const DOCS = ['README.md', 'CONTRIBUTING.md', 'src/README.md', 'knowledge/README.md'];
const { scripts, dependencies, devDependencies } = z
  .record(z.string(), z.record(z.string(), z.string()).catch({}))
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

describe.each(DOCS)('%s', (doc) => {
  const text = readFileSync(doc, 'utf8');

  it('links only to files that exist', () => {
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
      expect([target, existsSync(join(dirname(doc), target))]).toEqual([target, true]);
    }
  });

  it('names only files and folders that exist', () => {
    const names = Array.from(
      text.matchAll(/`((?:[\w.-]+\/)+[\w.-]*|[\w-]+\.(?:ts|yaml|json|md))`/g),
      (m) => m[1] ?? '',
    );
    const bases = ['.', dirname(doc), 'src', 'knowledge'];
    const examples = /^pig-butchering\.|\/x\.en\.md$/;
    const missing = names.filter(
      (name) => !examples.test(name) && !bases.some((base) => existsSync(join(base, name))),
    );
    expect(missing).toEqual([]);
  });

  it('names only commands that exist', () => {
    for (const [, run, name] of text.matchAll(/npm (run (?:-s )?)?([a-z]+)/g)) {
      if (name === undefined || (run === undefined && ['ci', 'install'].includes(name))) continue;
      expect(Object.keys(scripts ?? {})).toContain(name);
    }
  });
});

it('src/README.md gives a reason for each dependency and for no other', () => {
  const table: string = readFileSync('src/README.md', 'utf8').split('## Dependencies')[1] ?? '';
  const named = Array.from(table.matchAll(/^\| ([^|]+) \|/gm), (m) => m[1] ?? '')
    .slice(2)
    .flatMap((cell) => cell.trim().split(', '))
    .sort();
  expect(named).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
});

it('.env.example names the settings that the program reads', () => {
  const example = Array.from(
    readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=/gm),
    (m) => m[1] ?? '',
  );
  const read = ['src/config.ts', 'adapters/telegram/config.ts', 'adapters/discord/config.ts'].flatMap(
    (file) => Array.from(readFileSync(file, 'utf8').matchAll(/^ {2}([A-Z_]+):/gm), (m) => m[1] ?? ''),
  );
  expect(example.toSorted()).toEqual(read.sort());
});
