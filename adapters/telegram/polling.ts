import type { UpdateSupplier } from '@grammyjs/runner';
import { GrammyError, type Api } from 'grammy';
import type { Update } from 'grammy/types';
import type { Log } from '../../src/core/index.ts';
import { apiCode, conflictFault, errorFields, tokenFault } from './faults.ts';
import { persist } from './persist.ts';
import { callSignal } from './signal.ts';
import type { TelegramTiming } from './timing.ts';

/** All that the desk reads. */
const ALLOWED_UPDATES = ['message', 'callback_query'] as const;

/** Signs of a second poller that lie further apart than this belong to different overlaps. */
const CONFLICT_WINDOW_MS = 60_000;

/** How long a call may take that must not hold up the end. */
const SHORT_CALL_MS = 2000;

/** Fetches updates; what was fetched is confirmed by the next fetch. */
export interface Polling extends UpdateSupplier<Update> {
  /** Confirms the last updates, so that the next process doesn't get them again. */
  confirm(): Promise<void>;
}

/** Polls for updates, going on after passing faults; `supply` rejects with an AdapterFault when there is no way on. */
export function createPolling(api: Api, log: Log, timing: TelegramTiming): Polling {
  let offset = 0;
  let conflicts: number[] = [];

  /** How long to stand back for another poller, which may be the process that this one replaces. */
  async function standBack(error: unknown): Promise<number | undefined> {
    const fault = tokenFault(error);
    if (fault) throw fault;
    if (apiCode(error) !== 409) return undefined;
    const now = Date.now();
    conflicts = [...conflicts.filter((time) => now - time < CONFLICT_WINDOW_MS), now];
    const wait = timing.conflictWaitsMs[conflicts.length - 1];
    if (wait === undefined) throw conflictFault();
    // Somebody set a webhook since the start: polling gets a 409 for that as well.
    if (error instanceof GrammyError && /webhook/i.test(error.description)) await dropWebhook();
    return wait;
  }

  async function dropWebhook(): Promise<void> {
    try {
      await api.deleteWebhook({}, callSignal(AbortSignal.timeout(SHORT_CALL_MS)));
    } catch (error) {
      log.debug(errorFields(error), 'telegram: the webhook is still set');
    }
  }

  return {
    async supply(batchSize, signal) {
      const request = {
        offset,
        limit: Math.max(1, Math.min(batchSize, 100)),
        timeout: timing.pollSeconds,
        allowed_updates: ALLOWED_UPDATES,
      };
      const fetchUpdates = (): Promise<Update[]> => api.getUpdates(request, signal);
      const updates = await persist(fetchUpdates, { signal, log, timing, waitFor: standBack });
      const last = updates.at(-1);
      if (last) offset = last.update_id + 1;
      return updates;
    },
    async confirm() {
      if (offset === 0) return;
      const signal = AbortSignal.timeout(SHORT_CALL_MS);
      const confirmation = () => api.getUpdates({ offset, limit: 1, timeout: 0 }, callSignal(signal));
      try {
        await persist(confirmation, { signal, log, timing, waitFor: giveUpWhenRefused });
      } catch (error) {
        log.debug(errorFields(error), 'telegram: the last messages may come again');
      }
    },
  };
}

/** Another poller, or a revoked token, at the very end: nothing is left to be done about it. */
function giveUpWhenRefused(error: unknown): undefined {
  const code = apiCode(error);
  if (code === 401 || code === 409) throw error;
}
