import fc from 'fast-check';
import type { Message, Update } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { toIncoming } from '../../../adapters/telegram/inbound.ts';
import { targetOf } from '../../../adapters/telegram/target.ts';
import type { IncomingMessage } from '../../../src/core/index.ts';
import {
  ANNA,
  asReplied,
  BOT,
  createScribe,
  GROUP,
  privateChat,
  WEI,
  type ChatMessage,
} from '../../fakes/telegram-server-people.ts';

const scribe = createScribe();
const chat = privateChat(ANNA);
const update = (message: ChatMessage): Update => ({ update_id: 1, message });
const read = (message: ChatMessage): IncomingMessage | undefined => toIncoming(update(message), BOT);
const inPrivate = (text: string, more = {}): IncomingMessage | undefined =>
  read(scribe.text(ANNA, chat, text, more));
const inGroup = (text: string, more = {}): IncomingMessage | undefined =>
  read(scribe.text(ANNA, GROUP, text, more));
const answering = (message: Message): Pick<Message, 'reply_to_message'> => ({
  reply_to_message: asReplied(message),
});

describe('private messages', () => {
  it('are questions', () => {
    const message = scribe.text(WEI, privateChat(WEI), ' 什么是杀猪盘 ');
    expect(read(message)).toEqual({
      platform: 'telegram',
      id: `1002:${message.message_id}`,
      conversation: { id: '1002', kind: 'direct' },
      author: { key: '1002', isBot: false },
      text: '什么是杀猪盘',
      addressed: true,
      localeHint: 'zh-hans',
    });
  });

  it.each([
    ['/ask is this a scam?', { command: 'ask', text: 'is this a scam?' }],
    ['/ASK  is\nthis', { command: 'ask', text: 'is\nthis' }],
    ['/ask@Fraud_Desk_Bot hello', { command: 'ask', text: 'hello' }],
    ['/hotline Malaysia', { command: 'hotline', text: 'Malaysia' }],
    ['/privacy', { command: 'privacy', text: '' }],
    ['/start', { command: 'start', text: '' }],
    ['/start campaign_42-x', { command: 'start', text: '' }],
    ['/start what is a task scam', { command: 'start', text: 'what is a task scam' }],
    ['@fraud_desk_bot, /ask hello', { command: 'ask', text: 'hello' }],
    ['/foo', { command: 'help', text: '' }],
  ])('take %j as a command', (text, expected) => {
    expect(inPrivate(text)).toMatchObject(expected);
  });

  it.each([
    ['/foo bar', 'bar'],
    ['/ask@other_bot hello', 'hello'],
    ['hello @fraud_desk_bot', 'hello'],
    ['tell me @fraud_desk_bot about it', 'tell me about it'],
    ['please /ask me', 'please /ask me'],
    ['1/2 of it', '1/2 of it'],
    ['write to a@fraud_desk_bot', 'write to a@fraud_desk_bot'],
  ])('take %j as text', (text, expected) => {
    const message = inPrivate(text);
    expect(message).toMatchObject({ text: expected });
    expect(message).not.toHaveProperty('command');
  });

  it('may be captions', () => {
    expect(read(scribe.photo(ANNA, chat, '/ask is this real?'))).toMatchObject({
      command: 'ask',
      text: 'is this real?',
    });
  });

  it('may be pictures without words, but an album is not many of them', () => {
    expect(read(scribe.photo(ANNA, chat))).toMatchObject({ text: '' });
    expect(read(scribe.photo(ANNA, chat, undefined, { media_group_id: '7' }))).toBeUndefined();
  });

  it('are read as they are when forwarded', () => {
    const origin = { type: 'hidden_user', sender_user_name: 'X', date: 1 } as const;
    const message = inPrivate('/ask your bank now @fraud_desk_bot', { forward_origin: origin });
    expect(message).toMatchObject({ text: '/ask your bank now @fraud_desk_bot', forwarded: true });
    expect(message).not.toHaveProperty('command');
  });

  it('can be about the message they answer', () => {
    const scam = scribe.text(ANNA, chat, 'You won a prize');
    expect(inPrivate('is this real?', answering(scam))).toMatchObject({ about: 'You won a prize' });
    expect(inPrivate('/check', answering(scam))).toMatchObject({
      command: 'check',
      text: '',
      about: 'You won a prize',
    });
    expect(inPrivate('/hotline Laos', answering(scam))).not.toHaveProperty('about');
    expect(inPrivate('and then?', answering(scribe.text(BOT, chat, 'An answer')))).not.toHaveProperty(
      'about',
    );
  });
});

describe('presses', () => {
  it('are of the person who pressed, in the chat of the button', () => {
    const answer = scribe.text(BOT, GROUP, 'An answer');
    const press = { update_id: 1, ...scribe.press(WEI, answer, 'p:abc') };
    expect(toIncoming(press, BOT)).toMatchObject({
      conversation: { id: '-5001', kind: 'group' },
      author: { key: '1002', isBot: false },
      text: '',
      addressed: true,
      choice: 'p:abc',
      localeHint: 'zh-hans',
    });
    expect(targetOf(press)).toEqual({ chatId: GROUP.id, inGroup: true, replyTo: answer.message_id });
  });

  it('work on messages that are too old to be shown', () => {
    const old = { chat, message_id: 3, date: 0 } as const;
    const press = { update_id: 1, ...scribe.press(ANNA, old, 'p:abc') };
    expect(toIncoming(press, BOT)).toMatchObject({
      conversation: { id: '1001', kind: 'direct' },
      choice: 'p:abc',
    });
    expect(targetOf(press)).toEqual({ chatId: 1001, inGroup: false });
  });

  it('without data are nothing', () => {
    const { callback_query: query } = scribe.press(ANNA, scribe.text(BOT, chat, 'x'), 'y');
    const { data: _, ...game } = query ?? { id: '1', from: ANNA, chat_instance: '1' };
    expect(
      toIncoming({ update_id: 1, callback_query: { ...game, game_short_name: 'g' } }, BOT),
    ).toBeUndefined();
  });
});

it('no other update is read', () => {
  const edited = { ...scribe.text(ANNA, chat, 'hello'), edit_date: 2 };
  expect(toIncoming({ update_id: 1, edited_message: edited }, BOT)).toBeUndefined();
  const channel = { id: -1007, type: 'channel', title: 'News' } as const;
  const post = { message_id: 1, date: 1, chat: channel, sender_chat: channel, text: '/ask hi' };
  expect(toIncoming({ update_id: 1, channel_post: post }, BOT)).toBeUndefined();
});

it('any text is read without an exception, and plain text in private as it is', () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('/ask', '/ask@fraud_desk_bot', '@fraud_desk_bot', '/foo', ' ', '\n', '@', '/', '\uD83D'),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (words) => {
      const text = words.join('');
      const message = inPrivate(text);
      inGroup(text);
      if (!/[/@]/.test(text) && text.trim() !== '') expect(message?.text).toBe(text.trim());
    }),
  );
});
