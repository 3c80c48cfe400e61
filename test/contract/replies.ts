import { quoteOf } from '../../src/core/check/quote.ts';
import type { Answer, Reply, ReplyBlock } from '../../src/core/index.ts';

const NOTICE: Answer = { kind: 'notice', suggestions: [], contacts: [] };

function reply(blocks: ReplyBlock[], choices: Reply['choices'] = []): Reply {
  return { locale: 'en', answer: NOTICE, blocks, choices };
}

/** A reply as most are: a lead with its marker, a step, a source, a button. */
export const SHORT_REPLY = reply(
  [
    { kind: 'title', spans: [{ kind: 'text', text: 'Pig butchering', strong: true }] },
    {
      kind: 'lead',
      spans: [
        { kind: 'text', text: 'Scammers build trust first. ' },
        { kind: 'marker', number: 1 },
      ],
    },
    { kind: 'step', bullet: '1.', spans: [{ kind: 'text', text: 'Stop sending money.' }] },
    {
      kind: 'source',
      bullet: '[1]',
      spans: [
        { kind: 'text', text: 'Publisher: ' },
        { kind: 'link', text: 'A page [with] (brackets)', url: 'https://example.org/a?b=c&d=(e)_f' },
      ],
    },
  ],
  [{ label: 'More about this', token: 'p:abc' }],
);

/** A reply that fits in no platform's single message: 40 sentences with 40 sources. */
export const LONG_REPLY = reply([
  ...Array.from({ length: 40 }, (_, i): ReplyBlock => ({
    kind: 'paragraph',
    spans: [
      {
        kind: 'text',
        text: `Sentence number ${i + 1} stands here ${'and goes on with *many* words_ '.repeat(8)}. `,
      },
      { kind: 'marker', number: i + 1 },
    ],
  })),
  ...Array.from({ length: 40 }, (_, i): ReplyBlock => ({
    kind: 'source',
    bullet: `[${i + 1}]`,
    spans: [
      { kind: 'text', text: `Publisher ${i + 1}, ` },
      { kind: 'link', text: `Title of page ${i + 1}`, url: `https://example.org/page/${i + 1}` },
    ],
  })),
]);

/** The answer to a check of a message that tries to be everything at once; `quotes` must be seen as they are. */
export function checkedReply(): { reply: Reply; quotes: string[] } {
  const quotes = [
    '**pay** https://evil.example/a.apk now',
    '[log in](https://evil.example) or t.me/evil',
    '@everyone write to @boss or a@evil.example',
    '/start and call +44 7700 900123',
    '<@123456789012345678> `code` ||spoiler|| <b>bold</b>',
    '> quoted\n# heading',
  ].map((text) => quoteOf(text, 0, text.length));
  const blocks = quotes.map((quote): ReplyBlock => ({
    kind: 'item',
    bullet: '•',
    spans: [
      { kind: 'text', text: 'A sign', strong: true },
      { kind: 'text', text: `: “${quote}” – why it matters` },
    ],
  }));
  return { reply: reply(blocks), quotes };
}

/** Text that tries to be markup or a mention on some platform; `raw` must be seen as it is. */
export function hostileReply(): { reply: Reply; raw: string[] } {
  const raw = [
    '@everyone @here <@123456789012345678> <@&123456789012345678> <#123456789012345678>',
    '**bold** __underline__ *italic* _italic_ ~~struck~~ ||spoiler|| `code` ```block```',
    '[text](https://evil.example/x) <b>bold</b> <script>alert(1)</script>',
    '# heading',
    '> quote',
    '- item',
    '-# small',
    '1. one',
    '\\*already escaped\\*',
    '<t:1700000000:R> <:name:123456789012345678> </ask:123456789012345678>',
  ];
  return { reply: reply(raw.map((text) => ({ kind: 'paragraph', spans: [{ kind: 'text', text }] }))), raw };
}
