import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { separatorBefore, spanText } from '../../../adapters/shared/blocks.ts';
import { chunkBlocks } from '../../../adapters/shared/chunk.ts';
import type { ReplyBlock, Span } from '../../../src/core/index.ts';

const plain = (blocks: readonly ReplyBlock[]): string =>
  blocks
    .map(
      (b, i) =>
        separatorBefore(b, blocks[i - 1]) + (b.bullet ? `${b.bullet} ` : '') + b.spans.map(spanText).join(''),
    )
    .join('');
const measure = (blocks: readonly ReplyBlock[]): number => plain(blocks).length;

const span: fc.Arbitrary<Span> = fc.oneof(
  fc.record({
    kind: fc.constant('text' as const),
    text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
  }),
  fc.record({ kind: fc.constant('marker' as const), number: fc.integer({ min: 1, max: 40 }) }),
  fc.record({
    kind: fc.constant('link' as const),
    text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    url: fc.constant('https://example.org/'),
  }),
);
const block: fc.Arbitrary<ReplyBlock> = fc.record({
  kind: fc.constantFrom('title', 'lead', 'paragraph', 'item', 'step', 'label', 'contact', 'source', 'note'),
  spans: fc.array(span, { minLength: 1, maxLength: 5 }),
});

describe('chunkBlocks', () => {
  it('keeps every message under the limit and loses no text, marker or link', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), fc.integer({ min: 60, max: 500 }), (blocks, limit) => {
        const messages = chunkBlocks(blocks, limit, measure);
        for (const message of messages) {
          expect(message.length).toBeGreaterThan(0);
          expect(measure(message)).toBeLessThanOrEqual(limit);
        }
        const text = (list: readonly ReplyBlock[]): string =>
          list.flatMap((b) => b.spans.map(spanText)).join('');
        expect(text(messages.flat())).toBe(text(blocks));
        const links = (list: readonly ReplyBlock[]): number =>
          list.flatMap((b) => b.spans).filter((s) => s.kind === 'link').length;
        expect(links(messages.flat())).toBe(links(blocks));
      }),
    );
  });

  it('leaves short replies in one message', () => {
    const blocks: ReplyBlock[] = [
      { kind: 'lead', spans: [{ kind: 'text', text: 'a' }] },
      { kind: 'note', spans: [{ kind: 'text', text: 'b' }] },
    ];
    expect(chunkBlocks(blocks, 100, measure)).toEqual([blocks]);
  });

  it('does not leave a label behind without what it heads', () => {
    const blocks: ReplyBlock[] = [
      { kind: 'paragraph', spans: [{ kind: 'text', text: 'x'.repeat(40) }] },
      { kind: 'label', spans: [{ kind: 'text', text: 'Sources' }] },
      { kind: 'source', bullet: '[1]', spans: [{ kind: 'text', text: 'y'.repeat(40) }] },
    ];
    expect(chunkBlocks(blocks, 60, measure).map((m) => m.map((b) => b.kind))).toEqual([
      ['paragraph'],
      ['label', 'source'],
    ]);
  });

  it('parts a word that is longer than a message between characters', () => {
    const flags = '🇲🇲'.repeat(30);
    const messages = chunkBlocks(
      [{ kind: 'paragraph', spans: [{ kind: 'text', text: flags }] }],
      50,
      measure,
    );
    for (const message of messages) expect(plain(message)).toMatch(/^(?:🇲🇲)+$/u);
    expect(messages.map(plain).join('')).toBe(flags);
  });
});
