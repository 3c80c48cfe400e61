import { describe, expect, it } from 'vitest';
import { AdapterFault, type IncomingMessage } from '../../../src/core/index.ts';
import { eventually } from '../../contract/adapter-contract.ts';
import { ANNA, createScribe, GROUP, privateChat, WEI } from '../../fakes/telegram-server-people.ts';
import { startTelegramServer, type ServerFault } from '../../fakes/telegram-server.ts';
import { endDesksAfterEach, MENUS, paragraph, startDesk, type TestDesk } from './setup.ts';

endDesksAfterEach();

const chat = privateChat(ANNA);
const SERVER_ERROR: ServerFault = { code: 500, description: 'Internal Server Error' };
const BAD_GATEWAY: ServerFault = { page: '<html>Bad Gateway</html>' };
const TOO_MANY: ServerFault = {
  code: 429,
  description: 'Too Many Requests: retry after 1',
  parameters: { retry_after: 1 },
};
const BEFORE: ServerFault = { connection: 'drops before' };
const AFTER: ServerFault = { connection: 'drops after' };

/** A handle that answers with what was said and keeps it. */
function echoing() {
  const received: string[] = [];
  const handle = async ({ text }: IncomingMessage) => {
    received.push(text);
    return paragraph(text);
  };
  return { received, handle };
}
const levels = ({ lines }: TestDesk): string[] => lines.map(({ level }) => level);
const sentTexts = ({ server }: TestDesk): (string | undefined)[] => server.sent.map(({ text }) => text);

/** The fault that ended a desk. */
async function faultOf({ running }: TestDesk): Promise<AdapterFault> {
  const fault: unknown = await running.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(fault).toBeInstanceOf(AdapterFault);
  if (!(fault instanceof AdapterFault)) throw new Error('no fault');
  expect(fault.message).not.toContain('\n');
  return fault;
}

describe('a passing fault', () => {
  it.each([
    ['429', TOO_MANY],
    ['5xx', SERVER_ERROR],
    ['a page of a proxy', BAD_GATEWAY],
    ['a dropped connection', BEFORE],
  ])('of sending does not lose an answer: %s', async (_, fault) => {
    const desk = await startDesk(echoing().handle);
    desk.server.fail('sendMessage', fault);
    desk.say(desk.scribe.text(ANNA, chat, 'hello'));
    await eventually(() => expect(sentTexts(desk)).toEqual(['hello']));
    expect(levels(desk)).not.toContain('error');
  });

  it.each([
    ['429', TOO_MANY],
    ['5xx', SERVER_ERROR],
    ['a page of a proxy', BAD_GATEWAY],
    ['a dropped connection', BEFORE],
    ['an answer that got lost', AFTER],
  ])('of polling loses no message and reads none twice: %s', async (_, fault) => {
    const { handle, received } = echoing();
    const server = await startTelegramServer();
    const scribe = createScribe();
    for (let n = 0; n < 2; n += 1) server.fail('getUpdates', fault);
    server.push({ message: scribe.text(ANNA, chat, 'one') });
    const desk = await startDesk(handle, { server });
    await eventually(() => expect(received).toEqual(['one']));
    for (let n = 0; n < 2; n += 1) server.fail('getUpdates', fault);
    server.push({ message: scribe.text(ANNA, chat, 'two') });
    await eventually(() => expect(received).toEqual(['one', 'two']));
    desk.abort();
    await desk.running;
    expect(received).toEqual(['one', 'two']);
    expect(server.pending()).toEqual([]);
  });

  it('of the start is waited out with one warning', async () => {
    const server = await startTelegramServer();
    for (const fault of [BEFORE, SERVER_ERROR, BAD_GATEWAY, BEFORE]) server.fail('getMe', fault);
    const desk = await startDesk(echoing().handle, { server });
    desk.say(desk.scribe.text(ANNA, chat, 'hello'));
    await eventually(() => expect(sentTexts(desk)).toEqual(['hello']));
    expect(levels(desk).filter((level) => level === 'warn')).toHaveLength(1);
  });

  it('is told once, and its end too, when the server is away for a while', async () => {
    const { handle, received } = echoing();
    const desk = await startDesk(handle);
    await eventually(() => expect(desk.server.calls.map(({ method }) => method)).toContain('getUpdates'));
    await eventually(() => expect(desk.server.commands.size).toBe(MENUS));
    await desk.server.close();
    await eventually(() => expect(levels(desk).filter((l) => l === 'debug').length).toBeGreaterThan(2));
    const back = await startTelegramServer(Number(new URL(desk.server.url).port));
    back.push({ message: desk.scribe.text(ANNA, chat, 'back again') });
    await eventually(() => expect(received).toEqual(['back again']));
    expect(levels(desk).filter((level) => level === 'warn')).toHaveLength(1);
    expect(desk.lines.at(-1)).toMatchObject({ level: 'info' });
    desk.abort();
    await desk.running;
    await back.close();
    expect(back.violations).toEqual([]);
  });

  it('does not delay the end', async () => {
    const server = await startTelegramServer();
    server.refuse('getMe', () => BEFORE);
    const desk = await startDesk(echoing().handle, {
      server,
      timing: { firstRetryMs: 60_000, longestRetryMs: 60_000 },
    });
    await eventually(() => expect(levels(desk)).toEqual(['warn']));
    desk.abort();
    await desk.running;
  });
});

describe('a person who cannot be answered', () => {
  it.each([
    [403, 'Forbidden: bot was blocked by the user'],
    [403, 'Forbidden: bot was kicked from the supergroup chat'],
    [400, 'Bad Request: not enough rights to send text messages to the chat'],
  ])('is no fault: %d %s', async (code, description) => {
    const desk = await startDesk(echoing().handle);
    desk.server.fail('sendMessage', { code, description });
    desk.say(desk.scribe.text(ANNA, chat, 'hello'));
    desk.say(desk.scribe.text(WEI, privateChat(WEI), 'next'));
    await eventually(() => expect(sentTexts(desk)).toEqual(['next']));
    await eventually(() => expect(levels(desk)).toContain('debug'));
    expect(levels(desk)).not.toContain('error');
  });
});

describe('a fault of the program', () => {
  it('is said in the person’s language and logged without their words', async () => {
    const desk = await startDesk(async ({ text }) => {
      throw new TypeError(`secret ${text}`);
    });
    desk.say(desk.scribe.text(WEI, privateChat(WEI), 'my words'));
    await eventually(() => expect(desk.server.sent[0]?.text).toMatch(/\p{Script=Han}/u));
    const errors = desk.lines.filter(({ level }) => level === 'error');
    expect(errors).toHaveLength(1);
    expect(errors[0]?.fields).toMatchObject({ error: 'TypeError' });
    expect(JSON.stringify(desk.lines)).not.toMatch(/secret|my words|1002/);
  });

  it('of sending is said too', async () => {
    const desk = await startDesk(echoing().handle);
    desk.server.fail('sendMessage', { code: 400, description: 'Bad Request: something new' });
    desk.say(desk.scribe.text(ANNA, GROUP, '/ask hello'));
    await eventually(() => expect(sentTexts(desk)[0]).toMatch(/can.t answer right now/));
    expect(desk.lines.filter(({ level }) => level === 'error')).toMatchObject([
      { fields: { error: 'GrammyError', method: 'sendMessage', code: 400 } },
    ]);
    expect(JSON.stringify(desk.lines)).not.toMatch(/hello|5001/);
  });
});

describe('a fault without a way on', () => {
  it('a token that Telegram refuses at the start', async () => {
    const server = await startTelegramServer();
    server.revokeToken();
    const fault = await faultOf(await startDesk(echoing().handle, { server }));
    expect(fault.message).toMatch(/401.*BotFather.*TELEGRAM_BOT_TOKEN/);
    expect(fault.message).not.toContain(server.token);
  });

  it('a token that is revoked later', async () => {
    const desk = await startDesk(echoing().handle);
    await eventually(() => expect(desk.server.calls.map(({ method }) => method)).toContain('getUpdates'));
    desk.server.revokeToken();
    expect((await faultOf(desk)).message).toMatch(/401/);
  });

  it('a server that is none', async () => {
    const server = await startTelegramServer();
    server.fail('getMe', { code: 404, description: 'Not Found' });
    expect((await faultOf(await startDesk(echoing().handle, { server }))).message).toMatch(
      /404.*TELEGRAM_API_ROOT/,
    );
  });

  it('another process that polls', async () => {
    const server = await startTelegramServer();
    server.rival(true);
    const desk = await startDesk(echoing().handle, { server });
    expect((await faultOf(desk)).message).toMatch(/another process.*409/i);
    expect(server.calls.filter(({ method }) => method === 'getUpdates')).toHaveLength(4);
  });
});

describe('a 409', () => {
  it('is waited out when the other process is about to end', async () => {
    const desk = await startDesk(echoing().handle, { timing: { conflictWaitsMs: Array(100).fill(10) } });
    const { server } = desk;
    server.rival(true);
    await eventually(() => expect(levels(desk)).toContain('warn'));
    server.rival(false);
    desk.say(desk.scribe.text(ANNA, chat, 'hello'));
    await eventually(() => expect(sentTexts(desk)).toEqual(['hello']));
  });

  it('that a webhook causes takes the webhook away', async () => {
    const desk = await startDesk(echoing().handle);
    const { server } = desk;
    desk.say(desk.scribe.text(ANNA, chat, 'one'));
    await eventually(() => expect(sentTexts(desk)).toEqual(['one']));
    server.setWebhook('https://example.org/hook');
    desk.say(desk.scribe.text(ANNA, chat, 'two'));
    desk.say(desk.scribe.text(ANNA, chat, 'three'));
    await eventually(() => expect(sentTexts(desk)).toEqual(['one', 'two', 'three']));
    await eventually(() => expect(server.calls.map(({ method }) => method)).toContain('deleteWebhook'));
  });
});
