import { describe, expect, it } from 'vitest';
import { formatDiagnostic, loadKnowledge } from '../../src/kb/index.ts';
import { entryText, knowledgeFolder, validFiles } from '../fakes/knowledge-folder.ts';

async function faults(changes: Record<string, string | undefined>): Promise<string[]> {
  const { diagnostics } = await loadKnowledge(await knowledgeFolder(changes));
  return diagnostics.map(formatDiagnostic);
}
const EN = 'scams/pig-butchering.en.md';
const files = validFiles();

function danger(changes: Record<string, string>): string {
  const fields = { kind: 'paid', entry: 'pig-butchering', utterances: '{ en: [help me] }', ...changes };
  return `- ${Object.entries(fields)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n  ')}\n`;
}

describe('a valid knowledge folder', () => {
  it('becomes a snapshot without diagnostics', async () => {
    const { snapshot, diagnostics } = await loadKnowledge(await knowledgeFolder());
    expect(diagnostics).toEqual([]);
    const entry = snapshot?.entries.find((e) => e.id === 'pig-butchering' && e.locale === 'en');
    const passage = entry?.passages[1];
    expect(passage).toMatchObject({
      id: 'pig-butchering#what-to-do',
      origin: { file: 'knowledge/scams/pig-butchering.en.md', line: 14 },
    });
    expect(passage?.blocks).toEqual([
      {
        kind: 'step',
        sentences: [
          {
            text: 'Stop sending money now.',
            sources: ['police-guide'],
            origin: { file: `knowledge/${EN}`, line: 16, column: 4 },
          },
        ],
      },
      {
        kind: 'step',
        sentences: [
          {
            text: 'Keep every message.',
            sources: ['ngo-report'],
            origin: { file: `knowledge/${EN}`, line: 17, column: 4 },
          },
          {
            text: 'Keep every receipt.',
            sources: ['ngo-report'],
            origin: { file: `knowledge/${EN}`, line: 17, column: 24 },
          },
        ],
      },
    ]);
    expect(snapshot?.contacts[1]).toMatchObject({
      country: 'CN',
      inCountry: 'MM',
      tel: null,
      telAbroad: '+95 1 000000',
    });
  });

  it('takes Windows line ends and a byte order mark', async () => {
    const changes = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, `\uFEFF${text?.replaceAll('\n', '\r\n')}`]),
    );
    expect(await faults(changes)).toEqual([]);
  });

  it('gets another version with any edit, and the same without', async () => {
    const version = async (changes: Record<string, string>) =>
      (await loadKnowledge(await knowledgeFolder(changes))).snapshot?.version;
    const first = await version({});
    expect(await version({})).toBe(first);
    expect(await version({ [EN]: `${files[EN] ?? ''}\n` })).not.toBe(first);
  });
});

describe('a fault is told with file, line, column and what to do', () => {
  it.each<[string, Record<string, string | undefined>, string | RegExp]>([
    [
      'unknown source',
      { [EN]: entryText({}, '## How\n\nFirst fact. [^police-guide] Second fact. [^polic-guide]\n') },
      `knowledge/${EN}:12:29 error unknown-source: There is no source "polic-guide". Correct the id, or add the page to sources.yaml.`,
    ],
    [
      'uncited sentence',
      { [EN]: entryText({}, '## How\n\nFirst fact. Second fact. [^police-guide] Third fact.\n') },
      `knowledge/${EN}:12:1 error uncited-sentence: The sentence "First fact." has no source. Put [^source-id] behind its full stop.`,
    ],
    [
      'uncited last sentence',
      { [EN]: entryText({}, '## How\n\nFirst fact. [^police-guide] Third fact.\n') },
      /:12:29 error uncited-sentence: The sentence "Third fact\."/,
    ],
    [
      'uncited list item',
      { [EN]: entryText({}, '## How\n\n- First fact. [^police-guide]\n- Second fact.\n') },
      /:13:3 error uncited-sentence/,
    ],
    [
      'markup in a sentence',
      { [EN]: entryText({}, '## How\n\nA **bold** fact. [^police-guide]\n') },
      /:12:3 error not-plain-text/,
    ],
    [
      'an escape',
      { [EN]: entryText({}, '## How\n\nA fact. [^police-guide] Another &amp; fact. [^police-guide]\n') },
      /:12:25 error not-plain-text: The sentence holds an escape/,
    ],
    [
      'a sentence over two lines',
      { [EN]: entryText({}, '## How\n\nA fact that\ngoes on. [^police-guide]\n') },
      /:12:1 error broken-line/,
    ],
    [
      'a duplicate id',
      { 'help/pig-butchering.en.md': entryText() },
      /knowledge\/scams\/pig-butchering\.en\.md:1:1 error duplicate-id: The id "pig-butchering" belongs already to knowledge\/help\/pig-butchering\.en\.md/,
    ],
    [
      'a dead related',
      { [EN]: entryText({ related: '[pig-butchering-2]' }) },
      `knowledge/${EN}:8:11 error dead-related: There is no entry "pig-butchering-2". Correct it under "related", or take it out.`,
    ],
    [
      'a missing translation',
      {
        'scams/pig-butchering.zh-Hans.md': undefined,
        'scams/other.zh-Hans.md': entryText({
          asks: `[${Array.from({ length: 12 }, (_, i) => `x${i}`).join(', ')}]`,
        }),
      },
      /pig-butchering\.en\.md:1:1 warning missing-translation: The entry has no file in zh-Hans/,
    ],
    [
      'a bad date',
      { [EN]: entryText({ reviewed: '2026-02-30' }) },
      `knowledge/${EN}:6:11 error bad-field: "reviewed" is not a day of the calendar.`,
    ],
    ['a review before the last', { [EN]: entryText({ review_after: '2026-01-01' }) }, /:7:15 error bad-date/],
    [
      'an unknown country',
      { [EN]: entryText({ countries: '[MM, XQ]' }) },
      `knowledge/${EN}:4:17 error bad-field: "countries.1" is not a two-letter country code in capitals, like MM.`,
    ],
    [
      'a section that is too long',
      { [EN]: entryText({}, `## How\n\n${'A fact about this. [^police-guide] '.repeat(60)}\n`) },
      /:10:1 error section-too-long/,
    ],
    ['malformed YAML', { [EN]: entryText({ title: '"no end' }) }, /:\d+:\d+ error malformed-yaml/],
    [
      'a field twice',
      { [EN]: entryText({ 'kind: scam\nkind': 'scam' }) },
      /:9:1 error malformed-yaml: Map keys must be unique/,
    ],
    [
      'an unknown field',
      { [EN]: entryText({ titel: 'x' }) },
      `knowledge/${EN}:8:8 error unknown-field: There is no field "titel". Check its spelling against knowledge/README.md.`,
    ],
    [
      'a missing field',
      { [EN]: entryText().replace(/^kind: .*\n/m, '') },
      /:2:1 error bad-field: "kind" must be one of: scam, help/,
    ],
    ['a missing title', { [EN]: entryText().replace(/^title: .*\n/m, '') }, /:2:1 error bad-field: "title"/],
    [
      'no front matter',
      { [EN]: '## How\n\nFact. [^police-guide]\n' },
      `knowledge/${EN}:1:1 error no-front-matter: The file does not begin with front matter. Begin with a line ---, then title, kind and the other fields, then a line ---.`,
    ],
    ['no section', { [EN]: entryText({}, '\n') }, /error no-section/],
    [
      'text before the first heading',
      { [EN]: entryText({}, 'Fact. [^police-guide]\n\n## How\n\nFact. [^police-guide]\n') },
      /:10:1 error text-outside-section/,
    ],
    [
      'a heading twice',
      { [EN]: entryText({}, '## How\n\nFact. [^police-guide]\n\n## How\n\nFact. [^police-guide]\n') },
      /:14:1 error duplicate-heading/,
    ],
    [
      'a table',
      { [EN]: entryText({}, '## How\n\n> quoted [^police-guide]\n') },
      /:12:1 error unsupported-markdown/,
    ],
    [
      'a bad file name',
      { 'scams/Pig Butchering.md': entryText() },
      /Pig Butchering\.md:1:1 error bad-file-name/,
    ],
    [
      'few asks',
      { [EN]: entryText({ asks: '[one, two]' }) },
      /:5:1 warning few-asks: The entry has 2 different asks/,
    ],
    [
      'asks for a section that does not exist',
      { [EN]: entryText({ asks: '{ How it works: [a, b], What now: [c] }' }) },
      `knowledge/${EN}:5:31 error asks-without-section: There is no section "What now". Write the heading as it stands below, or take these asks to another section.`,
    ],
    [
      'asks in another language for a section that does not exist',
      {
        'asks/th.yaml':
          '- entry: pig-butchering\n  asks:\n    How it works: [หลอกยังไง]\n    What now: [ทำไงดี]\n',
      },
      'knowledge/asks/th.yaml:1:3 error asks-without-section: The English entry "pig-butchering" has no section "What now". Write the heading as it stands there, or take these asks to another section.',
    ],
    [
      'an empty ask of a section',
      { [EN]: entryText({ asks: "{ How it works: [a, ''] }" }) },
      `knowledge/${EN}:5:27 error bad-field: "asks.How it works.1" must not be empty.`,
    ],
    [
      'an empty ask of an entry',
      { [EN]: entryText({ asks: "[a, '']" }) },
      `knowledge/${EN}:5:11 error bad-field: "asks.1" must not be empty.`,
    ],
    [
      'a number without quotation marks',
      { 'contacts.yaml': files['contacts.yaml']?.replace('"997"', '0997') },
      'knowledge/contacts.yaml:5:8 error bad-field: "tel" must stand in quotation marks, or leading zeros are lost.',
    ],
    [
      'a contact without number and address',
      { 'contacts.yaml': files['contacts.yaml']?.replace(/ {2}(?:tel: "997"|url: .*)\n/g, '') },
      /contacts\.yaml:1:\d+ error bad-field: This needs tel, tel_abroad or url/,
    ],
    [
      'a contact with an unknown source',
      { 'contacts.yaml': files['contacts.yaml']?.replace('source: ngo-report', 'source: nobody') },
      /contacts\.yaml:11:\d+ error unknown-source/,
    ],
    [
      'a source twice',
      { 'sources.yaml': `${files['sources.yaml'] ?? ''}${files['sources.yaml'] ?? ''}` },
      /sources\.yaml:19:\d+ error duplicate-id: The id "police-guide" stands already in line 1/,
    ],
    [
      'a source without an address',
      { 'sources.yaml': files['sources.yaml']?.replace('https://ngo.example/report', 'ngo.example/report') },
      /sources\.yaml:14:8 error bad-field: "url" must be a full address/,
    ],
    [
      'a danger whose entry is not there',
      { 'danger.yaml': danger({ entry: 'pig-butcherin' }) },
      'knowledge/danger.yaml:1:3 error unknown-entry: There is no entry "pig-butcherin". Correct it under "entry".',
    ],
    [
      'a danger whose section has no steps',
      { 'danger.yaml': danger({}) },
      /danger\.yaml:1:3 error danger-steps: Section 1 of "pig-butchering\.en" is no list of 3 to 5 steps/,
    ],
    [
      'a danger of an unknown kind',
      { 'danger.yaml': danger({ kind: 'bored' }) },
      /danger\.yaml:1:9 error bad-field: "kind" must be one of: held, about-to-leave, paid, about-to-pay, blackmailed, suicide/,
    ],
    [
      'an example of danger that stands twice',
      { 'danger.yaml': danger({ not: '{ en: [Help me] }' }) },
      /danger\.yaml:1:3 error duplicate-example: The example "help me" stands twice/,
    ],
    ['a file that is no list', { 'places.yaml': 'myawaddy: MM\n' }, /places\.yaml:1:1 error not-a-list/],
    ['a missing file', { 'sources.yaml': undefined }, /sources\.yaml:1:1 error missing-file/],
  ])('%s', async (_, changes, expected) => {
    const lines = await faults(changes);
    expect(lines.join('\n')).toMatch(
      typeof expected === 'string'
        ? new RegExp(`^${expected.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`, 'm')
        : expected,
    );
  });

  it('tells all faults of all files in one run and hands out no snapshot', async () => {
    const { snapshot, diagnostics } = await loadKnowledge(
      await knowledgeFolder({
        [EN]: entryText({ kind: 'scan', reviewed: '2026-13-01' }, '## How\n\nFact.\n'),
        'contacts.yaml': files['contacts.yaml']?.replace('country: MY', 'country: Malaysia'),
        'places.yaml': '- id: [broken\n',
      }),
    );
    expect(snapshot).toBeUndefined();
    const lines = diagnostics
      .filter((d) => d.severity === 'error')
      .map((d) => `${d.file}:${d.line} ${d.code}`);
    expect(lines).toEqual([
      'knowledge/contacts.yaml:1 bad-field',
      expect.stringContaining('knowledge/places.yaml:'),
      `knowledge/${EN}:3 bad-field`,
      `knowledge/${EN}:6 bad-field`,
      `knowledge/${EN}:12 uncited-sentence`,
    ]);
  });
});
