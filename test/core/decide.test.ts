import { describe, expect, it } from 'vitest';
import { decide } from '../../src/core/decide.ts';
import type { Hit } from '../../src/core/rank.ts';
import { createRetriever, type Entry } from '../../src/core/index.ts';
import { loadKnowledge } from '../../src/kb/index.ts';
import { knowledgeFolder } from '../fakes/knowledge-folder.ts';

const origin = { file: 'x', line: 1, column: 1 };
function hit(id: string, more: Partial<Entry> = {}, asks = 1): Hit {
  const sentences = [{ text: 'A fact.', sources: ['s'], origin }] as const;
  const passage = {
    id: `${id}#a`,
    entryId: id,
    locale: 'en',
    title: id,
    heading: 'A',
    asks: [],
    blocks: [{ kind: 'paragraph', sentences }],
    origin,
  } as const;
  const entry: Entry = {
    id,
    locale: 'en',
    title: id,
    kind: 'scam',
    countries: [],
    contacts: [],
    asks: [],
    related: [],
    reviewed: '2026-11-24',
    reviewAfter: '2027-05-24',
    passages: [passage],
    origin,
    ...more,
  };
  const likeness = { asks, best: asks / 5, likelihood: 3, meant: 0, coverage: 0.8 };
  return { entry, score: 10, similarity: 0.5, likeness, features: [] };
}

async function foundWith(
  hits: readonly Hit[],
  first: number,
  either: number,
  more: object = {},
): Promise<Parameters<typeof decide>[0]> {
  const { snapshot } = await loadKnowledge(await knowledgeFolder());
  if (snapshot === undefined) throw new Error('the folder is not valid');
  const real = createRetriever(snapshot).search({ text: 'x', locale: 'en' });
  return {
    ...real,
    hits,
    confidence: { first, either, signs: [] },
    countries: [],
    askedCountries: [],
    ...more,
  };
}

describe('a decision', () => {
  it('answers with one entry where it is likely enough alone, else with two', async () => {
    const hits = [hit('one'), hit('two'), hit('three')];
    expect(decide(await foundWith(hits, 0.97, 0.98))).toMatchObject({
      kind: 'cite',
      confidence: 'high',
      hits: [{ entry: { id: 'one' } }],
    });
    expect(decide(await foundWith(hits, 0.5, 0.8))).toMatchObject({
      kind: 'cite',
      confidence: 'medium',
      hits: [{ entry: { id: 'one' } }, { entry: { id: 'two' } }],
      others: [{ entry: { id: 'three' } }],
    });
  });

  it('offers three, then says that it does not know', async () => {
    const hits = ['one', 'two', 'three', 'four'].map((id) => hit(id));
    const offered = decide(await foundWith(hits, 0.3, 0.45));
    expect(offered).toMatchObject({ kind: 'clarify' });
    expect('others' in offered && offered.others).toHaveLength(3);
    expect(decide(await foundWith(hits, 0.05, 0.1))).toMatchObject({ kind: 'abstain' });
    expect(decide(await foundWith([], 0, 0))).toEqual({ kind: 'abstain', others: [] });
  });

  it('never answers for another country', async () => {
    const hits = [hit('law-of-china', { kind: 'law', countries: ['CN'] }), hit('everywhere')];
    const found = await foundWith(hits, 0.95, 0.98, { countries: ['PE'], askedCountries: ['PE'] });
    expect(decide(found)).toMatchObject({
      kind: 'elsewhere',
      country: 'PE',
      others: [{ entry: { id: 'everywhere' } }],
    });
    const scene = await foundWith(hits, 0.95, 0.98, { countries: ['MM'], askedCountries: [] });
    expect(decide(scene)).toMatchObject({ kind: 'cite' });
  });

  it('declines in the words for a subject outside only what is plainly outside', async () => {
    const outside = (asks: number) => ({
      topic: { id: 'weather', reply: 'outside' as const, asks: {} },
      likeness: { asks, best: 0.3, likelihood: 1, meant: 0, coverage: 0.5 },
    });
    const hits = [hit('one', {}, 1)];
    const plain = decide(await foundWith(hits, 0.1, 0.2, { outside: outside(2) }));
    expect(plain).toMatchObject({ kind: 'abstain', outside: 'outside', others: [] });
    const close = decide(await foundWith(hits, 0.1, 0.2, { outside: outside(1.1) }));
    expect(close).toMatchObject({ kind: 'abstain', others: [{ entry: { id: 'one' } }] });
  });
});
