import { describe, expect, it } from 'vitest';
import { twoQuestions } from '../../src/core/parts.ts';

describe('a message with two questions', () => {
  it.each([
    [
      'what is pig butchering and where do I report it in Malaysia',
      'what is pig butchering',
      'where do I report it in Malaysia',
    ],
    ['What is a mule account? How do I close mine?', 'What is a mule account', 'How do I close mine'],
    ['什么是杀猪盘，在哪里报案', '什么是杀猪盘', '在哪里报案'],
    ['KK園區在哪裡？怎麼救人出來', 'KK園區在哪裡', '怎麼救人出來'],
  ])('%s', (text, first, second) => {
    expect(twoQuestions(text)).toEqual([first, second]);
  });

  it.each([
    'what is pig butchering',
    'my brother went to Thailand and now he is gone, what do I do?',
    'who runs KK Park and Shwe Kokko',
    'I paid him. He was so nice! What now?',
    '',
  ])('is not: %s', (text) => {
    expect(twoQuestions(text)).toBeUndefined();
  });
});
