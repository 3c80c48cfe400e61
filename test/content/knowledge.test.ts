import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Reply } from '../../src/core/index.ts';
import { createRetriever, type Desk, type Retriever, type Snapshot } from '../../src/core/index.ts';
import { loadKnowledge, formatDiagnostic } from '../../src/kb/index.ts';
import { message, openDesk } from '../fakes/desk.ts';

let snapshot: Snapshot;
let retriever: Retriever;
let desk: Desk;

beforeAll(async () => {
  const loaded = await loadKnowledge('knowledge');
  expect(loaded.diagnostics.filter((d) => d.severity === 'error').map(formatDiagnostic)).toEqual([]);
  if (loaded.snapshot === undefined) throw new Error('the knowledge has errors');
  snapshot = loaded.snapshot;
  retriever = createRetriever(snapshot);
  desk = await openDesk('knowledge');
});

const files = new Map<string, string[]>();
function lineOf(file: string, line: number): string {
  let lines = files.get(file);
  if (lines === undefined) {
    lines = readFileSync(file, 'utf8').split('\n');
    files.set(file, lines);
  }
  return lines[line - 1] ?? '';
}

/** Every sentence of a reply stands word for word in its file at the line that it names, with a source. */
function expectProven(reply: Reply): void {
  const { answer } = reply;
  if (!('sentences' in answer)) return;
  for (const { text, markers, origin } of answer.sentences) {
    expect(lineOf(origin.file, origin.line).slice(origin.column - 1)).toMatch(startsWith(text));
    expect(markers.length).toBeGreaterThan(0);
    for (const marker of markers) {
      const citation = answer.citations.find((c) => c.marker === marker);
      expect(lineOf(origin.file, origin.line)).toContain(`[^${citation?.source.id}]`);
    }
  }
}
const startsWith = (text: string): RegExp => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

describe('every possible answer', () => {
  it('says of each passage only sentences that stand in its file, each with a source', async () => {
    let sentences = 0;
    for (const entry of snapshot.entries) {
      for (const passage of entry.passages) {
        for (const { text, sources, origin } of passage.blocks.flatMap((b) => b.sentences)) {
          expect(lineOf(origin.file, origin.line).slice(origin.column - 1)).toMatch(startsWith(text));
          for (const id of sources) {
            expect(snapshot.sources.has(id)).toBe(true);
            expect(lineOf(origin.file, origin.line)).toContain(`[^${id}]`);
          }
          sentences += 1;
        }
      }
    }
    expect(sentences).toBeGreaterThan(1000);
  });

  it(
    'stays word for word on its way to the person, for each entry and each button',
    { timeout: 300_000 },
    async () => {
      for (const entry of snapshot.entries) {
        const reply = desk.ask({ text: entry.asks[0] ?? entry.title, locale: entry.locale });
        expectProven(reply);
        for (const choice of reply.choices) {
          const next = await desk.handle(message('', { choice: choice.token, localeHint: entry.locale }));
          if (next) expectProven(next);
        }
      }
    },
  );

  it('cites only addresses of sources.yaml', { timeout: 300_000 }, () => {
    const known = new Set([
      ...Array.from(snapshot.sources.values(), (source) => source.url),
      ...snapshot.contacts.flatMap((contact) => contact.url ?? []),
    ]);
    for (const entry of snapshot.entries) {
      const { blocks } = desk.ask({ text: entry.asks[0] ?? entry.title, locale: entry.locale });
      for (const span of blocks.flatMap((block) => block.spans))
        if (span.kind === 'link') expect(known).toContain(span.url);
    }
  });
});

/** So many-th of an entry's asks is tried: all of them take many minutes and tell the same. */
const EVERY = 3;

describe('asks', () => {
  it.each(['en', 'zh-Hans'])(
    'find their own entry first (%s)',
    (locale) => {
      const misses: string[] = [];
      let count = 0;
      for (const entry of snapshot.entries.filter((e) => e.locale === locale)) {
        for (const [i, ask] of entry.asks.entries()) {
          if (i % EVERY !== 0) continue;
          count += 1;
          const found = retriever.search({ text: ask, locale: locale }).hits[0]?.entry.id;
          if (found !== entry.id) misses.push(`${entry.id}: ${ask} → ${found}`);
        }
      }
      const share = (count - misses.length) / count;
      // oxlint-disable-next-line no-console -- the report that the test is asked for
      console.log(
        `${locale}: ${count - misses.length} of ${count} asks (${(share * 100).toFixed(1)} %) find their entry first`,
      );
      // oxlint-disable-next-line no-console
      for (const miss of misses) console.log(`  ${miss}`);
      expect(share).toBeGreaterThanOrEqual(0.97);
      // Thousands of questions: minutes on a machine that does other things too.
    },
    600_000,
  );
});

/** What the report that the desk began from says, asked as people ask; each answer has to hold all of these. */
const SEED: [question: string, ...facts: (string | RegExp)[]][] = [
  [
    'how many suspects have been captured this year according to the ministry?',
    'more than 300',
    '25 August 2023',
  ],
  ['缅甸电信诈骗嫌疑人这次带回来几个', /11名|十一名/],
  ['how many online fraud suspects hiding in Myawaddy were brought back to China', /eleven|11/i],
  ['where were the eleven suspects hiding', 'Myawaddy'],
  ['who caught the suspects in Myawaddy', /local police/i],
  ['police from which provinces escorted the suspects to China', 'Chongqing', 'Anhui', 'Zhejiang'],
  ['why did swindlers move their operations to other countries', /Myanmar, Cambodia/],
  ['how do overseas fraudsters cheat Chinese people', /investment/, /loan/],
  ['what are the two major hiding places of the fraudsters', /northern Myanmar/i, /Golden Triangle/],
  ['which countries make up the golden triangle', 'Thailand', 'Laos', 'Myanmar'],
  [
    'which serious crimes does overseas fraud lead to according to the ministry',
    /illegal detention/,
    /kidnapping/,
    /trafficking/,
  ],
  ['what did the ministry start in June 2022', /Supreme People's Court/, /Supreme People's Procuratorate/],
  ['which countries did the ministry send teams to in 2023', 'Philippines', 'Cambodia', 'Myanmar', 'Laos'],
  ['what did the ambassadors of China, Thailand and Laos talk about', /gambling/, /fraud/],
  ['what was launched in Chiang Mai on 15 August', /Chiang Mai/, /gambling/],
  ['which film raised awareness of overseas fraud', 'No More Bets'],
  ['when did the first anti-fraud law of China take effect', /December 2022/],
  ['how do internet platforms protect personal information against fraud', /personal information/],
  ['两个主要藏身地在哪里', /缅甸北部|缅北/, /金三角/],
  ['电影《孤注一掷》讲什么', /反诈/],
];

describe('the report that the desk began from', () => {
  it.each(SEED)('%s', (question, ...facts) => {
    const reply = desk.ask({ text: question, locale: /\p{Script=Han}/u.test(question) ? 'zh-Hans' : 'en' });
    expect(reply.answer.kind).toBe('cited');
    const text = 'sentences' in reply.answer ? reply.answer.sentences.map((s) => s.text).join(' ') : '';
    for (const fact of facts) expect(text).toMatch(fact);
    const sources = 'citations' in reply.answer ? reply.answer.citations.map((c) => c.source.id) : [];
    expect(sources).toContain('daily-mail-2023');
  });
});
