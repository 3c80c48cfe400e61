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
  FORUM,
  GROUP,
  OTHER_BOT,
  privateChat,
  SUPERGROUP,
  WEI,
  type ChatMessage,
} from '../../fakes/telegram-server-people.ts';

const scribe = createScribe();
const chat = privateChat(ANNA);
const update = (message: ChatMessage): Update => ({ update_id: 1, message });
const read = (message: ChatMessage): IncomingMessage | undefined => toIncoming(update(message), BOT);
const inGroup = (text: string, more = {}): IncomingMessage | undefined =>
  read(scribe.text(ANNA, GROUP, text, more));
const answering = (message: Message): Pick<Message, 'reply_to_message'> => ({
  reply_to_message: asReplied(message),
});
const fromBot = (text: string): Message => scribe.text(BOT, GROUP, text);

describe('group messages', () => {
  it.each([
    'hello',
    '/ask@other_bot hello',
    '/foo',
    '/foo bar',
    'hi @other_bot',
    'hi @fraud_desk_bots',
    'say /ask hi',
  ])('are none of our business when they say %j', (text) => {
    expect(inGroup(text)).toBeUndefined();
  });

  it.each([
    ['/ask hello', { command: 'ask', text: 'hello' }],
    ['/ask@fraud_desk_bot hello', { command: 'ask', text: 'hello' }],
    ['@fraud_desk_bot hello', { text: 'hello' }],
    ['@Fraud_Desk_Bot: hello', { text: 'hello' }],
    ['what is that, @fraud_desk_bot?', { text: 'what is that, ?' }],
    ['@fraud_desk_bot', { text: '', command: 'help' }],
    ['/foo@fraud_desk_bot', { text: '', command: 'help' }],
    ['/foo@fraud_desk_bot bar', { text: 'bar' }],
  ])('are read when they say %j', (text, expected) => {
    expect(inGroup(text)).toMatchObject({
      ...expected,
      addressed: true,
      conversation: { id: '-5001', kind: 'group' },
    });
  });

  it('are read when they name the bot without its user name', () => {
    const entities = [{ type: 'text_mention', offset: 0, length: 10, user: BOT }];
    expect(inGroup('Fraud Desk hello', { entities })).toMatchObject({ text: 'hello' });
  });

  it('are read when they answer the bot', () => {
    expect(inGroup('and in Laos?', answering(fromBot('x')))).toMatchObject({ text: 'and in Laos?' });
    expect(inGroup('/ban', answering(fromBot('x')))).toBeUndefined();
    expect(read(scribe.photo(ANNA, GROUP, undefined, answering(fromBot('x'))))).toBeUndefined();
  });

  it('can be about another person’s message, also its caption', () => {
    const scam = scribe.text(WEI, GROUP, 'Send USDT');
    expect(inGroup('/ask', answering(scam))).toMatchObject({ command: 'ask', text: '', about: 'Send USDT' });
    const picture = scribe.photo(WEI, GROUP, 'Earn 500 a day');
    const mentioned = inGroup('@fraud_desk_bot', answering(picture));
    expect(mentioned).toMatchObject({ text: '', about: 'Earn 500 a day' });
    expect(mentioned).not.toHaveProperty('command');
    expect(inGroup('hm', answering(scam))).toBeUndefined();
    const quote = { text: 'a quoted part', position: 0, is_manual: true } as const;
    expect(inGroup('/ask', { quote })).toMatchObject({ about: 'a quoted part' });
  });

  it('are silent for bots, posts, inline results and forwards', () => {
    expect(read(scribe.text(OTHER_BOT, GROUP, '/ask hi'))).toBeUndefined();
    expect(inGroup('/ask hi', { via_bot: OTHER_BOT })).toBeUndefined();
    expect(inGroup('/ask hi', { is_automatic_forward: true })).toBeUndefined();
    const origin = { type: 'user', sender_user: WEI, date: 1 } as const;
    expect(inGroup('/ask@fraud_desk_bot hi', { forward_origin: origin })).toBeUndefined();
  });

  it('may come from an anonymous admin', () => {
    const anonymous = { ...OTHER_BOT, id: 1_087_968_824, username: 'GroupAnonymousBot' };
    const message = read(scribe.text(anonymous, SUPERGROUP, '/ask hi', { sender_chat: SUPERGROUP }));
    expect(message).toMatchObject({ author: { key: `chat:${SUPERGROUP.id}`, isBot: false } });
  });

  it.each([
    { new_chat_members: [WEI] },
    { left_chat_member: WEI },
    { new_chat_title: 'x' },
    { migrate_to_chat_id: -100 },
    { pinned_message: scribe.text(WEI, GROUP, '/ask hi') },
  ])('are silent for the service message %j', (content) => {
    expect(read(scribe.message(ANNA, GROUP, content))).toBeUndefined();
    expect(read(scribe.message(ANNA, chat, content))).toBeUndefined();
  });

  it('belong to their topic in a forum, but not to a chain of replies elsewhere', () => {
    const { more, threadId } = scribe.topic(BOT, FORUM);
    expect(read(scribe.text(ANNA, FORUM, 'just talk', more))).toBeUndefined();
    const asked = scribe.text(ANNA, FORUM, '/ask hi', more);
    const message = read(asked);
    expect(message).toMatchObject({ conversation: { id: `${FORUM.id}:${threadId}` } });
    expect(message).not.toHaveProperty('about');
    expect(targetOf(update(asked))).toEqual({
      chatId: FORUM.id,
      inGroup: true,
      threadId,
      replyTo: asked.message_id,
    });
    const chain = scribe.text(ANNA, SUPERGROUP, '/ask hi', { message_thread_id: 5 });
    expect(targetOf(update(chain))).not.toHaveProperty('threadId');
    expect(read(chain)).toMatchObject({ conversation: { id: String(SUPERGROUP.id) } });
  });
});
