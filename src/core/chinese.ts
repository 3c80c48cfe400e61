import { Converter } from 'opencc-js';
import type { Locale } from './types.ts';

const toSimplified = Converter({ from: 't', to: 'cn' });
const toTraditional = Converter({ from: 'cn', to: 'tw' });

/**
 * Where a Simplified character stands for several Traditional ones, the converter goes by words, and finds words across
 * the bounds of others: 受理|发生 has no 理髮 (haircut) in it, 发卡 is no hairpin, 大家|什么 no 傢什 (tools).
 */
const MISREAD: readonly (readonly [RegExp, string])[] = [
  [/(?<![頭毛剃剪染])髮/gu, '發'],
  [/(?<![一二兩三四五六七八九十百千幾數那這每\d])隻/gu, '只'],
  [/傢(?![俱伙具])/gu, '家'],
  [/(?<![標抽書牙求竹])籤/gu, '簽'],
];

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
/** The Simplified form of each common Han character, by code point. */
const simplifiedOf: readonly string[] = Array.from({ length: LAST_HAN - FIRST_HAN + 1 }, (_, i) =>
  toSimplified(String.fromCharCode(FIRST_HAN + i)),
);
/** Characters that stand only in one of the two scripts. */
const traditionalOnly = new Set<string>();
const simplifiedOnly = new Set<string>();
simplifiedOf.forEach((simplified, i) => {
  const character = String.fromCharCode(FIRST_HAN + i);
  if (simplified !== character) {
    traditionalOnly.add(character);
    simplifiedOnly.add(simplified);
  }
});
// 台, 里 or 后 are the short forms of other characters, and characters of Traditional texts too: those in Big5.
const big5 = new TextDecoder('big5');
for (let lead = 0xa4; lead <= 0xf9; lead += 1) {
  for (let trail = 0x40; trail <= 0xfe; trail += 1)
    simplifiedOnly.delete(big5.decode(Uint8Array.of(lead, trail)));
}

const FOLDED = new RegExp(`[${[...traditionalOnly].join('')}]`, 'g');

/** Writes each Traditional character as its Simplified one, so that both are the same term. */
export function foldHan(text: string): string {
  return text.replace(FOLDED, (c) => simplifiedOf[c.charCodeAt(0) - FIRST_HAN] ?? c);
}

/** Which Chinese script a text is in; `undefined` if it has no character that tells. */
export function chineseScript(text: string): 'zh-Hans' | 'zh-Hant' | undefined {
  let balance = 0;
  for (const character of text) {
    if (traditionalOnly.has(character)) balance += 1;
    else if (simplifiedOnly.has(character)) balance -= 1;
  }
  return balance > 0 ? 'zh-Hant' : balance < 0 ? 'zh-Hans' : undefined;
}

/** A text of the knowledge as a reader of `to` reads it: only the script is changed, never a word. */
export function inScript(text: string, from: Locale, to: Locale): string {
  if (from === to) return text;
  if (from === 'zh-Hans' && to === 'zh-Hant')
    return MISREAD.reduce((shown, [wrong, right]) => shown.replace(wrong, right), toTraditional(text));
  if (from === 'zh-Hant' && to === 'zh-Hans') return toSimplified(text);
  return text;
}
