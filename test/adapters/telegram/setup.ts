import { afterEach, expect } from 'vitest';
import { commandMenus } from '../../../adapters/telegram/commands.ts';
import { createTelegram } from '../../../adapters/telegram/index.ts';
import type { TelegramTiming } from '../../../adapters/telegram/timing.ts';
import type { Handle, Reply } from '../../../src/core/index.ts';
import { adapterDeps, type LoggedLine } from '../../fakes/adapter-deps.ts';
import { createScribe, type ChatMessage } from '../../fakes/telegram-server-people.ts';
import { startTelegramServer, type TelegramServer } from '../../fakes/telegram-server.ts';

/** Waits that a test can wait for. */
export const QUICK: TelegramTiming = {
  firstRetryMs: 5,
  longestRetryMs: 40,
  callRetries: 5,
  conflictWaitsMs: [5, 10, 15],
  pollSeconds: 30,
  typingAfterMs: 60_000,
  graceMs: 3000,
};

/** How many menus of commands are registered: one for everybody, and one for each language that Telegram takes. */
export const MENUS = commandMenus(adapterDeps()).length;

/** An adapter at work on a test server. */
export interface TestDesk {
  readonly server: TelegramServer;
  readonly scribe: ReturnType<typeof createScribe>;
  readonly lines: readonly LoggedLine[];
  /** What `start` returned. */
  readonly running: Promise<void>;
  readonly abort: () => void;
  /** Puts a message in the queue. */
  readonly say: (message: ChatMessage) => ChatMessage;
  /** Ends the adapter and looks whether the server had anything to object to. */
  readonly stop: () => Promise<void>;
}

const desks: TestDesk[] = [];

/** Ends the desks of a test after it; call once in each file. */
export function endDesksAfterEach(): void {
  afterEach(async () => {
    for (const desk of desks.splice(0)) await desk.stop();
  });
}

/** Starts an adapter; on `server` where one is given. */
export async function startDesk(
  handle: Handle,
  options: { timing?: Partial<TelegramTiming>; server?: TelegramServer } = {},
): Promise<TestDesk> {
  const server = options.server ?? (await startTelegramServer());
  const lines: LoggedLine[] = [];
  const config = { token: server.token, apiRoot: server.url };
  const adapter = createTelegram(config, adapterDeps(lines), { ...QUICK, ...options.timing });
  const end = new AbortController();
  const running = adapter.start(handle, end.signal);
  // A test that expects a fault looks at `running` itself; one that doesn't sees it in `stop`.
  running.catch(() => undefined);
  const desk: TestDesk = {
    server,
    scribe: createScribe(),
    lines,
    running,
    abort: () => end.abort(),
    say(message) {
      server.push({ message });
      return message;
    },
    async stop() {
      end.abort();
      await running.catch(() => undefined);
      await server.close();
      expect(server.violations).toEqual([]);
      expect(JSON.stringify(lines)).not.toContain(server.token);
    },
  };
  desks.push(desk);
  return desk;
}

/** A reply of one paragraph. */
export function paragraph(text: string, choices: Reply['choices'] = []): Reply {
  return {
    locale: 'en',
    answer: { kind: 'notice', suggestions: [], contacts: [] },
    blocks: [{ kind: 'paragraph', spans: [{ kind: 'text', text }] }],
    choices,
  };
}

/** Something to wait for, and what lets it go on. */
export function gate(): { held: Promise<void>; release: () => void } {
  const opened = new AbortController();
  const held = new Promise<void>((resolve) => {
    opened.signal.addEventListener('abort', () => resolve());
  });
  return { held, release: () => opened.abort() };
}
