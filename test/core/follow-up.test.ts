import { describe, expect, it } from 'vitest';
import { createCountryFinder } from '../../src/core/find-countries.ts';
import { readFollowUp, type Readings } from '../../src/core/follow-up.ts';

const finder = createCountryFinder([
  { id: 'myawaddy', country: 'MM', kind: 'town', names: { en: ['Myawaddy'], 'zh-Hans': ['妙瓦底'] } },
]);
const read = (text: string, ...before: string[]): Readings =>
  readFollowUp(
    before.reduceRight<Parameters<typeof readFollowUp>[0]>(
      (question, earlier, i) =>
        i < 0 ? question : { ...question, previous: { text: earlier, locale: 'en' } },
      { text, locale: 'en' },
    ),
    finder,
  );

describe('a message after another', () => {
  it.each([
    ['source?', 'about'],
    ['来源', 'about'],
    ['and in Malaysia?', 'pointing'],
    ['那泰国呢', 'pointing'],
    ['can they arrest him', 'pointing'],
    ['kk park', 'short'],
    ['my sister was offered work in a casino near the border of Laos', 'whole'],
  ])('%s is %s', (text, kind) => {
    expect(read(text, 'how do I report a scam in Singapore').kind).toBe(kind);
  });

  it('asks the same again for another country', () => {
    const { together } = read('and in Malaysia?', 'how do I report a scam in Singapore');
    expect(together?.countries).toEqual(['MY']);
    expect(together?.text).toMatch(/report a scam/);
    expect(together?.text).not.toMatch(/singapore/i);
  });

  it('is read with the one before, and beside what that alone would find', () => {
    const { together, before } = read('who do I call in Malaysia', 'my brother is held in Myawaddy');
    expect(together?.text).toBe('who do I call in Malaysia');
    expect(together?.earlier[0]).toMatch(/my brother is held/);
    expect(before?.text).toMatch(/my brother is held/);
    expect(before?.countries).toEqual(['MY']);
  });

  it('keeps the country that was spoken of', () => {
    expect(read('can they arrest him', 'my brother was held in Myawaddy').together?.countries).toEqual([
      'MM',
    ]);
  });

  it('asks the same again where it asks for the source', () => {
    expect(read('source?', 'who is Chen Zhi').together?.text).toBe('who is Chen Zhi');
  });

  it('stands alone without anything before it, or if it says enough', () => {
    expect(read('and in Malaysia?').together).toBeUndefined();
    const whole = 'my sister was offered work in a casino near the border of Laos';
    expect(read(whole, 'what is pig butchering').together).toBeUndefined();
  });

  it('knows a hub as a scene and not as a country that is asked about', () => {
    expect(finder.find('he is in Myawaddy')).toEqual(['MM']);
    expect(finder.asked('he is in Myawaddy')).toEqual([]);
    expect(finder.asked('the law in Myanmar')).toEqual(['MM']);
  });
});
