import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/core/index.ts';

describe('splitSentences', () => {
  it.each([
    ['en', 'One here. Two there! Three?', ['One here. ', 'Two there! ', 'Three?']],
    [
      'en',
      'The U.S. Treasury acted on Aug. 15. It named Mr. Chen.',
      ['The U.S. Treasury acted on Aug. 15. ', 'It named Mr. Chen.'],
    ],
    ['en', 'It cost 2.5 billion yuan.', ['It cost 2.5 billion yuan.']],
    ['zh-Hans', '第一句。第二句！第三句？', ['第一句。', '第二句！', '第三句？']],
    ['zh-Hans', '说法不一。《甲报》说了。“乙”没说。', ['说法不一。', '《甲报》说了。', '“乙”没说。']],
    ['zh-Hans', '《法案》（S. 2950）通过了。', ['《法案》（S. 2950）通过了。']],
  ])('%s: %s', (locale, text, expected) => {
    expect(splitSentences(text, locale)).toEqual(expected);
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(splitSentences(text, 'en').join('')).toBe(text);
      }),
    );
  });
});
