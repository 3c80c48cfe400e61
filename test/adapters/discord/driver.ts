import { expect } from 'vitest';
import { createDiscord } from '../../../adapters/discord/index.ts';
import type { DiscordConfig } from '../../../adapters/discord/config.ts';
import { DISCORD_TIMING, type DiscordTiming } from '../../../adapters/discord/timing.ts';
import type { AdapterDeps, Handle, IncomingMessage, Reply } from '../../../src/core/index.ts';
import { eventually, type AdapterDriver, type SeenMessage } from '../../contract/adapter-contract.ts';
import { adapterDeps, type LoggedLine } from '../../fakes/adapter-deps.ts';
import { readMarkdown } from '../../fakes/discord-markdown.ts';
import { createDiscordServer, type DiscordServer } from '../../fakes/discord-server.ts';
import { buttonList, IDS, TOKEN, type FakeMessage } from '../../fakes/discord-state.ts';

/** Short waits; otherwise as in real life. */
export const FAST: DiscordTiming = {
  ...DISCORD_TIMING,
  firstRetryMs: 20,
  longestRetryMs: 100,
  requestWaitsMs: [10, 20],
  acknowledgeWaitsMs: [10, 20],
};

/** An adapter that runs against a stand-in. */
export interface Running {
  readonly server: DiscordServer;
  readonly log: LoggedLine[];
  /** What the desk has said, oldest first. */
  said(): readonly FakeMessage[];
  /** How `start` has ended: undefined while it runs. */
  readonly ended: Promise<Error | undefined>;
  /** Ends it and says what the stand-in had to complain of; the stand-in is closed, or left after a while. */
  stop(after?: 'close' | 'linger'): Promise<readonly string[]>;
}

/** What a test may want otherwise. */
export interface RunOptions {
  readonly server?: DiscordServer;
  readonly config?: Partial<DiscordConfig>;
  readonly deps?: Partial<AdapterDeps>;
  readonly timing?: Partial<DiscordTiming>;
  /** Whether to wait until it is connected; default true. */
  readonly wait?: boolean;
}

/** Starts the adapter. */
export async function runDiscord(handle: Handle, options: RunOptions = {}): Promise<Running> {
  const server = options.server ?? (await createDiscordServer());
  const log: LoggedLine[] = [];
  const config: DiscordConfig = {
    token: TOKEN,
    apiRoot: server.apiRoot,
    messageContent: false,
    ...options.config,
  };
  const adapter = createDiscord(
    config,
    { ...adapterDeps(log), ...options.deps },
    { ...FAST, ...options.timing },
  );
  const stop = new AbortController();
  const ended = adapter.start(handle, stop.signal).then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
  );
  if (options.wait !== false) {
    await server.connected();
    await eventually(() => expect(log.some(({ message }) => message.includes('slash commands'))).toBe(true));
  }
  return {
    server,
    log,
    ended,
    said: () => server.state.messages.filter(({ author }) => author === 'desk'),
    async stop(after = 'close') {
      stop.abort();
      await ended;
      await eventually(() => expect(server.gateway.open()).toBe(0));
      if (after === 'linger') {
        // The library waits half a second before it connects again.
        await new Promise((resolve) => setTimeout(resolve, 700));
        expect(server.gateway.open()).toBe(0);
      }
      await server.close();
      expect(JSON.stringify(log)).not.toContain(config.token);
      return server.violations();
    },
  };
}

/** Runs the adapter, does something, ends, and has nothing to complain of. */
export async function withDesk(
  reply: Reply | undefined | ((message: IncomingMessage) => Promise<Reply | undefined>),
  act: (running: Running, received: IncomingMessage[]) => Promise<void>,
  options: RunOptions = {},
): Promise<void> {
  const received: IncomingMessage[] = [];
  const running = await runDiscord((message) => {
    received.push(message);
    return typeof reply === 'function' ? reply(message) : Promise.resolve(reply);
  }, options);
  await act(running, received);
  expect(await running.stop()).toEqual([]);
}

/** A promise that is settled from outside. */
export function later<T>(): { promise: Promise<T>; settle: (value: T) => void } {
  const settlers: ((value: T) => void)[] = [];
  const promise = new Promise<T>((resolve) => void settlers.push(resolve));
  return { promise, settle: (value) => settlers.forEach((settle) => settle(value)) };
}

/** Waits for so many messages of the desk. */
export async function saidSoon(running: Running, count = 1): Promise<readonly FakeMessage[]> {
  await eventually(() => expect(running.said().length).toBeGreaterThanOrEqual(count));
  return running.said();
}

/** A message as a person sees it. */
export function asSeen(message: FakeMessage): SeenMessage {
  const { text, styled, urls, mentions } = readMarkdown(message.content);
  return {
    conversation: message.channelId,
    text,
    urls,
    buttons: buttonList(message).map(({ label }) => label),
    mentions: mentions.length > 0,
    styled,
    length: message.content.length,
  };
}

/** Drives the adapter for the suite that all adapters pass. */
export async function startDriver(handle: Handle): Promise<AdapterDriver> {
  const running = await runDiscord(handle);
  const { server } = running;
  return {
    limit: 2000,
    say(text, where, { addressed = false, bot = false } = {}) {
      const words = addressed ? `<@${IDS.bot}> ${text}` : text;
      server.write({ text: words, where, author: bot ? 'bot' : 'person' });
      return Promise.resolve();
    },
    press(label) {
      const message = running.said().at(-1);
      const button = message && buttonList(message).find((b) => b.label === label);
      if (message === undefined || button === undefined) throw new Error('there is no such button');
      server.press(message, button.customId);
      return Promise.resolve();
    },
    seen: () => running.said().map(asSeen),
    async stop() {
      expect(await running.stop()).toEqual([]);
    },
  };
}
