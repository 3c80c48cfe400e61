import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readEmergencies, readGolden, readLookAlikes } from '../../src/cli/golden.ts';
import type { Desk, Reply, Snapshot } from '../../src/core/index.ts';
import { loadKnowledge } from '../../src/kb/index.ts';
import { message, openDesk, read } from '../fakes/desk.ts';

const GOLDEN = 'test/content/golden';
const LOCALES = ['en', 'zh-Hans', 'zh-Hant'];

let snapshot: Snapshot;
let desk: Desk;
beforeAll(async () => {
  const loaded = await loadKnowledge('knowledge');
  if (loaded.snapshot === undefined) throw new Error('the knowledge has errors');
  snapshot = loaded.snapshot;
  desk = await openDesk('knowledge');
}, 180_000);

const press = async (token: string, localeHint = 'en', changes = {}): Promise<Reply> => {
  const reply = await desk.handle(message('', { choice: token, localeHint, ...changes }));
  if (reply === undefined) throw new Error('no reply');
  return reply;
};
const tokenOf = (entry: string, section: number, country: string): string =>
  `u:${entry}:${section}:${country}`;

/** Every card for a few countries with lines and without. */
async function cards(): Promise<{ name: string; kind: string; reply: Reply }[]> {
  const list: { name: string; kind: string; reply: Reply }[] = [];
  for (const { kind, entry, section } of snapshot.dangers)
    for (const locale of LOCALES)
      for (const country of ['CN', 'US', 'MY', 'MM-KE', 'NO'])
        list.push({
          name: `${entry} ${section} ${country} ${locale}`,
          kind,
          reply: await press(tokenOf(entry, section, country), locale),
        });
  return list;
}

const sentencesOf = ({ answer }: Reply) => ('sentences' in answer ? answer.sentences : []);

describe('every card', () => {
  it('is urgent, has three to five steps, and lines or the word that there is none', async () => {
    for (const { name, reply } of await cards()) {
      expect([name, reply.answer.kind]).toEqual([name, 'urgent']);
      const steps = reply.blocks.filter(({ kind }) => kind === 'step');
      expect(steps.length, name).toBeGreaterThanOrEqual(3);
      expect(steps.length, name).toBeLessThanOrEqual(5);
      expect(steps.map(({ bullet }) => bullet)).toEqual(steps.map((_, i) => `${i + 1}.`));
      if (reply.answer.contacts.length === 0) expect(read(reply), name).toMatch(/Norway|挪威/);
    }
  });

  it('says only sentences that stand in the knowledge, each with its sources', async () => {
    for (const { name, reply } of await cards()) {
      const { answer } = reply;
      const markers = new Set('citations' in answer ? answer.citations.map(({ marker }) => marker) : []);
      for (const { text, markers: own, origin } of sentencesOf(reply)) {
        expect(readFileSync(origin.file, 'utf8').split('\n')[origin.line - 1], name).toContain(text);
        expect(own.length).toBeGreaterThan(0);
        for (const marker of own) expect(markers).toContain(marker);
      }
      for (const contact of reply.blocks.filter(({ kind }) => kind === 'contact'))
        expect(
          contact.spans.some(({ kind }) => kind === 'marker'),
          name,
        ).toBe(true);
    }
  });

  it('has two buttons to go on where the country is known', async () => {
    for (const { name, reply } of await cards()) {
      expect(
        reply.choices.map(({ token }) => token.slice(0, 2)),
        name,
      ).toHaveLength(2);
      for (const { token } of reply.choices) {
        expect(token).toMatch(/^[ep]:/);
        expect((await press(token)).answer.kind, token).toBe('cited');
      }
    }
  });

  it('tells nobody to pay, meet, negotiate, flee or publish where they are', async () => {
    const wrong =
      /\b(?:pay|send money|send coins|give money|negotiat\w*|meet|flee|run|escape|publish|post)\b|付钱|汇钱|汇款给|转钱|打钱|谈判|见面|逃|跑|发布|公开/u;
    const refused =
      /\b(?:do not|don't|never|not|nothing|stop|already|left|gone|have you paid|stop every payment)\b|不|别|已经|停|撤回|拦/iu;
    for (const { name, reply } of await cards())
      for (const { text } of sentencesOf(reply)) if (wrong.test(text)) expect(text, name).toMatch(refused);
  });

  it('of somebody who may die begins with a human word and a line, and speaks of fraud in no step', async () => {
    for (const { name, kind, reply } of await cards()) {
      if (kind !== 'suicide') continue;
      expect(reply.blocks[0]?.kind, name).toBe('paragraph');
      if (reply.answer.contacts.length > 0) {
        const kinds = reply.blocks.map((block) => block.kind);
        expect(kinds.indexOf('contact'), name).toBeLessThan(kinds.indexOf('step'));
      }
      for (const { text } of sentencesOf(reply)) expect(text).not.toMatch(/scam|fraud|诈骗|骗子/i);
    }
    const first = (await press(tokenOf('ashamed-and-hopeless', 1, 'CN'), 'zh-Hans')).answer.contacts[0];
    expect(first?.for).toContain('crisis');
  });

  it('of somebody who is held is neutral: it names no scam, tells how to clear the chat, and offers the embassy', async () => {
    const reply = await press(tokenOf('i-am-held-inside', 1, 'MM-CN'));
    const shown = reply.blocks.filter(({ kind }) => kind !== 'source' && kind !== 'contact');
    expect(JSON.stringify(shown)).not.toMatch(/scam|compound|rescue|ransom/i);
    expect(read(reply)).toContain('delete this chat');
    expect(reply.answer.contacts[0]).toMatchObject({ country: 'CN', inCountry: 'MM' });
  });
});

describe('a country that is not known', () => {
  it.each(snapshotDangers())('is asked for by buttons that lead to the same card: %s', async (_, text) => {
    const reply = await desk.handle(message(text));
    expect(reply?.answer.kind).toBe('urgent');
    const buttons = reply?.choices.filter(({ token }) => token.startsWith('u:')) ?? [];
    expect(buttons.length).toBeGreaterThanOrEqual(3);
    expect((reply?.choices.length ?? 0) - buttons.length).toBe(2);
    for (const { token, label } of buttons) {
      expect(token.length).toBeLessThanOrEqual(64);
      const next = await press(token);
      expect(next.answer.kind).toBe('urgent');
      expect(sentencesOf(next)[0]?.passage).toBe(sentencesOf(reply ?? next)[0]?.passage);
      expect(next.choices.every((choice) => !choice.token.startsWith('u:'))).toBe(true);
      expect(read(next)).toContain(label);
    }
  });
});

function snapshotDangers(): [kind: string, text: string][] {
  return [
    ['held', 'they locked my brother in a building and took his passport'],
    ['paid', 'I just sent 5000 dollars to a scammer'],
    ['about-to-pay', 'a policeman is on the phone and says I must transfer my savings now'],
    ['blackmailed', 'he recorded me naked and will send the video to my family unless I pay'],
    ['suicide', 'I lost everything and I want to die'],
  ];
}

describe('golden sets', () => {
  it('are recognised as far as promised', { timeout: 300_000 }, () => {
    const isUrgent = (q: string): boolean =>
      desk.ask({ text: q, locale: desk.languageOf(q) }).answer.kind === 'urgent';
    const emergencies = readEmergencies(GOLDEN);
    const lookAlikes = readLookAlikes(GOLDEN);
    const outside = readGolden(GOLDEN, 'outside');
    const share = (list: readonly { q: string }[]): number =>
      list.filter(({ q }) => isUrgent(q)).length / list.length;
    expect(share(emergencies)).toBeGreaterThanOrEqual(0.9);
    expect(share(lookAlikes)).toBeLessThanOrEqual(0.15);
    expect(share(outside)).toBeLessThanOrEqual(0.05);
  });
});
