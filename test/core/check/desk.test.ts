import { beforeEach, describe, expect, it } from 'vitest';
import type { CheckAnswer, Desk, IncomingMessage, Reply } from '../../../src/core/index.ts';
import { message, openDesk, read } from '../../fakes/desk.ts';
import { entryText, knowledgeFolder } from '../../fakes/knowledge-folder.ts';

const SCAM = 'Dear customer, pay 500 dollars to withdraw your profit at http://dhl-pay.top/x and tell nobody';
const HARMLESS = 'Reminder: the dentist sees you on Friday at 9, bring your card';

let desk: Desk;
beforeEach(async () => {
  const sections = `## How it works

A stranger starts a chat. [^police-guide]

## How to check a message

1. Ask the firm yourself. [^police-guide]
2. Wait a day. [^ngo-report]

## What to do if you paid

1. Call your bank. [^police-guide]
2. Keep every message. [^ngo-report]
`;
  desk = await openDesk(
    await knowledgeFolder({
      'scams/pig-butchering.en.md': entryText({}, sections),
      'scams/pig-butchering.zh-Hans.md': undefined,
    }),
  );
});

const say = async (text: string, changes: Partial<IncomingMessage> = {}): Promise<Reply> => {
  const reply = await desk.handle(message(text, changes));
  if (reply === undefined) throw new Error('the desk was silent');
  return reply;
};
function checked(reply: Reply): CheckAnswer {
  if (reply.answer.kind !== 'check') throw new Error(`not a check but ${reply.answer.kind}: ${read(reply)}`);
  return reply.answer;
}

describe('a message with signs of a scam', () => {
  it('is answered with each sign, its words, why it matters with its source, and what it looks like', async () => {
    const reply = await say(SCAM, { command: 'check' });
    const text = read(reply);
    expect(checked(reply).level).toBe('alarm');
    expect(text).toMatch(/^This message looks like a scam: 3 warning signs\n/);
    expect(text).toMatch(
      /• Pay before you can withdraw: “.*pay 500 dollars to withdraw.*” – Nobody honest takes a fee before a payout, the police say\. \[\d\]/,
    );
    expect(text).toContain('Looks most like: Pig-butchering scams');
    expect(text).toMatch(/How to check a message\n1\. Ask the firm yourself\. \[\d\]/);
    expect(text).toMatch(/What to do if you paid\n1\. Call your bank\. \[\d\]/);
    expect(text).toContain('[1] Example Police: Scams: a guide https://police.example/guide (2025-02-20)');
    expect(reply.choices.map(({ token }) => token)).toContain('e:pig-butchering');
  });

  it('names its signs strongest first, with the file and line of each reason', async () => {
    const { signs, sentences } = checked(await say(SCAM, { command: 'check' }));
    expect(signs.map(({ sign }) => sign)).toEqual([
      'address-known-name-in-front',
      'pay-to-withdraw',
      'secrecy',
    ]);
    expect(sentences[1]).toMatchObject({
      text: 'Nobody honest takes a fee before a payout, the police say.',
      passage: 'signs#pay-to-withdraw',
      origin: { file: 'knowledge/signs.yaml', line: 4 },
    });
  });

  it('is shown without anything of it to tap', async () => {
    const reply = await say(`${SCAM} @boss +44 7700 900123 /start t.me/x`, { command: 'check' });
    expect(read(reply)).toContain('hxxp://dhl-pay[.]top/x');
    expect(read(reply)).not.toMatch(/dhl-pay\.top|http:\/\/dhl|@boss/);
    const spans = reply.blocks.flatMap(({ spans }) => spans);
    for (const span of spans) if (span.kind === 'link') expect(span.url).toMatch(/\.example\//);
  });

  it('shows whom to call where a country is named, and asks by buttons where none is', async () => {
    expect(read(await say(SCAM, { command: 'check', country: 'MY' }))).toContain('Malaysia – Scam Line: 997');
    const { choices } = await say(SCAM, { command: 'check' });
    expect(choices.map(({ label }) => label)).toContain('Lines to call: Malaysia');
  });
});

describe('other messages', () => {
  it('with one weak sign are worth a look, and no alarm', async () => {
    const reply = await say('The dentist sees you on Monday, bring your card and tell nobody', {
      command: 'check',
    });
    expect(checked(reply).level).toBe('caution');
    expect(read(reply)).toMatch(/worth a closer look: one warning sign/);
  });

  it('with nothing but an address are judged by its signs alone', async () => {
    expect(checked(await say('https://dhl-pay.top/x')).level).toBe('alarm');
    expect(checked(await say('https://unknown-page.top/x')).level).toBe('none');
  });

  it('are quoted without what is not seen in them', async () => {
    const { signs } = checked(await say('now p\u200bay 500 to with\u200bdraw', { command: 'check' }));
    expect(signs).toEqual([{ sign: 'pay-to-withdraw', quote: 'now pay 500 to withdraw' }]);
  });

  it('without any are never called safe', async () => {
    const reply = await say(HARMLESS, { command: 'check' });
    expect(checked(reply)).toMatchObject({ level: 'none', signs: [] });
    expect(read(reply)).toMatch(/found none of the warning signs that I know/);
    expect(read(reply)).toMatch(/That proves nothing/);
    expect(read(reply)).not.toMatch(/safe/i);
  });

  it('that warn of a thing do not show its sign', async () => {
    const text =
      'Reminder: the dentist will never ask you to pay a fee to withdraw. See you on Monday at nine';
    expect(checked(await say(text, { command: 'check' })).signs).toEqual([]);
    const both = 'We never ask for codes. Now pay 500 to withdraw your crypto profit';
    expect(checked(await say(both, { command: 'check' })).signs).toMatchObject([{ sign: 'pay-to-withdraw' }]);
  });
});

describe('what is checked', () => {
  it.each<[string, string, Partial<IncomingMessage>]>([
    ['a forwarded message in a direct chat', SCAM, { forwarded: true }],
    ['a forwarded message that asks', 'is this a scam?', { forwarded: true }],
    ['/check with a text', HARMLESS, { command: 'check' }],
    ['/check with words around the text', `is this a scam: ${HARMLESS}`, { command: 'check' }],
    ['/check as an answer', '', { command: 'check', about: SCAM }],
    ['/check as an answer, with words', 'from my aunt', { command: 'check', about: SCAM }],
    ['an address alone', 'dhl-pay.top', {}],
    ['a message in quotation marks', `is this a scam "${SCAM}"`, {}],
    ['a message behind a colon', `got this sms: ${SCAM}, legit?`, {}],
    ['a message pasted without a question', SCAM, {}],
  ])('%s', async (_, text, changes) => {
    checked(await say(text, changes));
  });

  it.each([
    'is pig butchering a scam?',
    'how does pig butchering work',
    'is this a scam?',
    'got this sms',
    'I paid 500 dollars to withdraw my profit and they told me to tell nobody, what do I do',
  ])('not the question %j', async (text) => {
    expect((await say(text)).answer.kind).not.toBe('check');
  });

  it('asks for a message where there is none', async () => {
    expect(read(await say('', { command: 'check' }))).toMatch(/Send me the message/);
    expect(read(await say('🙈', { command: 'check' }))).toMatch(/Send me the message/);
  });

  it('answers in the language of the reader, not of the message', async () => {
    const reply = await say(SCAM, { command: 'check', localeHint: 'zh-CN' });
    expect(read(reply)).toMatch(/^这条信息很像诈骗：有 3 个信号/);
    expect(read(reply)).toContain('警方说，先收费再付款的都不可信。');
  });

  it('is not kept: a country that follows belongs to the question before', async () => {
    await say('how does pig butchering work', { conversation: { id: 'kept', kind: 'direct' } });
    await say(SCAM, { conversation: { id: 'kept', kind: 'direct' } });
    const reply = await say('and in Malaysia?', { conversation: { id: 'kept', kind: 'direct' } });
    expect(reply.answer.kind).not.toBe('check');
  });
});
