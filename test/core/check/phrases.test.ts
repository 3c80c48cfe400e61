import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/core/check/fold.ts';
import { createPhraseFinder } from '../../../src/core/check/phrases.ts';

const finds = (phrase: string, text: string): boolean =>
  createPhraseFinder([[phrase, phrase]])(fold(text)).length > 0;

describe('a phrase', () => {
  it.each([
    ['pay the fee', 'Please PAY  the\nfee now'],
    ['pay … to withdraw', 'pay 500 dollars to withdraw'],
    ['pay … to withdraw', 'pay to withdraw'],
    ['提现 … 税', '提现之前先交个人所得税'],
    ['充值 … 才能提现', '请充值三千才能提现'],
    ['乖', '你真乖'],
    ['安全账户', '請轉到安全賬戶'],
  ])('%j stands in %j', (phrase, text) => {
    expect(finds(phrase, text)).toBe(true);
  });

  it.each([
    ['pay the fee', 'prepay the fees'],
    ['pay … to withdraw', 'pay five hundred whole dollars to withdraw'],
    ['pay … to withdraw', 'I pay. How to withdraw?'],
    ['提现 … 税', '提现很快到账。另外有税'],
    ['code', 'barcode'],
  ])('%j does not stand in %j', (phrase, text) => {
    expect(finds(phrase, text)).toBe(false);
  });

  it('is found beside others that overlap it', () => {
    const find = createPhraseFinder([
      ['pay the tax', 1],
      ['the tax first', 2],
      ['pay the tax first', 3],
    ]);
    expect(find(fold('pay the tax first')).map(({ value }) => value)).toEqual(
      expect.arrayContaining([1, 2, 3]),
    );
  });
});

it('phrases are where they are said to be, in any text', () => {
  const words = fc.array(fc.constantFrom('pay', 'the', 'fee', '提现', '税', '. ', ' '), { maxLength: 30 });
  const find = createPhraseFinder([
    ['pay the', 'a'],
    ['pay … fee', 'b'],
    ['提现 … 税', 'c'],
  ]);
  fc.assert(
    fc.property(words, (parts) => {
      const folded = fold(parts.join(' '));
      for (const { value, start, end } of find(folded)) {
        const found = folded.text.slice(start, end);
        expect(found).toMatch({ a: /^pay the$/, b: /^pay.*fee$/, c: /^提现.*税$/ }[value] ?? /^$/);
      }
    }),
  );
});
