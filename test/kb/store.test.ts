import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { createDesk, createRetriever, type Desk, type Snapshot } from '../../src/core/index.ts';
import { loadI18n } from '../../src/i18n.ts';
import {
  createKnowledgeLoader,
  createKnowledgeSource,
  createStore,
  type Loaded,
} from '../../src/kb/index.ts';
import { read } from '../fakes/desk.ts';
import { entryText, knowledgeFolder } from '../fakes/knowledge-folder.ts';

const ENTRY = 'scams/pig-butchering.en.md';

async function opened() {
  const dir = await knowledgeFolder();
  const kept = join(dir, '.kept');
  const unkept = vi.fn<(reason: string) => void>();
  /** As a process that starts now does. */
  const open = async (): Promise<Loaded> =>
    createKnowledgeSource(createKnowledgeLoader(dir), createStore(kept), unkept).open();
  return { dir, kept, unkept, open };
}

function needed(loaded: Loaded): Snapshot {
  if (loaded.snapshot === undefined) throw new Error('the folder is not valid');
  return loaded.snapshot;
}

function deskOf(snapshot: Snapshot): Desk {
  const retriever = createRetriever(snapshot);
  return createDesk({
    retriever: () => retriever,
    translate: loadI18n().translate,
    memory: { get: () => undefined, set: () => undefined },
    today: () => '2026-11-30',
  });
}

it('answers out of what was kept exactly as out of the files', async () => {
  const { kept, open } = await opened();
  const first = needed(await open());
  expect(await readdir(kept)).toEqual([expect.stringMatching(/^knowledge-[0-9a-f]{16}\.bin$/)]);
  const second = needed(await open());
  expect(second).toEqual(first);
  for (const text of ['how does pig butchering work', 'i am held in a compound, help', 'write a poem']) {
    const question = { text, locale: 'en' };
    expect(read(deskOf(second).ask(question))).toBe(read(deskOf(first).ask(question)));
  }
});

it('reads the files again when one of them was edited', async () => {
  const { dir, open } = await opened();
  await open();
  await writeFile(join(dir, ENTRY), entryText({ title: 'A new title' }));
  const titles = needed(await open()).entries.map(({ title }) => title);
  expect(titles).toContain('A new title');
});

it('tells the faults of a broken edit, whatever is kept', async () => {
  const { dir, open } = await opened();
  await open();
  await writeFile(join(dir, ENTRY), entryText({ kind: 'scan' }));
  const { snapshot, diagnostics } = await open();
  expect(snapshot).toBeUndefined();
  expect(diagnostics.map(({ code }) => code)).toContain('bad-field');
});

it('reads the files where what was kept is damaged or gone', async () => {
  const { kept, open } = await opened();
  const first = needed(await open());
  const [name = ''] = await readdir(kept);
  await writeFile(join(kept, name), 'not what was written');
  expect(needed(await open())).toEqual(first);
  await rm(kept, { recursive: true });
  expect(needed(await open())).toEqual(first);
});

it('keeps only the newest few', async () => {
  const { dir, kept, open } = await opened();
  for (let i = 0; i < 5; i += 1) {
    await writeFile(join(dir, ENTRY), entryText({ title: `Title ${i}` }));
    await open();
  }
  expect(await readdir(kept)).toHaveLength(3);
});

it('serves where nothing can be kept, and tells why', async () => {
  const { kept, unkept, open } = await opened();
  await writeFile(kept, 'a file where the folder should be');
  expect(needed(await open()).entries).not.toHaveLength(0);
  expect(unkept).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('.kept'));
});

it('learns again only what an edit teaches otherwise', async () => {
  const { dir } = await opened();
  const source = createKnowledgeSource(createKnowledgeLoader(dir), createStore(join(dir, '.kept')), () => {});
  const first = needed(await source.open());
  await writeFile(join(dir, ENTRY), entryText({ title: 'A new title' }));
  const second = needed(await source.open(first));
  expect(second.learnt?.danger).toBe(first.learnt?.danger);
  await writeFile(join(dir, ENTRY), entryText({ asks: '[how do they fatten people]' }));
  const third = needed(await source.open(second));
  expect(third.learnt?.danger).not.toBe(second.learnt?.danger);
});
