import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Snapshot } from '../../src/core/index.ts';
import {
  createKnowledgeLoader,
  createKnowledgeSource,
  createStore,
  watchKnowledge,
} from '../../src/kb/index.ts';
import { eventually } from '../contract/adapter-contract.ts';
import { adapterDeps, type LoggedLine } from '../fakes/adapter-deps.ts';
import { entryText, knowledgeFolder } from '../fakes/knowledge-folder.ts';

const ENTRY = 'scams/pig-butchering.en.md';

const titleNow = (accepted: readonly Snapshot[]): string | undefined =>
  accepted.at(-1)?.entries.find((e) => e.id === 'pig-butchering' && e.locale === 'en')?.title;

async function watched() {
  const dir = await knowledgeFolder();
  const source = createKnowledgeSource(
    createKnowledgeLoader(dir),
    createStore(join(dir, '.kept')),
    () => undefined,
  );
  const { snapshot } = await source.open();
  if (snapshot === undefined) throw new Error('the folder is not valid');
  const lines: LoggedLine[] = [];
  const accepted: Snapshot[] = [];
  const end = await watchKnowledge(dir, source, snapshot, adapterDeps(lines).log, (next) =>
    accepted.push(next),
  );
  onTestFinished(end);
  return { dir, lines, accepted };
}

it('takes up an edit, a new file and a deleted one', async () => {
  const { dir, accepted } = await watched();
  await writeFile(join(dir, ENTRY), entryText({ title: 'A new title' }));
  await eventually(() => expect(titleNow(accepted)).toBe('A new title'));
  await writeFile(join(dir, 'scams/other.en.md'), entryText());
  await eventually(() => expect(accepted.at(-1)?.entries).toHaveLength(9));
  await rm(join(dir, 'scams/other.en.md'));
  await eventually(() => expect(accepted.at(-1)?.entries).toHaveLength(8));
});

it('takes up a file that an editor puts in place of the old one', async () => {
  const { dir, accepted } = await watched();
  await writeFile(join(dir, 'scams/.swap'), entryText({ title: 'Moved over' }));
  await rename(join(dir, 'scams/.swap'), join(dir, ENTRY));
  await eventually(() => expect(titleNow(accepted)).toBe('Moved over'));
});

it('keeps the last good state when an edit has faults, tells all of them, and goes on when they are mended', async () => {
  const { dir, accepted, lines } = await watched();
  await writeFile(join(dir, ENTRY), entryText({ kind: 'scan' }, '## How\n\nNo source here.\n'));
  await eventually(() => expect(lines.some((l) => l.message.includes('last good state'))).toBe(true));
  expect(accepted).toEqual([]);
  const faults = lines.filter((l) => l.level === 'error').map((l) => l.message);
  expect(faults).toContainEqual(
    expect.stringMatching(/^knowledge\/scams\/pig-butchering\.en\.md:3:7 error bad-field/),
  );
  expect(faults).toContainEqual(
    expect.stringMatching(/^knowledge\/scams\/pig-butchering\.en\.md:12:1 error uncited-sentence/),
  );

  await writeFile(join(dir, ENTRY), entryText({ title: 'Mended' }));
  await eventually(() => expect(titleNow(accepted)).toBe('Mended'));
});
