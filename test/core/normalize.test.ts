import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanInput, normalize } from '../../src/core/normalize.ts';

describe('normalize', () => {
  it.each([
    ['full width', 'ＰＡＹ　１２', 'pay 12'],
    ['zero-width characters inside a word', 'p\u200ba\u2060y', 'pay'],
    ['marks of direction', '\u202Epay\u202C', 'pay'],
    ['digits of other scripts', '٣٤ ၁၂ ๙ ១', '34 12 9 1'],
    ['Traditional characters', '詐騙電話', '诈骗电话'],
    ['curly apostrophes', 'can’t', "can't"],
    ['control characters', 'a\u0000b', 'a b'],
  ])('%s', (_, text, expected) => {
    expect(normalize(text)).toBe(expected);
  });

  it('gives the same when it is done again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normalize(text);
        expect(normalize(once)).toBe(once);
      }),
    );
  });
});

describe('cleanInput', () => {
  it('takes away what cannot be seen and keeps the rest', () => {
    expect(cleanInput(' \u200f你好 World \u0007 ')).toBe('你好 World');
  });
});
