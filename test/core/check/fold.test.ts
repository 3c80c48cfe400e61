import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldings } from '../../../src/core/check/fold.ts';
import { decodeLabel } from '../../../src/core/check/punycode.ts';

const forms = (text: string): string[] => foldings(text).map((form) => form.text);

describe('disguised words', () => {
  it.each([
    ['p\u200bay', 'pay'],
    ['раy now', 'pay now'],
    ['рау the fee please', 'pay the fee please'],
    ['ｐａｙ ５００', 'pay 500'],
    ['𝗽𝗮𝘆', 'pay'],
    ['w1thdr@w', 'withdraw'],
    ['c1ick', 'click'],
    ['p4y t0 w1thdraw', 'pay to withdraw'],
    ['p a y  n o w', 'pay now'],
    ['g.i.f.t cards', 'gift cards'],
    ['安\u200b全帐户', '安全帐户'],
    ['保 证 金', '保证金'],
    ['ᴘᴀʏ', 'pay'],
    ['轉帳', '转帐'],
    ['١٢٣', '123'],
  ])('%j is read as %j', (text, expected) => {
    expect(forms(text)).toContain(expected);
  });

  it('other scripts stay what they are', () => {
    expect(forms('оплатите налог сейчас')).toEqual(['оплатите налог сейчас']);
    expect(forms('2024 is 100 days')).toEqual(['2024 is 100 days']);
    expect(forms('I a m')).toEqual(['i a m']);
  });
});

it('every unit of a folded text leads back to the part of the original that it came from', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('ａ', 'р', '\u200b', 'é', 'e\u0301', '  ', '\n', '臺', '１', 'ﬁ', 'p a y'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
      const raw = pieces.join('');
      for (const { text, starts, ends } of foldings(raw)) {
        expect([starts.length, ends.length]).toEqual([text.length, text.length]);
        starts.forEach((start, i) => {
          expect(start).toBeGreaterThanOrEqual(starts[i - 1] ?? 0);
          expect(ends[i]).toBeGreaterThan(start);
          expect(ends[i]).toBeLessThanOrEqual(raw.length);
        });
      }
    }),
  );
});

it('a word in an original is found at its place', () => {
  const { text, starts, ends } = fold('  Ｐay\u200b the  fee');
  const at = text.indexOf('the');
  expect('  Ｐay\u200b the  fee'.slice(starts[at], ends[at + 2])).toBe('the');
});

describe('punycode', () => {
  it('is read as what URL makes it of', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zà-öа-яα-ω一-龥]{1,12}$/u), (label) => {
        const { hostname } = new URL(`http://${label}.example`);
        const ascii = hostname.split('.')[0] ?? '';
        expect(decodeLabel(ascii)).toBe(label.normalize('NFC').toLowerCase().replaceAll('ς', 'ς'));
      }),
    );
  });

  it('is left alone where it is none', () => {
    expect(['xn--', 'xn--ß', 'plain', 'xn--99999999999'].map(decodeLabel)).toEqual([
      '',
      'xn--ß',
      'plain',
      'xn--99999999999',
    ]);
  });
});
