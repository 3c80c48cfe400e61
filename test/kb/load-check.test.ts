import { expect, it } from 'vitest';
import { createKnowledgeLoader, formatDiagnostic, loadKnowledge } from '../../src/kb/index.ts';
import { knowledgeFolder, validFiles } from '../fakes/knowledge-folder.ts';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const files = validFiles();
async function faults(name: string, change: (text: string) => string): Promise<string[]> {
  const { diagnostics } = await loadKnowledge(await knowledgeFolder({ [name]: change(files[name] ?? '') }));
  return diagnostics.filter((d) => d.severity === 'error').map(formatDiagnostic);
}

it('signs, examples, names of the web and words are read, each reason with its place', async () => {
  const { snapshot } = await loadKnowledge(await knowledgeFolder());
  expect(snapshot?.check.signs[0]).toMatchObject({
    id: 'pay-to-withdraw',
    weight: 3,
    scams: ['pig-butchering'],
    why: {
      'zh-Hans': {
        text: '警方说，先收费再付款的都不可信。',
        sources: ['police-guide'],
        origin: { file: 'knowledge/signs.yaml', line: 5 },
      },
    },
  });
  expect(snapshot?.check.examples.map(({ kind, scam }) => [kind, scam])).toEqual([
    ['scam', 'pig-butchering'],
    ['scam', 'fake-police'],
    ['harmless', null],
    ['told', null],
  ]);
  expect(snapshot?.check.webNames).toMatchObject([{ id: 'parcels', names: ['dhl'], domains: [] }]);
  expect(snapshot?.check.words.map(({ id }) => id)).toEqual(['warns', 'keeps-code', 'asks', 'received']);
});

it('a knowledge without them has no signs', async () => {
  const none = { 'signs.yaml': undefined, 'check-examples.yaml': undefined, 'web-names.yaml': undefined };
  const { snapshot } = await loadKnowledge(await knowledgeFolder({ ...none, 'check-words.yaml': undefined }));
  expect(snapshot?.check).toEqual({ signs: [], examples: [], webNames: [], words: [] });
});

it.each([
  [
    'signs.yaml',
    'source: [police-guide]',
    'source: [nobody]',
    /signs\.yaml:1:3 error unknown-source: .*"nobody"/,
  ],
  [
    'signs.yaml',
    'scams: [fake-police]',
    'scams: [no-entry]',
    /signs\.yaml:\d+:3 error unknown-entry: .*"no-entry"/,
  ],
  ['signs.yaml', 'id: secrecy', 'id: pay-to-withdraw', /error duplicate-id: .*"pay-to-withdraw"/],
  ['signs.yaml', 'phrases: { en: [tell nobody] }', 'phrases: {}', /error no-phrases: .*"secrecy"/],
  ['signs.yaml', '[tell nobody]', '["tell … "]', /error bad-phrase: "tell …"/],
  ['signs.yaml', 'weight: 1', 'weight: 5', /error bad-field: "weight" must be 1, 2 or 3/],
  [
    'check-examples.yaml',
    'scam: fake-police',
    'scam: no-entry',
    /check-examples\.yaml:\d+:3 error unknown-entry/,
  ],
  [
    'web-names.yaml',
    'names: [dhl]',
    'names: [dhl], domains: [dhl.example]',
    /error bad-field: .*source in which its domains/,
  ],
  ['web-names.yaml', 'names: [dhl]', 'names: [dhl], source: nobody', /error unknown-source: .*"nobody"/],
  ['check-words.yaml', 'id: warns', 'id: other', /error bad-field: "id" must be one of: warns/],
])('%s: %s as %s is a fault', async (name, from, to, fault) => {
  expect((await faults(name, (text) => text.replace(from, to))).join('\n')).toMatch(fault);
});

it('an edit of another file leaves what the check knows as it is', async () => {
  const dir = await knowledgeFolder();
  const loader = createKnowledgeLoader(dir);
  const before = (await loader.load()).snapshot;
  await writeFile(join(dir, 'outside.yaml'), `${files['outside.yaml'] ?? ''}\n# edited\n`);
  const after = (await loader.load()).snapshot;
  expect(after?.version).not.toBe(before?.version);
  expect(after?.check).toBe(before?.check);
  await writeFile(join(dir, 'web-names.yaml'), '[]\n');
  expect((await loader.load()).snapshot?.check).not.toBe(before?.check);
});
