import { describe, expect, it } from 'vitest';
import { detectLocale, supportedLocale } from '../../src/core/index.ts';

describe('detectLocale', () => {
  it.each([
    ['what is pig butchering', undefined, 'en'],
    ['什么是杀猪盘', undefined, 'zh-Hans'],
    ['什麼是殺豬盤', undefined, 'zh-Hant'],
    ['你好', 'zh-TW', 'zh-Hant'],
    ['你好', undefined, 'zh-Hans'],
    ['what does 杀猪盘 mean exactly', undefined, 'en'],
    ['我哥在KK Park怎么办', 'en', 'zh-Hans'],
    ['KK', 'zh-CN', 'zh-Hans'],
    ['cảm ơn bạn nhiều', undefined, 'vi'],
    ['โดนหลอกโอนเงินผ่าน app', 'en', 'th'],
    ['ถูกหลอก', undefined, 'th'],
    ['사기 당했어요', undefined, 'ko'],
    ['詐欺に遭いました', undefined, 'ja'],
    ['', 'zh-HK', 'zh-Hant'],
    ['???', undefined, 'en'],
  ])('%s (%s) is %s', (text, hint, expected) => {
    expect(detectLocale(text, hint)).toBe(expected);
  });
});

describe('supportedLocale', () => {
  it.each([
    ['en-GB', 'en'],
    ['zh_CN', 'zh-Hans'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['zh', 'zh-Hans'],
    ['sw', 'sw'],
    ['tl-PH', 'fil'],
    ['not a tag!', undefined],
    [undefined, undefined],
  ])('%s is %s', (tag, expected) => {
    expect(supportedLocale(tag)).toBe(expected);
  });
});
