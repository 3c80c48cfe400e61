import fc from 'fast-check';
import type { MessageEntity } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import {
  isSendable,
  MAX_ENTITIES,
  MAX_LENGTH,
  renderReply,
  renderText,
} from '../../../adapters/telegram/render.ts';
import type { Reply, ReplyBlock, Span } from '../../../src/core/index.ts';
import { LONG_REPLY, SHORT_REPLY } from '../../contract/replies.ts';
import { METHODS } from '../../fakes/telegram-server-checks.ts';
import { allEntities } from '../../fakes/telegram-server-entities.ts';
import { paragraph } from './setup.ts';

const reply = (blocks: ReplyBlock[]): Reply => ({ ...paragraph(''), blocks });
const cut = (text: string, { offset, length }: MessageEntity): string => text.slice(offset, offset + length);

const source = (n: number): ReplyBlock => ({
  kind: 'source',
  spans: [{ kind: 'link', text: `s${n}`, url: `https://example.org/${n}` }],
});
const link = (text: string, url: string): ReplyBlock => ({
  kind: 'contact',
  spans: [{ kind: 'link', text, url }],
});
const found = (text: string): string[] => allEntities(text, []).map((entity) => cut(text, entity));

describe('a reply', () => {
  it('is text and entities', () => {
    const messages = renderReply(SHORT_REPLY, false);
    expect(messages).toHaveLength(1);
    const { text, entities, keyboard } = messages[0] ?? renderText('', false);
    expect(text).toBe(
      'Pig butchering\n\nScammers build trust first. [1]\n\n1. Stop sending money.\n\n[1] Publisher: A page [with] (brackets)',
    );
    expect(entities.map((entity) => [entity.type, cut(text, entity)])).toEqual([
      ['bold', 'Pig butchering'],
      ['text_link', 'A page [with] (brackets)'],
    ]);
    expect(keyboard).toEqual([[{ text: 'More about this', callback_data: 'p:abc' }]]);
  });

  it('has its buttons below its last message only', () => {
    const messages = renderReply({ ...LONG_REPLY, choices: [{ label: 'A', token: 'a' }] }, false);
    expect(messages.length).toBeGreaterThan(1);
    expect(messages.map(({ keyboard }) => keyboard.length)).toEqual([...messages.slice(1).map(() => 0), 1]);
  });

  it('never has more entities than Telegram heeds', () => {
    const messages = renderReply(reply(Array.from({ length: 250 }, (_, n) => source(n))), false);
    expect(messages.map(({ entities }) => entities.length)).toEqual([100, 100, 50]);
  });

  it('keeps a long bold text whole as one entity', () => {
    const strong: Span = { kind: 'text', text: 'word '.repeat(2000), strong: true };
    const messages = renderReply(reply([{ kind: 'paragraph', spans: [strong] }]), false);
    expect(messages.length).toBe(3);
    for (const { entities } of messages) expect(entities).toHaveLength(1);
  });

  it('shows an address that cannot be a link', () => {
    const [message] = renderReply(
      reply([link('Call', 'tel:+60123'), link('', 'https://example.org'), link('x', 'javascript:alert(1)')]),
      false,
    );
    expect(message?.text).toBe('Call tel:+60123\nhttps://example.org\nx javascript:alert(1)');
    expect(message?.entities.map(({ type }) => type)).toEqual(['text_link']);
  });

  it('without anything to see is no message', () => {
    expect(renderReply(paragraph(' \u200B\n '), false)).toEqual([]);
  });
});

describe('plain text', () => {
  it('notifies nobody in a group', () => {
    const said = 'ask @anna_b or (@wei), not a@b.com; 联系@wei_li. @everyone';
    const { text } = renderText(said, true);
    expect(found(text)).toEqual([]);
    expect(text.replaceAll('\u2060', '')).toBe(said);
    expect(text).toContain('a@b.com');
  });

  it('is not changed in a private chat', () => {
    expect(renderText('ask @anna_b or /7 days', false).text).toBe('ask @anna_b or /7 days');
  });

  it('links the desk’s own commands only', () => {
    const { text } = renderText('/hotline or /ban, and/or 24 /7, see https://example.org/-/ask', true);
    expect(found(text)).toEqual(['/hotline', 'https://example.org/-/ask']);
  });

  it('has no broken pairs and no control characters', () => {
    expect(renderText('a\uD83Db\u0000c\r\nd', false).text).toBe('a\uFFFDb c \nd');
  });
});

it('a choice must fit into a button', () => {
  expect(isSendable({ label: 'A', token: 'a'.repeat(64) })).toBe(true);
  expect(isSendable({ label: 'A', token: 'a'.repeat(65) })).toBe(false);
  expect(isSendable({ label: 'A', token: '字'.repeat(22) })).toBe(false);
  expect(isSendable({ label: 'A', token: '' })).toBe(false);
  expect(isSendable({ label: ' ', token: 'a' })).toBe(false);
});

describe('whatever a reply holds', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '**b**',
      '[t](https://evil.example)',
      '<b>x</b>',
      '@everyone',
      '`c`',
      '👨‍👩‍👧',
      '\uD800',
      '/ban ',
    ),
    fc.integer({ min: 1, max: 6000 }).map((n) => 'x'.repeat(n)),
    fc.integer({ min: 1, max: 900 }).map((n) => '字 '.repeat(n)),
  );
  const span: fc.Arbitrary<Span> = fc.oneof(
    words.map((text): Span => ({ kind: 'text', text })),
    words.map((text): Span => ({ kind: 'text', text, strong: true })),
    fc.integer({ min: 1, max: 99 }).map((number): Span => ({ kind: 'marker', number })),
    fc
      .tuple(fc.string({ unit: 'binary', maxLength: 40 }), fc.webUrl())
      .map(([text, url]): Span => ({ kind: 'link', text, url })),
  );
  const block: fc.Arbitrary<ReplyBlock> = fc.record({
    kind: fc.constantFrom('title', 'lead', 'paragraph', 'item', 'step', 'label', 'contact', 'source', 'note'),
    spans: fc.array(span, { minLength: 1, maxLength: 6 }),
  });

  it('the server takes every message, styles only what is to be styled, and no citation is lost', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), fc.boolean(), (blocks, inGroup) => {
        const messages = renderReply(reply(blocks), inGroup);
        const spans = blocks.flatMap(({ spans }) => spans);
        for (const { text, entities } of messages) {
          const parameters = { chat_id: 1, text, entities: [...entities] };
          expect(METHODS.sendMessage.safeParse(parameters).error?.issues).toBeUndefined();
          expect(text.length).toBeLessThanOrEqual(MAX_LENGTH);
          expect(entities.length).toBeLessThanOrEqual(MAX_ENTITIES);
          if (inGroup) expect(allEntities(text, entities).map(({ type }) => type)).not.toContain('mention');
        }
        const all = messages.map(({ text }) => text).join('\n');
        const urls = new Set(
          messages.flatMap(({ entities }) =>
            entities.flatMap((entity) => (entity.type === 'text_link' ? [entity.url] : [])),
          ),
        );
        const links = spans.flatMap((s) => (s.kind === 'link' ? [s.url] : []));
        expect(links.filter((url) => !urls.has(url) && !all.includes(url))).toEqual([]);
        for (const s of spans) if (s.kind === 'marker') expect(all).toContain(`[${s.number}]`);
        const plain = blocks.every(({ kind }) => kind !== 'title' && kind !== 'label');
        const unstyled = spans.every((s) => s.kind === 'marker' || (s.kind === 'text' && !s.strong));
        if (plain && unstyled) expect(messages.flatMap(({ entities }) => entities)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
