import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderReply, renderText } from '../../../adapters/discord/render.ts';
import type { Reply, ReplyBlock } from '../../../src/core/index.ts';
import { LONG_REPLY, SHORT_REPLY } from '../../contract/replies.ts';
import { messageFaults, specFaults } from '../../fakes/discord-rules.ts';
import { readMarkdown } from '../../fakes/discord-markdown.ts';

function replyOf(blocks: readonly ReplyBlock[], choices: Reply['choices'] = []): Reply {
  return { locale: 'en', answer: { kind: 'notice', suggestions: [], contacts: [] }, blocks, choices };
}

/** The faults of a message as it leaves. */
function faultsOf(message: ReturnType<typeof renderText>): string[] {
  const body = { ...message, flags: 4, allowed_mentions: { parse: [] } };
  return [...specFaults('message', body), ...messageFaults(body)];
}

describe('discord render', () => {
  it('shows a reply', () => {
    const [message, ...more] = renderReply(SHORT_REPLY);
    expect(more).toEqual([]);
    expect(message?.content).toBe(
      [
        '**Pig butchering**',
        '',
        'Scammers build trust first. [1]',
        '',
        '1\\. Stop sending money.',
        '',
        '[1] Publisher: [A page \\[with\\] (brackets)](<https://example.org/a?b=c&d=(e)_f>)',
      ].join('\n'),
    );
    expect(message?.components).toEqual([
      { type: 1, components: [{ type: 2, style: 2, label: 'More about this', custom_id: 'p:abc' }] },
    ]);
  });

  it('makes one bold run of several, and small print of notes', () => {
    const [message] = renderReply(
      replyOf([
        { kind: 'title', spans: ['Two ', 'words'].map((text) => ({ kind: 'text', text, strong: true })) },
        { kind: 'note', spans: [{ kind: 'text', text: 'checked\n# twice' }] },
      ]),
    );
    expect(message?.content).toBe('**Two words**\n\n-# checked\n-# \\# twice');
  });

  it('has the buttons on the last of several messages', () => {
    const messages = renderReply({ ...LONG_REPLY, choices: SHORT_REPLY.choices });
    expect(messages.length).toBeGreaterThan(1);
    expect(messages.findIndex(({ components }) => components !== undefined)).toBe(messages.length - 1);
  });

  it('makes nothing of nothing', () => {
    expect(renderReply(replyOf([], SHORT_REPLY.choices))).toEqual([]);
    expect(renderReply(replyOf([{ kind: 'paragraph', spans: [{ kind: 'text', text: ' \n ' }] }]))).toEqual(
      [],
    );
  });

  it('makes rows of any choices that Discord takes', () => {
    const choice = fc.record({
      label: fc.oneof(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.constantFrom('', ' ', 'a')),
      token: fc.string({ unit: fc.constantFrom('a', 'b', ':'), maxLength: 64 }),
    });
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 40 }), (choices) => {
        const [message] = renderReply(
          replyOf([{ kind: 'lead', spans: [{ kind: 'text', text: 'x' }] }], choices),
        );
        expect(message && faultsOf(message)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('loses no citation of any reply', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 });
    const cited = fc.array(fc.record({ words, url: fc.webUrl() }), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(cited, (items) => {
        const reply = replyOf([
          ...items.map(({ words }, i): ReplyBlock => ({
            kind: 'paragraph',
            spans: [
              { kind: 'text', text: words },
              { kind: 'marker', number: i + 1 },
            ],
          })),
          ...items.map(({ url }, i): ReplyBlock => ({
            kind: 'source',
            bullet: `[${i + 1}]`,
            spans: [{ kind: 'link', text: `Page ${i + 1}`, url }],
          })),
        ]);
        const messages = renderReply(reply);
        expect(messages.flatMap(faultsOf)).toEqual([]);
        const read = messages.map(({ content }) => readMarkdown(content));
        expect(read.flatMap(({ urls }) => urls)).toHaveLength(items.length);
        const text = read.map((r) => r.text).join('\n');
        items.forEach((_, i) => expect(text.split(`[${i + 1}]`).length).toBeGreaterThanOrEqual(3));
      }),
      { numRuns: 60 },
    );
  });

  it('escapes a plain text', () => {
    expect(renderText("I can't answer *now*.").content).toBe("I can't answer \\*now\\*.");
  });
});
