import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { GOLDEN_SETS, readGolden } from '../../src/cli/golden.ts';
import { createCheckers } from '../../src/core/check/checker.ts';
import { createJudge, type Judge } from '../../src/core/check/judge.ts';
import type { Snapshot } from '../../src/core/index.ts';
import { loadKnowledge } from '../../src/kb/index.ts';
import { loadI18n } from '../../src/i18n.ts';

const GOLDEN = 'test/content/golden';
const messages = (set: string): { text: string; scam?: string }[] =>
  parse(readFileSync(`${GOLDEN}/${set}.yaml`, 'utf8'));

let snapshot: Snapshot;
let judge: Judge['judge'];
beforeAll(async () => {
  const loaded = await loadKnowledge('knowledge');
  if (loaded.snapshot === undefined) throw new Error('the knowledge has errors');
  snapshot = loaded.snapshot;
  ({ judge } = createJudge(snapshot.check));
});

describe('signs', () => {
  it('say why they matter word for word as in the file, with sources that exist', () => {
    const lines = readFileSync('knowledge/signs.yaml', 'utf8').split('\n');
    expect(snapshot.check.signs.length).toBeGreaterThanOrEqual(60);
    for (const { why } of snapshot.check.signs) {
      for (const { text, sources, origin } of Object.values(why)) {
        expect(lines[origin.line - 1]).toContain(text);
        for (const source of sources) expect(snapshot.sources.has(source)).toBe(true);
      }
    }
  });
});

describe('the check', () => {
  it('has not learnt from the messages that measure it', () => {
    const golden = new Set(['scam-messages', 'benign-messages'].flatMap(messages).map(({ text }) => text));
    const learnt = snapshot.check.examples.flatMap(({ texts }) => [...texts]);
    expect(learnt.filter((text) => golden.has(text))).toEqual([]);
  });

  it('recognises scam messages, and raises no alarm for harmless ones', () => {
    const found = messages('scam-messages').filter(({ text }) => judge(text).level !== 'none');
    expect(found.length / messages('scam-messages').length).toBeGreaterThan(0.92);
    const alarms = messages('benign-messages').filter(({ text }) => judge(text).level === 'alarm');
    expect(alarms.length / messages('benign-messages').length).toBeLessThanOrEqual(0.03);
  });

  it('always finds the same', () => {
    const again = createJudge(snapshot.check).judge;
    for (const { text } of messages('scam-messages').slice(0, 40)) expect(again(text)).toEqual(judge(text));
  });

  it('leaves questions questions', () => {
    const { read } = createCheckers()(snapshot);
    const questions = GOLDEN_SETS.flatMap((set) => readGolden(GOLDEN, set)).map(({ q }) => q);
    const taken = questions.filter((question) => read(question).kind === 'message');
    expect(taken.length / questions.length).toBeLessThan(0.01);
  });

  it('answers in each language, with a source for each sentence', () => {
    const { check } = createCheckers()(snapshot);
    const { translate } = loadI18n();
    for (const locale of ['en', 'zh-Hans', 'zh-Hant', 'th']) {
      for (const { text } of messages('scam-messages').slice(0, 30)) {
        const { answer, blocks } = check(text, ['SG'], { locale, translate, today: '2026-11-29' });
        if (answer.kind !== 'check') throw new Error('not a check');
        expect(blocks.length).toBeGreaterThan(2);
        for (const { markers } of answer.sentences)
          for (const marker of markers) expect(answer.citations[marker - 1]?.marker).toBe(marker);
      }
    }
  });

  it.each([
    'a'.repeat(4000),
    'pay '.repeat(1000),
    'pay the pay to pay before you '.repeat(130),
    '提现'.repeat(2000),
    'http://'.repeat(570),
    'a.b.c.d.'.repeat(500),
    'a@'.repeat(2000),
    `e${'\u0301'.repeat(3999)}`,
    '1.1.'.repeat(1000),
    'p a y '.repeat(660),
    '"'.repeat(4000),
    '“'.repeat(4000),
    'рауp4y'.repeat(660),
    '\u200b'.repeat(4000),
    '((((((('.repeat(570),
  ])('takes a message made to be slow (%#)', (text) => {
    const { read } = createCheckers()({
      ...snapshot,
      check: { ...snapshot.check, examples: [] },
      entries: [],
    });
    expect(read(text).kind).toMatch(/message|question/);
    expect(judge(text).level).toMatch(/alarm|caution|none/);
  });
});
