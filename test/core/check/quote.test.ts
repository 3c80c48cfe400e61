import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAddresses } from '../../../src/core/check/addresses.ts';
import { defang, quoteAddress, quoteOf } from '../../../src/core/check/quote.ts';

const nasty = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.webUrl(),
      fc.ipV4(),
      fc.emailAddress(),
      fc.constantFrom(
        'https://evil.com/a',
        'evil.com',
        'tg://resolve?domain=x',
        't.me/x',
        '@someone',
        '@everyone',
        '/start',
        '+44 7700 900123',
        '4111 1111 1111 1111',
        'mailto:a@b.com',
        '\n',
        ' ',
        '。',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('a quote', () => {
  it.each([
    ['go to https://example.com/a?b=1', 'go to hxxps://example[.]com/a?b=1'],
    ['write @someone or a@b.com', 'write [@]someone or a[@]b[.]com'],
    ['send /start to t.me/bot', 'send [/]start to t[.]me/bot'],
    ['call +44 7700 900123 now', 'call 44… now'],
    ['at 1.2.3.4 pay 3.50. Thanks', 'at 1[.]2[.]3[.]4 pay 3.50. Thanks'],
    ['tg://join', 'tg[:]//join'],
    ['你好。请付1000', '你好。请付1000'],
  ])('shows %j as %j', (text, expected) => {
    expect(defang(text)).toBe(expected);
  });

  it('has the words that show the sign, and not the whole message', () => {
    const text = `${'Long story before it. '.repeat(9)}You must pay the fee today, then we talk. ${'And after. '.repeat(20)}`;
    const from = text.indexOf('pay the fee');
    expect(quoteOf(text, from, from + 'pay the fee'.length)).toBe('…You must pay the fee today…');
    expect(quoteOf('提现前需要先交税', 0, 8)).toBe('提现前需要先交税');
  });

  it('never has anything to tap, is one line, and short', () => {
    fc.assert(
      fc.property(nasty, fc.nat(60), fc.nat(60), (text, from, length) => {
        const begin = Math.min(from, text.length);
        for (const quote of [
          quoteOf(text, begin, Math.min(begin + length, text.length)),
          quoteAddress(text),
        ]) {
          expect(quote).not.toMatch(
            /https?:\/\/|(?<!hxxps?):\/\/|(?<!\[)@(?=[^\s\]…])|(?<![\w/:.\]\p{L}\p{N}])\/\w/iu,
          );
          expect(quote).not.toMatch(
            /\p{L}[.．]\p{L}{2,}|\d[ ().-]?\d[ ().-]?\d[ ().-]?\d[ ().-]?\d[ ().-]?\d[ ().-]?\d/u,
          );
          expect(quote).not.toMatch(/[\n\r\p{C}]/u);
          expect(Array.from(quote).length).toBeLessThanOrEqual(92);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('defangs every address that is found', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        for (const address of findAddresses(text)) {
          const shown = quoteAddress(address.text);
          expect(shown).not.toContain(address.host);
        }
      }),
    );
  });
});
