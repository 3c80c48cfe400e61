import type { Message } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { createTelegram } from '../../../adapters/telegram/index.ts';
import type { IncomingMessage } from '../../../src/core/index.ts';
import { eventually } from '../../contract/adapter-contract.ts';
import { adapterDeps } from '../../fakes/adapter-deps.ts';
import { ANNA, createScribe, privateChat } from '../../fakes/telegram-server-people.ts';
import { startTelegramServer } from '../../fakes/telegram-server.ts';
import { endDesksAfterEach, gate, MENUS, paragraph, startDesk } from './setup.ts';

endDesksAfterEach();

const echo = async ({ text }: IncomingMessage) => paragraph(`You said: ${text}`);
const texts = (sent: readonly Message[]): (string | undefined)[] => sent.map(({ text }) => text);
const chat = privateChat(ANNA);

describe('the menu of commands', () => {
  it('is registered in each language once', async () => {
    const first = await startDesk(echo);
    const { server } = first;
    await eventually(() => expect(server.commands.size).toBe(MENUS));
    expect([...server.commands.keys()]).toEqual(expect.arrayContaining(['', 'th', 'zh']));
    // Telegram takes codes of two letters only.
    expect(server.commands.has('fil')).toBe(false);
    expect(server.commands.get('')?.map(({ command }) => command)).toEqual([
      'start',
      'help',
      'ask',
      'check',
      'hotline',
      'sources',
      'privacy',
    ]);
    expect(server.commands.get('')?.[2]?.description).toBe('Ask a question about overseas fraud');
    expect(server.commands.get('zh')?.[2]?.description).toMatch(/\p{Script=Han}/u);
    expect(server.commands.get('th')?.[2]?.description).toMatch(/\p{Script=Thai}/u);
    first.abort();
    await first.running;
    const before = server.calls.length;
    await startDesk(echo, { server });
    const again = () => server.calls.slice(before).map(({ method }) => method);
    await eventually(() =>
      expect(again().filter((method) => method === 'getMyCommands')).toHaveLength(MENUS),
    );
    expect(again()).not.toContain('setMyCommands');
  });

  it('is not needed for answers', async () => {
    const server = await startTelegramServer();
    server.refuse('setMyCommands', () => ({ code: 400, description: 'Bad Request: BOT_COMMAND_INVALID' }));
    const { scribe, say, lines } = await startDesk(echo, { server });
    say(scribe.text(ANNA, chat, 'hello'));
    await eventually(() => expect(server.sent).toHaveLength(1));
    await eventually(() => expect(lines.some(({ level }) => level === 'warn')).toBe(true));
  });
});

describe('start and end', () => {
  it('only asks for what it reads, and takes a webhook away without dropping messages', async () => {
    const server = await startTelegramServer();
    const scribe = createScribe();
    server.setWebhook('https://example.org/hook');
    server.push({ message: scribe.text(ANNA, chat, 'sent before') });
    await startDesk(echo, { server });
    await eventually(() => expect(texts(server.sent)).toEqual(['You said: sent before']));
    const poll = server.calls.find(({ method }) => method === 'getUpdates');
    expect(poll?.parameters).toMatchObject({ allowed_updates: ['message', 'callback_query'] });
  });

  it('needs no more of the server than polling and sending', async () => {
    const server = await startTelegramServer();
    for (const method of ['getWebhookInfo', 'getMyCommands', 'answerCallbackQuery'] as const) {
      server.refuse(method, () => ({ code: 404, description: 'Not Found' }));
    }
    const { scribe } = await startDesk(echo, { server });
    server.push({ message: scribe.text(ANNA, chat, 'hello') });
    server.push(scribe.press(ANNA, { chat, message_id: 2, date: 0 }, 'p:old'));
    await eventually(() => expect(texts(server.sent)).toEqual(['You said: hello', 'You said:']));
    await eventually(() => expect(server.commands.size).toBe(MENUS));
  });

  it('finishes what is under way, confirms it, and fetches no more', async () => {
    const { held, release } = gate();
    const desk = await startDesk(async ({ text }) => {
      await held;
      return paragraph(text);
    });
    const { server, scribe, say } = desk;
    say(scribe.text(ANNA, chat, 'hello'));
    const polls = () => server.calls.filter(({ method }) => method === 'getUpdates').length;
    await eventually(() => expect(polls()).toBe(2));
    desk.abort();
    say(scribe.text(ANNA, chat, 'too late'));
    release();
    await desk.running;
    expect(texts(server.sent)).toEqual(['hello']);
    expect(server.pending().map(({ message }) => message?.text)).toEqual(['too late']);
    const next = await startDesk(async ({ text }) => paragraph(text), { server });
    await eventually(() => expect(texts(server.sent)).toEqual(['hello', 'too late']));
    await next.stop();
  });

  it('does not wait for ever for what hangs', async () => {
    const desk = await startDesk(async () => new Promise<never>(() => undefined), {
      timing: { graceMs: 20 },
    });
    desk.say(desk.scribe.text(ANNA, chat, 'hello'));
    await eventually(() =>
      expect(desk.server.calls.filter((c) => c.method === 'getUpdates')).toHaveLength(2),
    );
    desk.abort();
    await desk.running;
  });

  it('does nothing when the end came before the start', async () => {
    const server = await startTelegramServer();
    const config = { token: server.token, apiRoot: server.url };
    await createTelegram(config, adapterDeps()).start(async () => undefined, AbortSignal.abort());
    expect(server.calls).toEqual([]);
    await server.close();
  });

  it('shows "typing" for an answer that takes long', async () => {
    const { held, release } = gate();
    const desk = await startDesk(async () => held.then(() => paragraph('done')), {
      timing: { typingAfterMs: 5 },
    });
    desk.say(desk.scribe.text(ANNA, chat, 'hello'));
    await eventually(() => expect(desk.server.calls.map((c) => c.method)).toContain('sendChatAction'));
    release();
    await eventually(() => expect(desk.server.sent).toHaveLength(1));
  });
});
