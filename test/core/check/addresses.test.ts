import { describe, expect, it } from 'vitest';
import { createAddressSigns } from '../../../src/core/check/address-signs.ts';
import { findAddresses } from '../../../src/core/check/addresses.ts';
import type { WebName } from '../../../src/core/index.ts';

const origin = { file: 'knowledge/web-names.yaml', line: 1, column: 1 };
const name = (id: string, kind: WebName['kind'], names: string[], domains: string[]): WebName => ({
  id,
  kind,
  names,
  domains,
  source: null,
  origin,
});
const judge = createAddressSigns([
  name('telegram', 'organisation', ['telegram'], ['telegram.example']),
  name('dhl', 'organisation', ['dhl'], []),
  name('paypal', 'organisation', ['paypal', 'apple'], []),
  name('short', 'shortener', [], ['short.example']),
  name('chat', 'chat', [], ['chat.example']),
]);
const signs = (text: string): string[] => findAddresses(text).flatMap((address) => judge(address));

describe('addresses in a text', () => {
  it.each([
    ['see https://a.example.co.uk/x?y=1.', ['https://a.example.co.uk/x?y=1']],
    ['pay at dhl-parcel.top now', ['dhl-parcel.top']],
    ['点击dhl-parcel.top/a办理', ['dhl-parcel.top/a']],
    ['open hxxps://evil[.]com/x', ['hxxps://evil.com/x']],
    ['open evil。com', ['evil.com']],
    ['ｅｖｉｌ．ｃｏｍ', ['evil.com']],
    ['mail me: bob@evil.com', ['bob@evil.com']],
    ['http://203.0.113.7:8080/a', ['http://203.0.113.7:8080/a']],
    ['http://3232235777/', ['http://3232235777/']],
  ])('%j has %j', (text, expected) => {
    expect(findAddresses(text).map((address) => address.text)).toEqual(expected);
  });

  it.each([
    'I called it.is it me',
    'version 1.2.3.4 is out',
    'at 5.30 p.m. we meet',
    'a.b c...d',
    'End of sentence.Next one',
    'node.js',
    '3.5 percent',
  ])('%j has none', (text) => {
    expect(findAddresses(text)).toEqual([]);
  });
});

describe('signs in addresses', () => {
  it.each([
    ['https://telegram.example/a', []],
    ['https://telegarn.com', ['address-one-letter-changed']],
    ['telegarrn.com', ['address-one-letter-changed']],
    ['paypa1.com/login', ['address-one-letter-changed']],
    ['pаypal.com', ['address-look-alike-letters']],
    ['xn--80ak6aa92e.com', ['address-look-alike-letters']],
    ['https://paypal.com.secure-login.net/a', ['address-known-name-in-front']],
    ['https://paypal.com@evil.net/', ['address-known-name-in-front']],
    ['dhl-parcel.top', ['address-known-name-in-front']],
    ['telegram.top', ['address-unusual-ending']],
    ['http://203.0.113.7/app.apk', ['address-number-only', 'address-file-download']],
    ['https://short.example/abc', ['address-short-link']],
    ['https://chat.example/abc', ['address-chat-invitation']],
    ['https://shop.com/files/app.apk?x=1', ['address-file-download']],
    ['https://münchen-hotel.de', []],
    ['http://香港.com', []],
    ['https://paypal.gov.sg', []],
    ['https://dhl.com/track', []],
    ['handhlung.de', []],
  ])('%j shows %j', (text, expected) => {
    expect(signs(text)).toEqual(expected);
  });
});
