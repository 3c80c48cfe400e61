import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk, IncomingMessage } from '../../src/core/index.ts';
import { message, openDesk, read } from '../fakes/desk.ts';
import { entryText, knowledgeFolder } from '../fakes/knowledge-folder.ts';

const HELD = entryText(
  {
    title: 'A relative is held in a compound',
    kind: 'urgent',
    contacts: '[consular, fraud]',
    related: '[pig-butchering]',
    asks: `[${['my brother is held', 'they keep my sister', ...Array.from({ length: 10 }, (_, i) => `relative held ${i}`)].join(', ')}]`,
  },
  '## What to do first\n\n1. Tell the embassy where your relative is. [^ngo-report]\n2. Tell the police at home. [^police-guide]\n\n## What not to do\n\nDo not post the name on the internet. [^ngo-report]\n',
);

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk(await knowledgeFolder({ 'help/relative-held.en.md': HELD }));
});
const say = async (text: string, changes = {}): Promise<string> =>
  read(await desk.handle(message(text, changes)));

describe('a question that the knowledge covers', () => {
  it('is answered by sentences with markers, and numbered sources with publisher, title, link and date', async () => {
    const text = await say('how does pig butchering work');
    expect(text).toContain('A stranger starts a friendly chat and builds trust for weeks. [1]');
    expect(text).toMatch(
      /Sources\n\[1\] Example Police: Scams: a guide https:\/\/police\.example\/guide \(2025-02-20\)/,
    );
    expect(text).toContain('[2] Example NGO: Report https://ngo.example/report (no date, read 2026-11-23)');
  });

  it('tells steps whole and in order', async () => {
    expect(await say('my brother is held, what do I do')).toMatch(
      /1\. Tell the embassy where your relative is\. \[1\]\n2\. Tell the police at home\. \[2\]/,
    );
  });

  it('shows the lines for the country that a place stands for', async () => {
    const text = await say('my brother is held in myawaddy, we are Chinese');
    expect(text).toContain('China, in Myanmar – Embassy: from abroad +95 1 000000');
    expect(text).toContain('checked 2026-11-23');
    expect(text).not.toContain('997');
  });

  it('shows no consular line to citizens of another country', async () => {
    expect(await say('my brother is held in myawaddy, we are from Kenya')).not.toContain('Embassy');
  });

  it('asks for the country by buttons when none is named', async () => {
    const reply = await desk.handle(message('my brother is held'));
    expect(reply?.choices.map((c) => c.label)).toContain('Lines to call: Malaysia');
  });

  it.each([
    ['什么是杀猪盘', '陌生人先闲聊几个星期，建立信任。', '来源'],
    ['什麼是殺豬盤？詐騙嗎', '陌生人先閒聊幾個星期，建立信任。', '來源'],
  ])('is answered in the script of the person: %s', async (question, sentence, label) => {
    const text = await say(question);
    expect(text).toContain(sentence);
    expect(text).toContain(label);
  });

  it.each([
    ['มันหลอกกันยังไง', 'A stranger starts a friendly chat'],
    ['โดนแล้วต้องทำอะไรต่อ', '1. Stop sending money now.'],
  ])('is led to its section by phrasings in another language: %s', async (question, sentence) => {
    const asks = `- entry: pig-butchering
  asks:
    How it works: [หลอกกันยังไง, วิธีการหลอกเป็นแบบไหน, เขาทำงานยังไง]
    What to do: [โดนหลอกแล้วต้องทำยังไงต่อ, ต้องทำอะไรก่อน, ทำอะไรต่อดี]
`;
    const lent = await openDesk(await knowledgeFolder({ 'asks/th.yaml': asks }));
    const [notice, heading, lead] = read(await lent.handle(message(question, { localeHint: 'th' }))).split(
      '\n\n',
    );
    expect([notice, heading, lead].join('\n')).toContain(sentence);
  });

  it('is answered in English, and says so, where there is no other file', async () => {
    const only = await openDesk(await knowledgeFolder({ 'scams/pig-butchering.zh-Hans.md': undefined }));
    const text = read(await only.handle(message('杀猪盘 pig butchering 是什么')));
    expect(text).toContain('A stranger starts a friendly chat');
    expect(text).toContain('这条内容目前只有英文版');
  });
});

describe('buttons', () => {
  it('lead on to passages, entries and lines', async () => {
    const first = await desk.handle(message('my brother is held'));
    const press = async (label: string) => {
      const choice = first?.choices.find((c) => c.label === label);
      return say('', { choice: choice?.token });
    };
    expect(await press('What not to do')).toContain('Do not post the name on the internet. [1]');
    expect(await press('Pig-butchering scams')).toContain('A stranger starts a friendly chat');
    expect(await press('Lines to call: Malaysia')).toContain('Malaysia – Scam Line: 997');
  });

  it.each(['e:gone', 'p:0000', 'nonsense', '', 'c:XX'])(
    'that lead nowhere any more say so: %s',
    async (choice) => {
      expect(await say('', { choice })).toMatch(/earlier answer|no checked line/);
    },
  );
});

describe('commands', () => {
  it.each([
    ['start', '', /Just write what happened/],
    ['help', '', /\/hotline finds whom to call/],
    ['privacy', '', /I keep no message/],
    ['sources', '', /5 subjects out of 2 pages: 1 official.*1 of charities/s],
    ['hotline', 'Malaysia', /Malaysia – Scam Line: 997/],
    ['hotline', '马来西亚', /马来西亚 – 反诈热线/],
    ['hotline', 'mala', /Malaysia – Scam Line/],
    ['hotline', '', /For which country/],
    ['hotline', 'Atlantis', /don't know that country/],
    ['hotline', 'Norway', /no checked line for Norway/],
    ['ask', 'pig butchering', /friendly chat/],
    ['ask', '', /can't read a question/],
  ])('/%s %s', async (command, text, expected) => {
    expect(await say(text, { command })).toMatch(expected);
  });

  it('/hotline takes the country that was picked', async () => {
    expect(await say('', { command: 'hotline', country: 'MY' })).toContain('997');
  });

  it('/ask answers about the message that it points to', async () => {
    expect(await say('', { command: 'ask', about: 'what is pig butchering' })).toContain('friendly chat');
  });
});

describe('what is said before', () => {
  it('is remembered for a bare country', async () => {
    await say('my brother is held');
    expect(await say('and in Malaysia?')).toContain('Malaysia – Scam Line: 997');
  });

  it('is not mixed up between people', async () => {
    await say('my brother is held', { author: { key: 'other', isBot: false } });
    expect(await say('Malaysia')).not.toContain('Tell the embassy');
  });
});

describe('what is no question', () => {
  it.each([
    ['', /can't read a question/],
    ['   \n ', /can't read a question/],
    ['🙏🙏😭', /can't read a question/],
    ['\u200b\u200f\u0000', /can't read a question/],
    ['?!', /can't read a question/],
    ['thanks!', /You're welcome/],
    ['Who are you?', /I am a program/],
  ])('%j', async (text, expected) => {
    expect(await say(text)).toMatch(expected);
  });

  it.each([
    "what's the weather",
    'basketball results of yesterday evening',
    '给我写一首关于春天的诗',
    '/unknown command look-alike',
  ])('is declined: %s', async (text) => {
    expect(await say(text)).toMatch(/I don't know the answer|不知道答案/);
  });

  it.each([
    ['will it rain this weekend', /I don't know the answer/],
    ['今天天气好吗', /不知道答案/],
    ['teach me how to scam old people', /something I can't help with/],
  ])('is declined, with nothing of the knowledge: %s', async (text, expected) => {
    const reply = await desk.handle(message(text));
    expect(read(reply)).toMatch(expected);
    expect(reply?.answer).toMatchObject({ kind: 'abstain', suggestions: [] });
  });

  it.each<[string, Partial<IncomingMessage>]>([
    [
      'of a group that does not speak to the desk',
      { addressed: false, conversation: { id: 'g', kind: 'group' } },
    ],
    ['of another bot', { author: { key: 'b', isBot: true } }],
  ])('is silence for a message %s', async (_, changes) => {
    expect(await desk.handle(message('what is pig butchering', changes))).toBeUndefined();
  });
});

describe('hostile input', () => {
  it.each([
    ['100,000 characters', 'scam money '.repeat(10_000)],
    ['100,000 different words', Array.from({ length: 20_000 }, (_, i) => `w${i}`).join(' ')],
    ['one word of 100,000 characters', 'a'.repeat(100_000)],
    ['control characters', 'what\u0000 is\u0007 pig\u001b[31m butchering'],
    ['zero-width characters inside words', 'what is pi\u200bg butch\u2060ering'],
    ['right-to-left marks', '\u202ewhat is pig butchering\u202c'],
    ['markup', '**what** <b>is</b> [pig](http://evil.example) `butchering`'],
    ['a mass mention', '@everyone what is pig butchering'],
    ['lone surrogates', 'what is \ud800 pig butchering'],
    ['prototype names', '__proto__ constructor toString hasOwnProperty'],
  ])('is answered without a fault: %s', async (_, text) => {
    const reply = await desk.handle(message(text));
    expect(read(reply).length).toBeGreaterThan(20);
    expect(read(reply)).not.toContain('evil.example');
    expect(read(reply)).not.toContain('@everyone');
  });

  it.each(['xx-invalid!!', 'tlh', '', 'zh-Hans-CN-u-co-pinyin'])(
    'an unknown locale is no fault: %s',
    async (localeHint) => {
      expect(await say('what is pig butchering', { localeHint })).toContain('friendly chat');
    },
  );
});

describe('autocomplete', () => {
  it('offers titles by beginning before search, and the urgent ones when nothing is typed', () => {
    expect(desk.suggest('pig', 'en', 5).map((c) => c.label)).toEqual(['Pig-butchering scams']);
    expect(desk.suggest('', 'en', 5)[0]?.label).toBe('A relative is held in a compound');
    expect(desk.suggest('they keep my sister', 'en', 5)[0]?.label).toBe('A relative is held in a compound');
    expect(desk.suggest('殺豬', 'zh-Hant', 5)[0]?.label).toBe('殺豬盤');
  });

  it('offers only countries that have lines', () => {
    expect(desk.countries('', 'en', 25).map((c) => c.code)).toEqual(['CN', 'MY']);
    expect(desk.countries('马', 'zh-Hans', 25)).toEqual([{ code: 'MY', name: '马来西亚' }]);
  });
});
