import type { Update } from 'grammy/types';
import type { ParametersOf } from './telegram-server-checks.ts';

type Polled = readonly Update[] | 'terminated';

/** The updates of a bot: delivered again and again until a poll with a higher offset confirms them. */
export function createUpdateQueue() {
  let nextId = 812_000_000;
  let updates: Update[] = [];
  let allowed: readonly string[] | undefined;
  let rival = false;
  /** Ends the poll that is held open; there is only ever one. */
  let endHeld: ((polled: Polled) => void) | undefined;

  return {
    /** What waits to be confirmed. */
    pending: (): readonly Update[] => updates,
    /** Puts an update in, unless its type is not wanted. */
    push(update: Omit<Update, 'update_id'>): number {
      nextId += 1;
      if (allowed && !Object.keys(update).some((type) => allowed?.includes(type))) return nextId;
      updates.push({ update_id: nextId, ...update });
      endHeld?.(updates);
      return nextId;
    },
    /** Answers a poll, at once or when there is something. A new poll ends the one before it. */
    async poll(wanted: ParametersOf<'getUpdates'>, onGone: (gone: () => void) => void): Promise<Polled> {
      const { offset = 0, limit = 100, timeout = 0, allowed_updates } = wanted;
      endHeld?.('terminated');
      if (rival) return 'terminated';
      allowed = allowed_updates ?? allowed;
      updates = updates.filter(({ update_id }) => update_id >= offset);
      if (updates.length > 0 || timeout === 0) return updates.slice(0, limit);
      const polled = await new Promise<Polled>((resolve) => {
        const end = (result: Polled): void => {
          clearTimeout(timer);
          if (endHeld === end) endHeld = undefined;
          resolve(result);
        };
        const timer = setTimeout(() => end([]), timeout * 1000);
        endHeld = end;
        onGone(() => end([]));
      });
      return polled === 'terminated' ? polled : polled.slice(0, limit);
    },
    /** Whether another process polls all the time. */
    rival(on: boolean): void {
      rival = on;
      if (on) endHeld?.('terminated');
    },
    /** Ends a held poll as if its time were over. */
    release(): void {
      endHeld?.([]);
    },
  };
}
