import { describe, expect, it } from 'vitest';
import { createCountryFinder, createCountryMatcher } from '../../src/core/find-countries.ts';

const finder = createCountryFinder([
  {
    id: 'myawaddy',
    country: 'MM',
    kind: 'town',
    names: { en: ['Myawaddy'], 'zh-Hans': ['妙瓦底'], th: ['เมียวดี'] },
  },
]);

describe('countries in a text', () => {
  it.each([
    ['my brother was promised a job in Thailand and now he is in myawaddy', ['TH', 'MM']],
    ['他被骗到妙瓦底', ['MM']],
    ['從馬來西亞到柬埔寨', ['MY', 'KH']],
    ['which Filipino agency', ['PH']],
    ['tell us what to do in it', []],
    ['I live in the US', []],
    ['the U.S. embassy', ['US']],
    ['เขาอยู่ที่เมียวดี', ['MM']],
    ['Chinamen and Thailandia', []],
  ])('%s', (text, expected) => {
    expect(finder.find(text)).toEqual(expected);
  });

  it.each([
    ['and in Thailand?', ['TH']],
    ['那泰国呢', ['TH']],
    ['Malaysia', ['MY']],
    ['scams in Malaysia', []],
    ['', []],
  ])('nothing but a country: %s', (text, expected) => {
    expect(finder.only(text)).toEqual(expected);
  });
});

describe('countries for an autocomplete', () => {
  const match = createCountryMatcher();
  it('finds by beginning before middle, by code, and in the language of the person', () => {
    expect(match('mal', 'en').slice(0, 2)).toEqual(['MW', 'MY']);
    expect(match('my', 'en')).toContain('MY');
    expect(match('马来', 'zh-Hans')[0]).toBe('MY');
    expect(match('馬來', 'zh-Hant')[0]).toBe('MY');
    expect(match('malay', 'zh-Hans')[0]).toBe('MY');
    expect(match('xyz', 'en')).toEqual([]);
  });
});
