import { describe, expect, it } from 'vitest';
import { AdapterFault } from '../../../src/core/index.ts';
import { eventually } from '../../contract/adapter-contract.ts';
import { SHORT_REPLY } from '../../contract/replies.ts';
import { createDiscordServer } from '../../fakes/discord-server.ts';
import { later, runDiscord, saidSoon, type Running } from './driver.ts';

const answer = () => Promise.resolve(SHORT_REPLY);
const warnings = (running: Running) =>
  running.log.filter(({ level }) => level === 'warn').map(({ message }) => message);

/** The one line with which `start` ends. */
async function faultOf(running: Running): Promise<string> {
  const fault = await running.ended;
  expect(fault).toBeInstanceOf(AdapterFault);
  expect(fault?.message).not.toContain('\n');
  expect(await running.stop()).toEqual([]);
  return fault?.message ?? '';
}

describe('discord faults without a way on', () => {
  it('a token that the API refuses', async () => {
    const running = await runDiscord(answer, { config: { token: 'not.the.one' }, wait: false });
    expect(await faultOf(running)).toMatch(/refused the token \(401\).*DISCORD_TOKEN/);
  });

  it('a token that the gateway refuses', async () => {
    const server = await createDiscordServer();
    server.gateway.closeCode = 4004;
    expect(await faultOf(await runDiscord(answer, { server, wait: false }))).toMatch(
      /\(4004\).*DISCORD_TOKEN/,
    );
  });

  it('an intent that the operator has not turned on', async () => {
    const running = await runDiscord(answer, { config: { messageContent: true }, wait: false });
    expect(await faultOf(running)).toMatch(/\(4014\).*Message Content Intent.*DISCORD_MESSAGE_CONTENT/);
  });

  it.each([4010, 4011, 4012, 4013, 4014])('close code %i', async (code) => {
    const server = await createDiscordServer();
    server.gateway.closeCode = code;
    expect(await faultOf(await runDiscord(answer, { server, wait: false }))).toContain(`(${code})`);
  });

  it('a token that is reset while the desk runs: the gateway says so', async () => {
    const running = await runDiscord(answer);
    running.server.state.token = 'another';
    running.server.gateway.drop(4000);
    expect(await faultOf(running)).toMatch(/\(4004\)/);
  });

  it('a token that is reset while the desk runs: the API says so', async () => {
    const running = await runDiscord(answer);
    running.server.state.token = 'another';
    running.server.write({ text: 'x', where: 'direct' });
    expect(await faultOf(running)).toMatch(/\(401\)/);
  });
});

describe('discord faults that pass', () => {
  it('waits for a server that is not there yet, and says so once', async () => {
    const gone = await createDiscordServer();
    const port = Number(new URL(gone.apiRoot).port);
    await gone.close();
    const early = await runDiscord(answer, { server: gone, wait: false });
    await eventually(() => expect(early.log.length).toBeGreaterThan(3));
    expect(warnings(early)).toEqual([expect.stringMatching(/can't be reached \(ECONNREFUSED\)/)]);
    const server = await createDiscordServer(port);
    await server.connected();
    server.write({ text: 'x', where: 'direct' });
    await eventually(() => expect(server.state.messages.some(({ author }) => author === 'desk')).toBe(true));
    expect(warnings(early)).toHaveLength(1);
    await early.stop().catch(() => {});
    expect(server.violations()).toEqual([]);
    expect(server.gateway.open()).toBe(0);
    await server.close();
  });

  it('waits out a server that answers by errors', async () => {
    const server = await createDiscordServer();
    server.failNext({ request: /gateway/, status: 502 }, 5);
    const running = await runDiscord(answer, { server });
    expect(warnings(running)).toHaveLength(1);
    expect(await running.stop()).toEqual([]);
  });

  it('tries on when the gateway refuses the first connections, with one session in the end', async () => {
    const server = await createDiscordServer();
    server.gateway.refuse = 2;
    const running = await runDiscord(answer, { server });
    expect(warnings(running)).toHaveLength(1);
    // A connection that was given up would come back after half a second.
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(server.gateway.identified).toHaveLength(1);
    expect(server.gateway.open()).toBe(1);
    expect(await running.stop()).toEqual([]);
  });

  it.each([
    ['is cut', (running: Running) => running.server.gateway.drop()],
    ['is closed', (running: Running) => running.server.gateway.drop(4000)],
    ['is to be made anew', (running: Running) => running.server.gateway.askToReconnect()],
  ])('goes on where it was when the connection %s', async (_, cut) => {
    const running = await runDiscord(answer);
    cut(running);
    running.server.write({ text: 'written meanwhile', where: 'direct' });
    await saidSoon(running);
    expect(running.server.gateway.resumed).toBe(1);
    expect(running.server.gateway.identified).toHaveLength(1);
    expect(warnings(running)).toEqual([]);
    expect(await running.stop()).toEqual([]);
  });

  it('keeps its heart beating', async () => {
    const server = await createDiscordServer();
    server.gateway.heartbeatMs = 30;
    const running = await runDiscord(answer, { server });
    await eventually(() => expect(server.gateway.heartbeats).toBeGreaterThan(3));
    expect(await running.stop()).toEqual([]);
  });

  it('waits out a rate limit', async () => {
    const running = await runDiscord(answer);
    running.server.failNext({
      request: /messages$/,
      status: 429,
      body: { message: 'You are being rate limited.', retry_after: 0.05, global: true },
      headers: { 'retry-after': '0.05', 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' },
    });
    running.server.write({ text: 'x', where: 'direct' });
    await saidSoon(running);
    expect(await running.stop()).toEqual([]);
  });
});

describe('the end of discord', () => {
  it('comes while nobody can be reached', async () => {
    const server = await createDiscordServer();
    server.failNext({ request: /gateway/, status: 502 }, 1000);
    const running = await runDiscord(answer, { server, wait: false });
    await eventually(() => expect(warnings(running)).toHaveLength(1));
    expect(await running.stop()).toEqual([]);
  });

  it('comes while the connection is being made again, and leaves nothing open', async () => {
    const running = await runDiscord(answer);
    running.server.gateway.drop();
    await eventually(() =>
      expect(running.log.some(({ message }) => message.includes('was lost'))).toBe(true),
    );
    expect(await running.stop('linger')).toEqual([]);
    expect(running.server.gateway.resumed).toBe(0);
  });

  it('comes while the gateway’s address is being asked for', async () => {
    const running = await runDiscord(answer, { wait: false });
    expect(await running.stop('linger')).toEqual([]);
    expect(running.server.gateway.identified).toEqual([]);
  });

  it('lets work in progress finish', async () => {
    const { promise: ready, settle } = later<undefined>();
    const running = await runDiscord(async () => {
      await ready;
      return SHORT_REPLY;
    });
    const interaction = running.server.run({ name: 'ask', options: { question: 'x' } });
    await eventually(() => expect(interaction.acknowledged).toBe(true));
    const stopped = running.stop();
    settle(undefined);
    expect(await stopped).toEqual([]);
    expect(running.said()).toHaveLength(1);
  });

  it('does not wait for work that does not end', async () => {
    const running = await runDiscord(() => new Promise(() => {}), { timing: { graceMs: 50 } });
    running.server.write({ text: 'x', where: 'direct' });
    running.server.write({ text: 'y', where: 'group' });
    expect(await running.stop()).toEqual([]);
  });
});
