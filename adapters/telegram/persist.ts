import { GrammyError } from 'grammy';
import type { Log } from '../../src/core/index.ts';
import { errorFields } from './faults.ts';
import type { TelegramTiming } from './timing.ts';

/** As much of an abort signal as waiting needs: grammY brings a class of its own for it. */
export interface Abortable {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** Waits; ends at once, without an error, when the signal aborts. */
export function pause(ms: number, signal: Abortable): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}

/** How {@link persist} goes about its task. */
export interface Persistence {
  readonly signal: Abortable;
  readonly log: Log;
  readonly timing: TelegramTiming;
  /** For an error that calls for its own wait: how long, in ms. Throws when there is no way on. */
  readonly waitFor: (error: unknown) => number | undefined | Promise<number | undefined>;
}

/**
 * Does a task until it succeeds, waiting ever longer between the tries. Says once that it can't, and once that it
 * can again.
 *
 * @throws what `waitFor` throws, and the task's last error when the signal aborts
 */
export async function persist<T>(
  task: () => Promise<T>,
  { signal, log, timing, waitFor }: Persistence,
): Promise<T> {
  for (let failures = 0; ; failures += 1) {
    try {
      const result = await task();
      if (failures > 0) log.info({ failures }, 'telegram: reached again');
      return result;
    } catch (error) {
      if (signal.aborted) throw error;
      const wait = (await waitFor(error)) ?? retryAfter(error) ?? backOff(failures, timing);
      log[failures === 0 ? 'warn' : 'debug'](errorFields(error), 'telegram: not reached, trying on');
      await pause(wait, signal);
      if (signal.aborted) throw error;
    }
  }
}

/** The wait in ms after so many failures. */
export function backOff(failures: number, { firstRetryMs, longestRetryMs }: TelegramTiming): number {
  return Math.min(longestRetryMs, firstRetryMs * 2 ** Math.min(failures, 20));
}

function retryAfter(error: unknown): number | undefined {
  const seconds = error instanceof GrammyError ? error.parameters.retry_after : undefined;
  return seconds === undefined ? undefined : seconds * 1000;
}
