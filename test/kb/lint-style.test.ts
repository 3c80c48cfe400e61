import { describe, expect, it } from 'vitest';
import { formatDiagnostic, loadKnowledge } from '../../src/kb/index.ts';
import { numbersOf } from '../../src/kb/numbers.ts';
import { entryText, knowledgeFolder, validFiles } from '../fakes/knowledge-folder.ts';

const EN = 'scams/pig-butchering.en.md';
const ZH = 'scams/pig-butchering.zh-Hans.md';
const files = validFiles();
const asks = (word: string): string => `[${Array.from({ length: 12 }, (_, i) => `${word} ${i}`).join(', ')}]`;
const body = (...sentences: string[]): string =>
  `## How\n\n${sentences.map((s) => `${s} [^police-guide]`).join(' ')}\n\n## What to do\n\nStop now. [^ngo-report]\n`;

async function warnings(changes: Record<string, string | undefined>, today = '2026-11-24'): Promise<string> {
  const { snapshot, diagnostics } = await loadKnowledge(await knowledgeFolder(changes), today);
  expect(snapshot).toBeDefined();
  return diagnostics.map(formatDiagnostic).join('\n');
}

describe('numbers that a translation has to keep', () => {
  it.each([
    ['3.5 million people in 2023', '2023年350万人'],
    ['US$14,500', '1.45万美元'],
    ['US$14.5 billion', '145亿美元'],
    ['on 15 August 2023', '2023年8月15日'],
    ['more than 31,000 suspects', '3.1万多名嫌疑人'],
    ['29 billion yuan', '290亿元'],
    ['eleven suspects', '11名嫌疑人'],
    ['20 MW', '20兆瓦'],
  ])('%s = %s', (english, chinese) => {
    expect(numbersOf(english)).toEqual(numbersOf(chinese));
  });

  it.each([
    ['31,000 suspects', '3.2万名嫌疑人'],
    ['in 2023', '2024年'],
  ])('%s ≠ %s', (english, chinese) => {
    expect(numbersOf(english)).not.toEqual(numbersOf(chinese));
  });
});

describe('a warning about how an entry is written', () => {
  it.each<[string, Record<string, string | undefined>, RegExp]>([
    [
      'a long sentence',
      { [EN]: entryText({}, body(`A ${'very '.repeat(45)}long one.`)) },
      /en\.md:12:1 warning long-sentence: The sentence has 48 words/,
    ],
    [
      'a long Chinese sentence',
      { [ZH]: entryText({ asks: asks('杀猪盘') }, body(`${'很'.repeat(95)}。`)) },
      /zh-Hans\.md:12:1 warning long-sentence: The sentence has 96 characters/,
    ],
    [
      'a figure without a date',
      {
        [EN]: entryText(
          { kind: 'figure' },
          body('In 2023 people lost 5,000 dollars.', 'Then 7,000 dollars were lost.'),
        ),
      },
      /en\.md:12:\d+ warning undated-figure/,
    ],
    [
      'a law without a country',
      { [EN]: entryText({ kind: 'law' }) },
      /en\.md:1:1 warning law-without-country/,
    ],
    [
      'another number in the translation',
      {
        [EN]: entryText({}, body('In 2023 people lost 5,000 dollars.')),
        [ZH]: entryText({ asks: asks('杀猪盘') }, body('2023年人们损失了6000美元。')),
      },
      /zh-Hans\.md:10:1 warning other-numbers: The section has 6000 where knowledge\/scams\/pig-butchering\.en\.md:10 has 5000/,
    ],
    [
      'another number of sections',
      {
        [ZH]: entryText({ asks: asks('杀猪盘') }, '## 怎么\n\n一句。 [^police-guide] 两句。 [^ngo-report]\n'),
      },
      /zh-Hans\.md:1:1 warning other-sections/,
    ],
    [
      'a section that stands twice',
      { 'scams/copy.en.md': entryText({ asks: asks('other') }) },
      /pig-butchering\.en\.md:10:1 warning near-duplicate: The section says nearly the same as knowledge\/scams\/copy\.en\.md:10/,
    ],
    [
      'a source that nobody cites',
      {
        'sources.yaml': `${files['sources.yaml'] ?? ''}- {id: lonely, title: T, publisher: P, kind: news, url: https://x.example/, published: null, accessed: 2026-11-23, lang: en, read: page}\n`,
      },
      /sources\.yaml:19:\d+ warning uncited-source: Nothing cites the source "lonely"/,
    ],
    [
      'one line with two numbers',
      {
        'contacts.yaml': `${files['contacts.yaml'] ?? ''}${(files['contacts.yaml'] ?? '').split('- country: CN')[0]?.replace('997', '998') ?? ''}`,
      },
      /contacts\.yaml:20:\d+ warning two-numbers: "Scam Line" has another number in line 1/,
    ],
  ])('%s', async (_, changes, expected) => {
    expect(await warnings(changes)).toMatch(expected);
  });

  it('a contact whose day of review has passed', async () => {
    expect(await warnings({}, '2027-02-24')).toBe('');
    expect(await warnings({}, '2027-02-25')).toMatch(
      /contacts\.yaml:1:\d+ warning stale-contact: The line had to be checked again by 2027-02-24/,
    );
  });
});
