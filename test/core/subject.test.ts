import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../src/core/index.ts';
import { createSubjectModel, teachTheSameSubject, type SubjectModel } from '../../src/core/subject.ts';
import { loadKnowledge } from '../../src/kb/index.ts';

let snapshot: Snapshot;
let subject: SubjectModel;
beforeAll(async () => {
  const loaded = await loadKnowledge('knowledge');
  if (loaded.snapshot === undefined) throw new Error('the knowledge has errors');
  snapshot = loaded.snapshot;
  subject = createSubjectModel(snapshot);
}, 180_000);

describe('what people ask', () => {
  it.each([
    [
      'the man I met online wants me to put more money on his trading site',
      'which seeds do I plant in march',
    ],
    ['who answers for the bank transfer that a fake officer made me do', 'how high is the highest waterfall'],
    ['网上认识的人叫我去他的平台充值，提不出来', '红烧肉要炖多久才软'],
    ['朋友被骗到妙瓦底，家里该联系谁', '下个月哪个城市看樱花最好'],
  ])('of the desk is told from another subject: %s', (asked, other) => {
    expect(subject(asked)).toBeGreaterThan(1);
    expect(subject(other)).toBeLessThan(-1);
  });

  it('is judged within bounds, whatever is said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), (text) => {
        expect(Math.abs(subject(text))).toBeLessThanOrEqual(7);
      }),
      { numRuns: 100 },
    );
  });

  it('tells nothing apart where no subject outside is named', () => {
    const untold = createSubjectModel({ ...snapshot, outside: [] });
    expect(untold('which seeds do I plant in march')).toBe(untold('I was scammed'));
  });

  it('is learnt again only where phrasings or words changed', () => {
    const [first, ...rest] = snapshot.entries;
    if (first === undefined) throw new Error('the knowledge is empty');
    const retitled = { ...snapshot, entries: [{ ...first, title: 'Another title' }, ...rest] };
    const reworded = { ...snapshot, entries: [{ ...first, asks: [...first.asks, 'one more'] }, ...rest] };
    expect(teachTheSameSubject(snapshot, retitled)).toBe(true);
    expect(teachTheSameSubject(snapshot, reworded)).toBe(false);
  });
});
