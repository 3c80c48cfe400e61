import { foldHan } from './chinese.ts';
import { asLatin } from './look-alikes.ts';

/**
 * Characters without a width or a meaning of their own: soft hyphen, grapheme joiner, fillers, joiners, marks of
 * direction, selectors of variants, tags.
 */
const INVISIBLE = new RegExp(
  [
    '[\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e',
    '\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff\\u{e0000}-\\u{e0fff}]',
  ].join(''),
  'gu',
);
// oxlint-disable-next-line no-control-regex -- control characters are what it is about
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
const DIGIT = /\p{Nd}/gu;

/**
 * A text in the one form in which texts are compared: NFKC, lower case, without invisible and control
 * characters, digits of all scripts as 0-9, curly apostrophes straight, letters that only look Latin as Latin ones, Traditional
 * characters as Simplified.
 */
export function normalize(text: string): string {
  const clean = text.normalize('NFKC').replace(INVISIBLE, '').replace(CONTROL, ' ').toLowerCase();
  return foldHan(asLatin(clean.replace(DIGIT, asciiDigit).replace(/[\u2018\u2019\u02bc\u2032]/g, "'")));
}

/** Takes away what a person did not mean to type; keeps the rest as it is. */
export function cleanInput(text: string): string {
  return text.replace(INVISIBLE, '').replace(CONTROL, ' ').trim();
}

/** Decimal digits stand in blocks of ten that begin with zero. */
function asciiDigit(digit: string): string {
  if (digit >= '0' && digit <= '9') return digit;
  let zero = digit.codePointAt(0) ?? 0;
  const value = zero;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && value - zero < 9) zero -= 1;
  return String(value - zero);
}
