import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termsOf } from '../../src/core/terms.ts';

const words = (text: string, locale: string): string[] =>
  termsOf(text, locale)
    .filter((term) => term.word)
    .map((term) => term.text);
const all = (text: string, locale: string): string[] => termsOf(text, locale).map((term) => term.text);

describe('terms', () => {
  it('takes endings off English words', () => {
    expect(words("The scammers' victims were captured", 'en')).toEqual(
      words('the scammer victim were capturing', 'en'),
    );
  });

  it('shares most pieces of a mistyped word', () => {
    const right = new Set(all('investment', 'en'));
    expect(all('investmant', 'en').filter((term) => right.has(term)).length).toBeGreaterThanOrEqual(4);
  });

  it('weighs the pieces of a long word together little more than the word', () => {
    const pieces = termsOf('telecommunications', 'en').filter((term) => !term.word);
    const norm = Math.sqrt(pieces.reduce((sum, { weight }) => sum + weight ** 2, 0));
    expect(norm).toBeCloseTo(0.75);
  });

  it('reads Chinese as characters and pairs, the same in both scripts', () => {
    expect(all('电信诈骗', 'zh-Hans')).toEqual(['电', '电信', '信', '信诈', '诈', '诈骗', '骗']);
    expect(all('電信詐騙', 'zh-Hans')).toEqual(all('电信诈骗', 'zh-Hans'));
  });

  it('parts Latin words from Chinese that touches them', () => {
    expect(words('在KK园区', 'zh-Hans')).toEqual(['在', 'kk', '园', '区']);
  });

  it('reads Vietnamese alike with and without marks', () => {
    expect(all('Tôi bị lừa đảo', 'vi')).toEqual(all('toi bi lua dao', 'vi'));
  });

  it.each([
    ['th', 'เขาถูกหลอกไปทำงานที่เมียวดี'],
    ['my', 'ကျွန်တော့်ညီ မြဝတီမှာ ပိတ်မိနေတယ်'],
    ['km', 'ខ្ញុំត្រូវបានគេបោក'],
    ['lo', 'ຂ້ອຍຖືກຫລອກ'],
  ])('divides %s into written units and their pairs', (locale, text) => {
    const units = words(text, locale);
    expect(units.length).toBeGreaterThan(5);
    expect(units.join('')).toBe(text.normalize('NFKC').replaceAll(' ', ''));
    expect(all(text, locale).length).toBeGreaterThan(units.length * 1.5);
  });

  it('never fails and never gives an empty term', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom('en', 'zh-Hans', 'vi', 'th', 'xx'),
        (text, locale) => {
          for (const term of termsOf(text, locale)) {
            expect(term.text).not.toBe('');
            expect(term.weight).toBeGreaterThan(0);
          }
        },
      ),
    );
  });
});
