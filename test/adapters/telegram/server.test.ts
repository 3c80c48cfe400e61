import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ANNA, createScribe, privateChat } from '../../fakes/telegram-server-people.ts';
import { startTelegramServer, type TelegramServer } from '../../fakes/telegram-server.ts';

describe('the test server', () => {
  let server: TelegramServer;
  beforeEach(async () => {
    server = await startTelegramServer();
    server.push({ message: createScribe().text(ANNA, privateChat(ANNA), 'hello') });
  });
  afterEach(() => server.close());

  const call = async (
    method: string,
    body: string | FormData | URLSearchParams,
    type?: string,
  ): Promise<unknown> => {
    const headers = type === undefined ? {} : { 'content-type': type };
    const response = await fetch(`${server.url}/bot${server.token}/${method}`, {
      method: 'POST',
      body,
      headers,
    });
    return response.json();
  };
  const json = (method: string, parameters: object): Promise<unknown> =>
    call(method, JSON.stringify(parameters), 'application/json');
  const message = { chat_id: ANNA.id, text: '42', link_preview_options: { is_disabled: true } };

  it('reads JSON, form data and urlencoded bodies', async () => {
    const form = new FormData();
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(message)) {
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      form.set(name, text);
      query.set(name, text);
    }
    for (const answer of [
      json('sendMessage', message),
      call('sendMessage', form),
      call('sendmessage', query),
    ]) {
      expect(await answer).toMatchObject({ ok: true, result: { text: '42', chat: { id: ANNA.id } } });
    }
    expect(server.violations).toEqual([]);
  });

  it.each([
    { ...message, chat_id: true },
    { ...message, text: '  ' },
    { ...message, text: 'x'.repeat(4097) },
    { ...message, parse_mode: 'HTML' },
    { ...message, link_preview_options: undefined },
    { ...message, entities: [{ type: 'bold', offset: 1, length: 2 }] },
    { ...message, text: '👋👋', entities: [{ type: 'bold', offset: 1, length: 2 }] },
    { ...message, entities: [{ type: 'text_link', offset: 0, length: 1, url: 'tel:1' }] },
    { ...message, reply_markup: { inline_keyboard: [[{ text: 'a', callback_data: 'x'.repeat(65) }]] } },
    { ...message, chat_id: 5 },
  ])('objects to %j', async (parameters) => {
    await json('sendMessage', parameters);
    expect(server.violations).not.toEqual([]);
  });

  it('delivers updates until they are confirmed', async () => {
    const first = await json('getUpdates', {});
    expect(await json('getUpdates', {})).toEqual(first);
    const [update] = server.pending();
    expect(await json('getUpdates', { offset: (update?.update_id ?? 0) + 1 })).toEqual({
      ok: true,
      result: [],
    });
    expect(server.pending()).toEqual([]);
  });

  it('lets only one poll', async () => {
    const offset = (server.pending()[0]?.update_id ?? 0) + 1;
    const held = json('getUpdates', { offset, timeout: 20 });
    while (server.calls.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await json('getUpdates', { offset })).toMatchObject({ ok: true });
    expect(await held).toMatchObject({ ok: false, error_code: 409 });
  });

  it('refuses another token', async () => {
    const response = await fetch(`${server.url}/bot1:x/getMe`, { method: 'POST' });
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ ok: false, error_code: 401, description: 'Unauthorized' });
  });
});
