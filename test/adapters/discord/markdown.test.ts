import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  escapeInline,
  escapeLineStarts,
  escapeText,
  link,
  strong,
} from '../../../adapters/discord/markdown.ts';
import { renderReply } from '../../../adapters/discord/render.ts';
import type { Reply, ReplyBlock } from '../../../src/core/index.ts';
import { readMarkdown } from '../../fakes/discord-markdown.ts';

const PLAIN = { styled: [], urls: [], bareUrls: [], mentions: [] };

/** Text that likes to be formatting. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '*',
        '**',
        '_',
        '__',
        '~~',
        '||',
        '`',
        '```',
        '\\',
        '\n',
        ' ',
        '# ',
        '## ',
        '-# ',
        '- ',
        '+ ',
        '1. ',
        '12) ',
        '> ',
        '>>> ',
        '[',
        ']',
        '(',
        ')',
        '](',
        '<',
        '>',
        '@everyone',
        '@here',
        '<@1>',
        '<@&1>',
        '<#1>',
        ':',
        ':x:',
        'https://e.x/a_b_c',
        'http://',
        '<https://e.x>',
        '<t:1:R>',
        '<a:b:1>',
        '</ask:1>',
        '<id:home>',
        '¯\\_(ツ)_/¯',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(''));

/** What may be lost of a text: characters that are none. */
const kept = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD');

describe('the reader of the tests', () => {
  it.each([
    ['**a**', 'bold: a'],
    ['*a*', 'italic: a'],
    ['_a_', 'italic: a'],
    ['__a__', 'underline: a'],
    ['~~a~~', 'struck: a'],
    ['||a||', 'spoiler: a'],
    ['`a`', 'code: a'],
    ['```\na\n```', 'code: a'],
    ['x\n# a', 'heading: a'],
    ['-# a', 'small: a'],
    ['> a', 'quote: a'],
    ['- a', 'list: a'],
    ['1. a', 'list: a'],
    [':smile:', 'emoji: :smile:'],
    ['<:a:1>', 'emoji: <:a:1>'],
    ['<t:1:R>', 'timestamp: <t:1:R>'],
  ])('sees the style of %j', (content, style) => {
    expect(readMarkdown(content).styled).toEqual([style]);
  });

  it('sees links and mentions', () => {
    expect(readMarkdown('[a](https://b.c/d) <https://e.f>').urls).toEqual(['https://b.c/d', 'https://e.f']);
    expect(readMarkdown('see https://b.c/d.').bareUrls).toEqual(['https://b.c/d']);
    expect(readMarkdown('@everyone @here <@1> <@!1> <@&1> <#1> </a:1>').mentions).toHaveLength(7);
  });
});

describe('discord markdown', () => {
  it('shows any text as it is', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(readMarkdown(escapeText(text))).toEqual({ text: kept(text), ...PLAIN });
      }),
      { numRuns: 500 },
    );
  });

  it('keeps any text as it is, whatever stands beside it and however it is divided', () => {
    const spans = fc.array(fc.record({ kind: fc.constant('text' as const), text: nasty }), { maxLength: 4 });
    const blocks = fc.array(
      fc.record({ kind: fc.constantFrom('paragraph' as const, 'item' as const), spans }),
      {
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(blocks, fc.integer({ min: 1, max: 60 }), (some, times) => {
        // Many times over, so that some messages are divided.
        const reply = replyOf(some.map((block) => ({ ...block, spans: repeat(block.spans, times) })));
        for (const { content } of renderReply(reply)) {
          expect(content.length).toBeLessThanOrEqual(2000);
          expect(readMarkdown(content)).toMatchObject(PLAIN);
        }
        const shown = renderReply(reply).map(({ content }) => readMarkdown(content).text);
        const words = reply.blocks.flatMap((block) =>
          block.spans.map((span) => ('text' in span ? span.text : '')),
        );
        expect(shown.join('').replace(/\s/g, '')).toBe(kept(words.join('')).replace(/\s/g, ''));
      }),
      { numRuns: 60 },
    );
  });

  it('makes bold what is to be, and nothing else', () => {
    fc.assert(
      fc.property(nasty, nasty, (before, text) => {
        const { styled, mentions, urls } = readMarkdown(
          escapeLineStarts(`${escapeInline(`${before}x`)}${strong(text)}`),
        );
        expect(styled).toEqual(kept(text).trim() === '' ? [] : [`bold: ${kept(text).trim()}`]);
        expect([...mentions, ...urls]).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('links any text without a preview', () => {
    fc.assert(
      fc.property(nasty, fc.webUrl({ withQueryParameters: true, withFragments: true }), (text, url) => {
        const read = readMarkdown(escapeLineStarts(link(text, url)));
        expect(read).toMatchObject({ styled: [], mentions: [], bareUrls: [] });
        expect(read.urls).toHaveLength(1);
        expect(decodeURIComponent(read.urls[0] ?? '')).toBe(decodeURIComponent(url));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps addresses and shows them where words would hide another', () => {
    expect(show('a [b] (c)', 'https://e.x/a?b=c&d=(e)_f')).toEqual({
      words: 'a [b] (c)',
      urls: ['https://e.x/a?b=c&d=(e)_f'],
    });
    expect(show('a [b', 'https://e.x/((a)')).toEqual({ words: 'a (b', urls: ['https://e.x/%28%28a%29'] });
    expect(show('https://e.x/', 'https://e.x/')).toEqual({ words: 'https://e.x/', urls: ['https://e.x/'] });
    expect(show('https://good.example', 'https://e.x/')).toEqual({
      words: 'https://good.example (https://e.x/)',
      urls: ['https://e.x/'],
    });
    expect(show('run', 'javascript:alert(1)')).toEqual({ words: 'run', urls: [] });
  });
});

const show = (text: string, url: string) => {
  const { text: words, urls } = readMarkdown(link(text, url));
  return { words, urls };
};

function repeat(spans: ReplyBlock['spans'], times: number): ReplyBlock['spans'] {
  return Array.from({ length: times }, () => spans).flat();
}

function replyOf(blocks: readonly ReplyBlock[]): Reply {
  return { locale: 'en', answer: { kind: 'notice', suggestions: [], contacts: [] }, blocks, choices: [] };
}
