import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createVocabulary } from '../../src/core/vocabulary.ts';

const WORDS = [
  'compound',
  'withdraw',
  'passport',
  'investment',
  'embassy',
  'transfer',
  'kidnapped',
  'bitcoin',
];
const vocabulary = createVocabulary(new Map(WORDS.map((word) => [word, word])));

describe('a vocabulary', () => {
  it.each([
    ['compuond', 'compound'],
    ['wihdraw', 'withdraw'],
    ['pasport', 'passport'],
    ['investmnt', 'investment'],
    ['investments', 'investment'],
  ])('finds %s as %s', (written, meant) => {
    expect(vocabulary.near(written, written)[0]?.term).toBe(meant);
  });

  it('leaves out the word itself, short words and numbers', () => {
    expect(vocabulary.near('passport', 'passport')).toEqual([]);
    expect(vocabulary.near('pas', 'pas')).toEqual([]);
    expect(vocabulary.near('12345678', '12345678')).toEqual([]);
  });

  it('finds each word by a form that lacks one letter inside', () => {
    fc.assert(
      fc.property(fc.constantFrom(...WORDS), fc.nat(), (word, at) => {
        const i = 1 + (at % (word.length - 2));
        const written = word.slice(0, i) + word.slice(i + 1);
        expect(vocabulary.near(written, written).map(({ term }) => term)).toContain(word);
      }),
    );
  });

  it('gives at most four words, each less like than the one before, for any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (written) => {
        const near = vocabulary.near(written, written);
        expect(near.length).toBeLessThanOrEqual(4);
        near.forEach(({ likeness }, i) => {
          expect(likeness).toBeLessThanOrEqual(near[i - 1]?.likeness ?? 1);
          expect(likeness).toBeGreaterThan(0);
        });
      }),
    );
  });
});
