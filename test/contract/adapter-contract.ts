import { afterEach, describe, expect, it } from 'vitest';
import type { Handle, IncomingMessage, Reply } from '../../src/core/index.ts';
import { LONG_REPLY, SHORT_REPLY, checkedReply, hostileReply } from './replies.ts';

/** A message as a person on the platform sees it: formatting taken off, links beside. */
export interface SeenMessage {
  readonly conversation: string;
  /** The words without formatting characters. */
  readonly text: string;
  /** The addresses behind linked words (not those that a platform finds in plain text by itself). */
  readonly urls: readonly string[];
  readonly buttons: readonly string[];
  /** Whether the message would notify anybody by a mention (`@everyone`, a role, a user). */
  readonly mentions: boolean;
  /** Whether any of the text is shown in a style (bold, code, spoiler …) or hidden behind a link. */
  readonly styled: readonly string[];
  /** Length in the unit of the platform's limit. */
  readonly length: number;
}

/** Drives one adapter against a stand-in of its platform. */
export interface AdapterDriver {
  /** The most that one message may hold. */
  readonly limit: number;
  /** Sends as a person and resolves when the platform has taken it. `bot` sends as another bot. */
  say(
    text: string,
    where: 'direct' | 'group',
    options?: { addressed?: boolean; bot?: boolean },
  ): Promise<void>;
  /** Presses the button with this label on the newest message. */
  press(label: string): Promise<void>;
  /** What the person has seen so far, oldest first. */
  seen(): readonly SeenMessage[];
  /** Ends the adapter through its signal; resolves when `start` has. */
  stop(): Promise<void>;
}

/** Starts an adapter with a handle. */
export type StartAdapter = (handle: Handle) => Promise<AdapterDriver>;

/** Waits until `check` passes, at most twenty seconds. */
export async function eventually(check: () => void): Promise<void> {
  const end = Date.now() + 120_000;
  for (;;) {
    try {
      check();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}

/** The suite that every adapter passes. */
export function adapterContract(name: string, start: StartAdapter, options: { groups: boolean }): void {
  describe(`${name}: adapter contract`, () => {
    let driver: AdapterDriver | undefined;
    afterEach(async () => {
      await driver?.stop();
      driver = undefined;
    });

    async function startWith(reply: Reply | ((m: IncomingMessage) => Reply | undefined)) {
      const received: IncomingMessage[] = [];
      driver = await start(async (message) => {
        received.push(message);
        return typeof reply === 'function' ? reply(message) : reply;
      });
      return { driver, received };
    }
    const allText = (d: AdapterDriver) =>
      d
        .seen()
        .map((m) => m.text)
        .join('\n');

    it('answers a direct message', async () => {
      const { driver, received } = await startWith(SHORT_REPLY);
      await driver.say('what is pig butchering', 'direct');
      await eventually(() => expect(allText(driver)).toContain('Scammers build trust first.'));
      expect(received[0]).toMatchObject({
        text: 'what is pig butchering',
        conversation: { kind: 'direct' },
        author: { isBot: false },
      });
    });

    it('shows markers, sources with their links, and buttons', async () => {
      const { driver } = await startWith(SHORT_REPLY);
      await driver.say('hello', 'direct');
      await eventually(() => expect(driver.seen().at(-1)?.buttons).toEqual(['More about this']));
      expect(allText(driver)).toContain('Scammers build trust first. [1]');
      expect(driver.seen().flatMap((m) => m.urls)).toEqual(['https://example.org/a?b=c&d=(e)_f']);
    });

    it('keeps a press on a button as a choice', async () => {
      const { driver, received } = await startWith(SHORT_REPLY);
      await driver.say('hello', 'direct');
      await eventually(() => expect(driver.seen().at(-1)?.buttons).toEqual(['More about this']));
      await driver.press('More about this');
      await eventually(() => expect(received.at(-1)?.choice).toBe('p:abc'));
      expect(received.at(-1)?.author).toEqual(received[0]?.author);
      expect(received.at(-1)?.conversation).toEqual(received[0]?.conversation);
    });

    it('loses nothing of a reply that is longer than a message', async () => {
      const { driver } = await startWith(LONG_REPLY);
      await driver.say('tell me everything', 'direct');
      await eventually(() => expect(allText(driver)).toContain('Publisher 40'));
      for (let n = 1; n <= 40; n += 1) {
        expect(allText(driver)).toContain(`Sentence number ${n} stands here`);
        expect(allText(driver)).toContain(`[${n}]`);
      }
      expect(driver.seen().flatMap((m) => m.urls)).toHaveLength(40);
      for (const message of driver.seen()) expect(message.length).toBeLessThanOrEqual(driver.limit);
    });

    it('never turns text into markup or a mention', async () => {
      const { reply, raw } = hostileReply();
      const { driver } = await startWith(reply);
      await driver.say('x', 'direct');
      await eventually(() => expect(driver.seen().length).toBeGreaterThan(0));
      await eventually(() => {
        for (const line of raw) expect(allText(driver)).toContain(line);
      });
      for (const message of driver.seen()) {
        expect(message.mentions).toBe(false);
        expect(message.styled).toEqual([]);
        expect(message.urls).toEqual([]);
      }
    });

    it('never makes a link, a mention or markup of the message that a check quotes', async () => {
      const { reply, quotes } = checkedReply();
      const { driver } = await startWith(reply);
      await driver.say('x', 'direct');
      await eventually(() => {
        for (const quote of quotes) expect(allText(driver)).toContain(quote);
      });
      for (const message of driver.seen()) {
        expect(message.mentions).toBe(false);
        expect(message.styled.filter((text) => !text.endsWith(' A sign'))).toEqual([]);
        expect(message.urls).toEqual([]);
        expect(message.text).not.toMatch(/https?:\/\/|evil\.example|t\.me\//);
      }
    });

    it('says so when the desk fails', async () => {
      driver = await start(async () => {
        throw new Error('broken on purpose: secret detail');
      });
      const running = driver;
      await running.say('hello', 'direct');
      await eventually(() => expect(allText(running)).toMatch(/can.t answer right now/));
      expect(allText(running)).not.toContain('secret detail');
    });

    it('stays silent when the desk has nothing to say', async () => {
      const { driver, received } = await startWith((m) => (m.text === 'silent' ? undefined : SHORT_REPLY));
      await driver.say('silent', 'direct');
      await driver.say('speak', 'direct');
      await eventually(() => expect(driver.seen()).toHaveLength(1));
      expect(received.map((m) => m.text)).toEqual(['silent', 'speak']);
    });

    it('ends when it is told to', async () => {
      const { driver: running } = await startWith(SHORT_REPLY);
      driver = undefined;
      await running.stop();
    });

    if (!options.groups) return;

    it('marks what is addressed to it in a group, and does not pass the rest on', async () => {
      const { driver, received } = await startWith((m) => (m.addressed ? SHORT_REPLY : undefined));
      await driver.say('just talking among friends', 'group');
      await driver.say('what is a task scam', 'group', { addressed: true });
      await eventually(() => expect(driver.seen()).toHaveLength(1));
      expect(received.filter((m) => m.addressed).map((m) => m.text)).toEqual(['what is a task scam']);
      expect(received.every((m) => m.conversation.kind === 'group')).toBe(true);
    });

    it('does not answer other bots', async () => {
      const { driver } = await startWith((m) => (m.author.isBot ? undefined : SHORT_REPLY));
      await driver.say('I am a bot', 'group', { addressed: true, bot: true });
      await driver.say('I am a person', 'group', { addressed: true });
      await eventually(() => expect(driver.seen()).toHaveLength(1));
    });
  });
}
