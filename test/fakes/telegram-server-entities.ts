import type { MessageEntity } from 'grammy/types';

const MENTION = /(?<![\p{L}\p{N}_])@[a-zA-Z0-9_]{2,32}(?![\p{L}\p{N}_])/gu;
const COMMAND = /(?<![\p{L}\p{N}_/<>])\/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?![\p{L}\p{N}_/<>])/gu;
const URL_LIKE = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]/gu;

/** The entities that Telegram itself finds in plain text, in messages from people and from bots alike. */
export function findEntities(text: string): MessageEntity[] {
  const urls = matches(text, URL_LIKE, 'url');
  const others = [...matches(text, COMMAND, 'bot_command'), ...matches(text, MENTION, 'mention')];
  const found = [...urls];
  for (const entity of others) if (!found.some((other) => overlaps(entity, other))) found.push(entity);
  return found.toSorted((a, b) => a.offset - b.offset);
}

/** Given entities and, where they leave room, those that Telegram finds by itself. */
export function allEntities(text: string, given: readonly MessageEntity[]): MessageEntity[] {
  const closed = given.filter(({ type }) => type !== 'bold');
  const found = findEntities(text).filter((entity) => !closed.some((other) => overlaps(entity, other)));
  return [...given, ...found].toSorted((a, b) => a.offset - b.offset || b.length - a.length);
}

function matches(text: string, pattern: RegExp, type: 'url' | 'bot_command' | 'mention'): MessageEntity[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({ type, offset: index, length }));
}

function overlaps(a: MessageEntity, b: MessageEntity): boolean {
  return a.offset < b.offset + b.length && b.offset < a.offset + a.length;
}
