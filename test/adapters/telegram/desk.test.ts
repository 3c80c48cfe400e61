import type { Message } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import type { IncomingMessage } from '../../../src/core/index.ts';
import { eventually } from '../../contract/adapter-contract.ts';
import { ANNA, BOT, FORUM, GROUP, privateChat, SUPERGROUP, WEI } from '../../fakes/telegram-server-people.ts';
import { endDesksAfterEach, gate, paragraph, startDesk } from './setup.ts';

endDesksAfterEach();

const echo = async ({ text }: IncomingMessage) => paragraph(`You said: ${text}`);
const texts = (sent: readonly Message[]): (string | undefined)[] => sent.map(({ text }) => text);
const chat = privateChat(ANNA);

describe('where an answer goes', () => {
  it('in a private chat it is a message of its own', async () => {
    const { server, scribe, say } = await startDesk(echo);
    say(scribe.text(ANNA, chat, 'hello'));
    await eventually(() => expect(texts(server.sent)).toEqual(['You said: hello']));
    const sending = server.calls.find(({ method }) => method === 'sendMessage');
    expect(sending?.parameters).not.toHaveProperty('reply_parameters');
    expect(sending?.parameters).not.toHaveProperty('parse_mode');
    expect(sending?.parameters).toMatchObject({ link_preview_options: { is_disabled: true } });
  });

  it('in a group it answers the message that asked, and a long one only with its first part', async () => {
    const { server, scribe, say } = await startDesk(async () => paragraph('word '.repeat(1200)));
    const asked = say(scribe.text(ANNA, GROUP, `/ask@${BOT.username} hello`));
    await eventually(() => expect(server.sent).toHaveLength(2));
    expect(server.sent.map((m) => m.reply_to_message?.message_id)).toEqual([asked.message_id, undefined]);
  });

  it('in a forum it stays in the topic', async () => {
    const { server, scribe, say } = await startDesk(echo);
    const { more, threadId } = scribe.topic(ANNA, FORUM);
    const asked = say(scribe.text(ANNA, FORUM, '/ask hello', more));
    await eventually(() => expect(server.sent).toHaveLength(1));
    expect(server.sent[0]).toMatchObject({ message_thread_id: threadId, is_topic_message: true });
    expect(server.sent[0]?.reply_to_message?.message_id).toBe(asked.message_id);
  });

  it('is sent without the reference when the message that asked is gone', async () => {
    const { server, scribe, say } = await startDesk(echo);
    const asked = scribe.text(ANNA, GROUP, '/ask hello');
    say(asked);
    server.forget(asked);
    await eventually(() => expect(texts(server.sent)).toEqual(['You said: hello']));
    expect(server.sent[0]).not.toHaveProperty('reply_to_message');
  });

  it('is sent to the chat itself when the topic is gone', async () => {
    const { server, scribe, say, lines } = await startDesk(async () => paragraph('word '.repeat(1200)));
    const { more, threadId } = scribe.topic(ANNA, FORUM);
    const asked = scribe.text(ANNA, FORUM, '/ask hello', more);
    say(asked);
    server.forget({ ...asked, message_id: threadId });
    await eventually(() => expect(server.sent).toHaveLength(2));
    for (const message of server.sent) expect(message).not.toHaveProperty('message_thread_id');
    expect(lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('follows a group that became a supergroup', async () => {
    const { server, scribe, say } = await startDesk(echo);
    say(scribe.text(ANNA, SUPERGROUP, 'nothing to answer here'));
    server.fail('sendMessage', {
      code: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: SUPERGROUP.id },
    });
    say(scribe.text(ANNA, GROUP, '/ask hello'));
    await eventually(() => expect(server.sent.map((m) => m.chat.id)).toEqual([SUPERGROUP.id]));
  });
});

describe('a press', () => {
  const choices = [{ label: 'More', token: 'p:more' }];

  it('is confirmed at once and answered where the button is', async () => {
    const { server, scribe, say } = await startDesk(async ({ choice }) =>
      paragraph(choice ?? 'first', choices),
    );
    const { more, threadId } = scribe.topic(ANNA, FORUM);
    say(scribe.text(ANNA, FORUM, '/ask hello', more));
    await eventually(() => expect(texts(server.sent)).toEqual(['first']));
    const [button] = server.sent;
    if (button) server.push(scribe.press(WEI, button, 'p:more'));
    await eventually(() => expect(texts(server.sent)).toEqual(['first', 'p:more']));
    expect(server.answered).toHaveLength(1);
    expect(server.sent[1]).toMatchObject({ message_thread_id: threadId });
    expect(server.sent[1]?.reply_to_message?.message_id).toBe(button?.message_id);
  });

  it('is confirmed while the chat still waits for another answer', async () => {
    const { held, release } = gate();
    const { server, scribe, say } = await startDesk(async ({ choice }) => {
      if (choice === undefined) await held;
      return paragraph(choice ?? 'slow');
    });
    say(scribe.text(ANNA, chat, 'hello'));
    server.push(scribe.press(ANNA, { chat, message_id: 2, date: 0 }, 'p:old'));
    await eventually(() => expect(server.answered).toHaveLength(1));
    expect(server.sent).toEqual([]);
    release();
    await eventually(() => expect(texts(server.sent)).toEqual(['slow', 'p:old']));
  });

  it('from long ago is answered although it can no longer be confirmed', async () => {
    const { server, scribe, lines } = await startDesk(async ({ choice }) => paragraph(choice ?? ''));
    server.refuse('answerCallbackQuery', () => ({
      code: 400,
      description: 'Bad Request: query is too old and response timeout expired or query ID is invalid',
    }));
    server.push(scribe.press(ANNA, { chat, message_id: 2, date: 0 }, 'p:old'));
    await eventually(() => expect(texts(server.sent)).toEqual(['p:old']));
    expect(lines.filter(({ level }) => level === 'error' || level === 'warn')).toEqual([]);
  });

  it('is not offered when its token does not fit', async () => {
    const unfit = { label: 'Too long', token: 'x'.repeat(65) };
    const { server, scribe, say, lines } = await startDesk(async () =>
      paragraph('hello', [unfit, ...choices]),
    );
    say(scribe.text(ANNA, chat, 'hello'));
    await eventually(() => expect(server.sent).toHaveLength(1));
    expect(server.sent[0]?.reply_markup?.inline_keyboard).toEqual([
      [{ text: 'More', callback_data: 'p:more' }],
    ]);
    expect(lines).toContainEqual(expect.objectContaining({ level: 'warn', fields: { unsendable: 1 } }));
  });
});

describe('order', () => {
  it('is kept within a chat, while other chats go on', async () => {
    const { held, release } = gate();
    const { server, scribe, say } = await startDesk(async ({ text }) => {
      if (text === 'first') await held;
      return paragraph(text);
    });
    say(scribe.text(ANNA, chat, 'first'));
    say(scribe.text(ANNA, chat, 'second'));
    say(scribe.text(WEI, privateChat(WEI), 'other'));
    await eventually(() => expect(texts(server.sent)).toEqual(['other']));
    release();
    await eventually(() => expect(texts(server.sent)).toEqual(['other', 'first', 'second']));
  });
});
