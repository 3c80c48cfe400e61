import { createConcurrentSink, createRunner, createSource, sequentialize } from '@grammyjs/runner';
import { Bot } from 'grammy';
import type { Update } from 'grammy/types';
import { AdapterFault, type Adapter, type AdapterDeps } from '../../src/core/index.ts';
import { commandMenus, registerCommands } from './commands.ts';
import type { TelegramConfig } from './config.ts';
import { errorFields, startFault } from './faults.ts';
import { pause, persist } from './persist.ts';
import { createPolling } from './polling.ts';
import { retryCalls } from './retry.ts';
import { createSender } from './sender.ts';
import { createServe } from './serve.ts';
import { callSignal } from './signal.ts';
import { TELEGRAM_TIMING, type TelegramTiming } from './timing.ts';

/** A poll that Telegram holds open comes back by itself; later than this the connection is dead. */
const CALL_MARGIN_SECONDS = 15;

/**
 * The Telegram adapter: long polling, one chat's messages in order, chats side by side.
 *
 * @param timing - only tests have a reason to change it
 */
export function createTelegram(
  config: TelegramConfig,
  deps: AdapterDeps,
  timing: TelegramTiming = TELEGRAM_TIMING,
): Adapter {
  const { log } = deps;
  return {
    name: 'telegram',
    async start(handle, signal) {
      const halt = new AbortController();
      const bot = new Bot(config.token, {
        client: { apiRoot: config.apiRoot, timeoutSeconds: timing.pollSeconds + CALL_MARGIN_SECONDS },
      });
      bot.api.config.use(retryCalls(timing));
      if (!(await connect(bot, deps, signal, timing))) return;

      const sender = createSender(bot.api, log, callSignal(halt.signal));
      const ended = () => halt.signal.aborted;
      const self = bot.botInfo;
      const serve = createServe({ ...deps, handle, self, sender, timing, ended });
      bot.use(async (ctx, next) => {
        // Before the queue of the chat, so that the button never seems dead.
        const query = ctx.callbackQuery;
        await Promise.all([query ? sender.received(query.id) : undefined, next()]);
      });
      bot.use(sequentialize((ctx) => String(ctx.chat?.id ?? ctx.from?.id)));
      bot.use((ctx) => serve(ctx.update));

      const work = trackWork();
      void work.track(
        registerCommands(bot.api, commandMenus(deps), callSignal(halt.signal)).catch((error: unknown) => {
          if (!ended()) log.warn(errorFields(error), 'telegram: the menu of commands could not be set');
        }),
      );
      const polling = createPolling(bot.api, log, timing);
      const sink = createConcurrentSink<Update>(
        { consume: (update) => work.track(bot.handleUpdate(update)) },
        async (error) => log.error(errorFields(error), 'telegram: a message was lost'),
      );
      const runner = createRunner(createSource(polling), sink);
      runner.start();
      const fetching = runner.task();
      const stop = () => void runner.stop();
      if (signal.aborted) stop();
      signal.addEventListener('abort', stop);
      log.info({}, 'telegram: connected');
      try {
        await fetching;
      } finally {
        signal.removeEventListener('abort', stop);
        await Promise.race([work.done(), pause(timing.graceMs, halt.signal)]);
        halt.abort();
        if (signal.aborted) await polling.confirm();
      }
    },
  };
}

/**
 * Learns who the bot is, for as long as it takes, and makes polling possible.
 *
 * @returns whether that was done before the signal aborted
 * @throws AdapterFault if Telegram refuses the token
 */
async function connect(
  bot: Bot,
  { log }: AdapterDeps,
  signal: AbortSignal,
  timing: TelegramTiming,
): Promise<boolean> {
  if (signal.aborted) return false;
  const call = callSignal(signal);
  try {
    bot.botInfo = await persist(() => bot.api.getMe(call), { signal, log, timing, waitFor: refuseStart });
  } catch (error) {
    if (error instanceof AdapterFault || !signal.aborted) throw error;
    return false;
  }
  try {
    const { url } = await bot.api.getWebhookInfo(call);
    // What has been sent meanwhile is still answered: pending updates are not dropped.
    if (url) await bot.api.deleteWebhook({}, call);
  } catch (error) {
    // Polling notices a webhook too, and takes it away.
    log.debug(errorFields(error), 'telegram: it is not known whether a webhook is set');
  }
  return !signal.aborted;
}

function refuseStart(error: unknown): undefined {
  const fault = startFault(error);
  if (fault) throw fault;
}

/** Knows what is under way. */
function trackWork() {
  const underWay = new Set<Promise<void>>();
  return {
    track(task: Promise<void>): Promise<void> {
      const settled = task.finally(() => underWay.delete(settled));
      underWay.add(settled);
      return settled;
    },
    done: async (): Promise<void> => void (await Promise.allSettled(underWay)),
  };
}
