import { ButtonStyle, ComponentType, type APIActionRowComponent, type APIButtonComponent } from 'discord.js';
import type { Choice, Reply, ReplyBlock, Span } from '../../src/core/index.ts';
import { separatorBefore } from '../shared/blocks.ts';
import { chunkBlocks } from '../shared/chunk.ts';
import { escapeInline, escapeLineStarts, escapeText, link, strong } from './markdown.ts';
import { shorten } from './shorten.ts';

/**
 * The most that Discord takes in one message. Whether it counts UTF-16 units or characters is not said; units are
 * never fewer.
 */
export const MESSAGE_LIMIT = 2000;

const BUTTON_ROWS = 5;
const BUTTONS_IN_A_ROW = 5;
const BUTTON_LABEL = 80;
const BUTTON_ID = 100;

/** One message, without the settings that all messages share. */
export interface OutgoingMessage {
  readonly content: string;
  readonly components?: readonly APIActionRowComponent<APIButtonComponent>[];
}

/** A reply as messages in their order; the buttons are on the last. */
export function renderReply(reply: Reply): OutgoingMessage[] {
  const chunks = chunkBlocks(reply.blocks, MESSAGE_LIMIT, (blocks) => renderBlocks(blocks).length);
  const contents = chunks.map(renderBlocks).filter((content) => content.trim() !== '');
  const components = renderChoices(reply.choices);
  return contents.map((content, i) =>
    i === contents.length - 1 && components.length > 0 ? { content, components } : { content },
  );
}

/** A plain text as a message. */
export function renderText(text: string): OutgoingMessage {
  return { content: escapeText(text) };
}

function renderBlocks(blocks: readonly ReplyBlock[]): string {
  return blocks.map((block, i) => separatorBefore(block, blocks[i - 1]) + renderBlock(block)).join('');
}

function renderBlock(block: ReplyBlock): string {
  const bullet = block.bullet === undefined ? '' : `${renderBullet(block.bullet)} `;
  const spans = joinStrong(block.spans);
  const lines = escapeLineStarts(bullet + spans.map((span, i) => renderSpan(span, spans[i + 1])).join(''));
  return block.kind === 'note' ? lines.replace(/^(?=.*\S)/gm, '-# ') : lines;
}

/** A source's `[1]` stays as it is: a space follows it, so it cannot become a link. */
function renderBullet(bullet: string): string {
  return /^\[\d+\]$/.test(bullet) ? bullet : escapeInline(bullet);
}

function renderSpan(span: Span, next: Span | undefined): string {
  if (span.kind === 'marker') {
    const marker = `[${span.number}]`;
    // Only before a round bracket would it be the text of a link.
    return next?.kind === 'text' && next.text.startsWith('(') ? escapeInline(marker) : marker;
  }
  if (span.kind === 'link') return link(span.text, span.url);
  return span.strong ? strong(span.text) : escapeInline(span.text);
}

/** Two bold runs side by side would close each other: they become one. */
function joinStrong(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (span.kind === 'text' && span.strong && last?.kind === 'text' && last.strong)
      joined[joined.length - 1] = { ...last, text: last.text + span.text };
    else joined.push(span);
  }
  return joined;
}

function renderChoices(choices: readonly Choice[]): APIActionRowComponent<APIButtonComponent>[] {
  const ids = new Set<string>();
  const buttons: APIButtonComponent[] = [];
  for (const { label, token } of choices) {
    const text = shorten(label.trim(), BUTTON_LABEL);
    if (text === '' || token === '' || token.length > BUTTON_ID || ids.has(token)) continue;
    ids.add(token);
    buttons.push({ type: ComponentType.Button, style: ButtonStyle.Secondary, label: text, custom_id: token });
  }
  const rows: APIActionRowComponent<APIButtonComponent>[] = [];
  for (let i = 0; i < Math.min(buttons.length, BUTTON_ROWS * BUTTONS_IN_A_ROW); i += BUTTONS_IN_A_ROW)
    rows.push({ type: ComponentType.ActionRow, components: buttons.slice(i, i + BUTTONS_IN_A_ROW) });
  return rows;
}
