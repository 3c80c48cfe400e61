import type { InlineKeyboardButton, MessageEntity } from 'grammy/types';
import type { Choice, Reply, ReplyBlock, Span } from '../../src/core/index.ts';
import { separatorBefore, spanText } from '../shared/blocks.ts';
import { chunkBlocks } from '../shared/chunk.ts';
import { plainText } from './plain.ts';

/** The most that one message may hold, in UTF-16 units. */
export const MAX_LENGTH = 4096;

/** Telegram ignores further entities, and a link that is ignored is a lost source. */
export const MAX_ENTITIES = 100;

/** Something that a reader can see. */
const VISIBLE = /[^\s\p{C}]/u;

/** One message. Its text is never parsed: all formatting is in `entities`. */
export interface TelegramMessage {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  readonly keyboard: readonly (readonly InlineKeyboardButton[])[];
}

/** The messages that show a reply, in order; the buttons stand below the last. */
export function renderReply(reply: Reply, inGroup: boolean): TelegramMessage[] {
  const compose = (blocks: readonly ReplyBlock[]) => composeText(blocks, inGroup);
  const messages = chunkBlocks(reply.blocks, MAX_LENGTH, (blocks) => {
    const { text, entities } = compose(blocks);
    return Math.max(text.length, Math.ceil((entities.length * MAX_LENGTH) / MAX_ENTITIES));
  })
    .map((blocks) => trim(compose(blocks)))
    .filter(({ text }) => VISIBLE.test(text));
  const keyboard = reply.choices.filter(isSendable).map(buttonRow);
  return messages.map((message, index) => ({
    ...message,
    keyboard: index === messages.length - 1 ? keyboard : [],
  }));
}

/** A message of one plain paragraph. */
export function renderText(text: string, inGroup: boolean): TelegramMessage {
  return {
    ...trim(composeText([{ kind: 'paragraph', spans: [{ kind: 'text', text }] }], inGroup)),
    keyboard: [],
  };
}

/** Whether Telegram can carry a choice: its token has 1 to 64 bytes and its label can be seen. */
export function isSendable({ label, token }: Choice): boolean {
  const bytes = Buffer.byteLength(token);
  return bytes >= 1 && bytes <= 64 && VISIBLE.test(label);
}

function buttonRow({ label, token }: Choice): InlineKeyboardButton[] {
  return [{ text: plainText(label, false), callback_data: token }];
}

interface Composed {
  text: string;
  entities: MessageEntity[];
}

function composeText(blocks: readonly ReplyBlock[], inGroup: boolean): Composed {
  const composed: Composed = { text: '', entities: [] };
  let previous: ReplyBlock | undefined;
  for (const block of blocks) {
    composed.text += separatorBefore(block, previous);
    if (block.bullet) composed.text += `${plainText(block.bullet, inGroup)} `;
    const heading = block.kind === 'title' || block.kind === 'label';
    for (const span of block.spans) addSpan(composed, span, heading, inGroup);
    previous = block;
  }
  return composed;
}

function addSpan(composed: Composed, span: Span, heading: boolean, inGroup: boolean): void {
  const offset = composed.text.length;
  const linked = span.kind === 'link' && isWebAddress(span.url);
  composed.text += plainText(shownText(span, linked), inGroup);
  const length = composed.text.length - offset;
  if (length === 0) return;
  if (heading || (span.kind === 'text' && span.strong)) addBold(composed.entities, offset, length);
  if (linked) composed.entities.push({ type: 'text_link', offset, length, url: span.url });
}

/** A span's words; an address that can't be a link, or has no words to be pressed, is shown instead of lost. */
function shownText(span: Span, linked: boolean): string {
  const text = spanText(span);
  if (span.kind !== 'link') return text;
  if (!VISIBLE.test(text)) return span.url;
  return linked || text.includes(span.url) ? text : `${text} ${span.url}`;
}

/** Neighbouring bold runs are one: a text that was divided into words must not count as many entities. */
function addBold(entities: MessageEntity[], offset: number, length: number): void {
  const index = entities.findLastIndex((entity) => entity.type === 'bold');
  const last = entities[index];
  if (last && last.offset + last.length === offset)
    entities[index] = { ...last, length: last.length + length };
  else entities.push({ type: 'bold', offset, length });
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(url) && URL.canParse(url);
}

/** Telegram cuts blanks off both ends: cut here, so that offsets stay right. */
function trim({ text, entities }: Composed): Composed {
  const cut = text.length - text.trimStart().length;
  const trimmed = text.trim();
  const moved = entities.flatMap((entity) => {
    const from = Math.max(0, entity.offset - cut);
    const to = Math.min(trimmed.length, entity.offset + entity.length - cut);
    return to > from ? [{ ...entity, offset: from, length: to - from }] : [];
  });
  return { text: trimmed, entities: moved };
}
