import { parse } from 'tldts';
import { decodeLabel } from './punycode.ts';

/** A web or e-mail address that stands in a text. */
export interface Address {
  /** As it stands there, after NFKC. */
  readonly text: string;
  /** The host in Unicode and small letters. */
  readonly host: string;
  /** What its owner registered, `example.co.uk`; for a number the number. */
  readonly domain: string;
  /** The owner's part of the domain, without its ending: `example`. */
  readonly name: string;
  readonly suffix: string;
  /** What stands before the domain: subdomains, and what pretends to be a host before an `@`. */
  readonly before: string;
  readonly path: string;
  readonly isNumber: boolean;
  readonly isMail: boolean;
}

const LETTER = '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}0-9';
const LABEL = `[${LETTER}](?:[${LETTER}-]{0,61}[${LETTER}])?`;
/** A host in Latin letters, or any; a Chinese sentence may follow one without a space. */
const HOST = `(?:[${LETTER}.:@_~%-]{1,300}|[\\p{L}\\p{M}\\p{N}.:@_-]{1,300})`;
const REST = '(?:[/?#][!#-;=?-~]{0,2000})';
const BARE = `(?:${LABEL}\\.){1,8}(?:xn--[a-z0-9-]{1,59}|\\p{Script=Latin}{2,24}|\\p{Script=Cyrillic}{2,24})`;
const NUMBER = '\\d{1,3}(?:\\.\\d{1,3}){3}';
/** With a scheme; or as a bare host, an e-mail address, or a number, with or without a path. */
const ADDRESS = new RegExp(
  [
    `h(?:tt|xx)ps?:\\/\\/${HOST}${REST}?`,
    `(?<![${LETTER}\\p{M}._@/-])(?:[a-z0-9._+-]{1,64}@)?${BARE}(?![${LETTER}\\p{M}])(?::\\d{1,5})?${REST}?`,
    `(?<![${LETTER}.])${NUMBER}(?![${LETTER}])(?::\\d{1,5})?${REST}?`,
  ].join('|'),
  'giu',
);
/** Endings of domains that are words: "call it.is" is no address, unless more of one is to be seen. */
const WORDS = new Set(
  'is it in my me to so no at be by do us am as id la de es co sa im info now here live one you help work today next best call click'.split(
    ' ',
  ),
);
const MOST = 12;

/** The addresses of a text in their order, also those that are written so that nobody taps them. */
export function findAddresses(raw: string): Address[] {
  const text = raw
    .normalize('NFKC')
    .replace(/\[\.\]|\(dot\)/gi, '.')
    .replace(/(?<=[a-z0-9-])。(?=[a-z])/gi, '.');
  const found = new Map<string, Address>();
  for (const [match] of text.matchAll(ADDRESS)) {
    const address = read(match.replace(/[.,:;!?'*_~]+$/, ''));
    if (address && !found.has(address.text)) found.set(address.text, address);
    if (found.size >= MOST) break;
  }
  return [...found.values()];
}

function read(text: string): Address | undefined {
  const [, scheme, authority = '', path = ''] = /^(h(?:tt|xx)ps?:\/\/)?([^/?#]*)(.*)$/isu.exec(text) ?? [];
  const at = authority.lastIndexOf('@');
  const userinfo = at < 0 ? '' : authority.slice(0, at);
  const isMail = scheme === undefined && at >= 0;
  const bare = authority
    .slice(at + 1)
    .replace(/:\d*$/, '')
    .toLowerCase();
  const host = bare.split('.').map(decodeLabel).join('.');
  const { domain, domainWithoutSuffix, publicSuffix, subdomain, isIp, isIcann } = parse(bare, {
    allowPrivateDomains: false,
  });
  if (isIp) {
    const numbered = scheme !== undefined || path !== '' || authority.includes(':');
    return numbered && !isMail
      ? { text, host, domain: host, name: host, suffix: '', before: '', path, isNumber: true, isMail }
      : undefined;
  }
  // A number as one whole (http://3232235777/) is an address too.
  if (scheme !== undefined && /^(?:\d{6,12}|0x[\da-f]{6,10})$/.test(bare))
    return { text, host, domain: host, name: host, suffix: '', before: '', path, isNumber: true, isMail };
  if (domain === null || publicSuffix === null || !domainWithoutSuffix) return undefined;
  if (scheme === undefined && !isMail) {
    if (isIcann !== true) return undefined;
    const plain = path === '' && !/[\d-]/.test(bare) && subdomain === '';
    const capital = /\.\p{Lu}\p{Ll}+$/u.test(authority);
    if (plain && (WORDS.has(publicSuffix) || capital)) return undefined;
  }
  const unicode = (name: string): string => name.split('.').map(decodeLabel).join('.');
  return {
    text,
    host,
    domain: unicode(domain),
    name: unicode(domainWithoutSuffix),
    suffix: publicSuffix,
    before: [isMail ? '' : userinfo, unicode(subdomain ?? '')].filter((part) => part !== '').join('.'),
    path,
    isNumber: false,
    isMail,
  };
}
