/** How long the adapter waits for things. */
export interface TelegramTiming {
  /** Wait after the first of several network faults; doubles from one to the next. */
  readonly firstRetryMs: number;
  /** The most that a wait grows to. */
  readonly longestRetryMs: number;
  /** How often a call for a person (not polling) is tried again after a network fault. */
  readonly callRetries: number;
  /** Waits after each sign of a second poller; one more sign than waits within a minute is a fault. */
  readonly conflictWaitsMs: readonly number[];
  /** How long Telegram may hold a poll open. */
  readonly pollSeconds: number;
  /** After this long without an answer the person sees "typing". */
  readonly typingAfterMs: number;
  /** How long work in progress may go on after the end was asked for. */
  readonly graceMs: number;
}

/** Waits that suit the real Telegram. */
export const TELEGRAM_TIMING: TelegramTiming = {
  firstRetryMs: 500,
  longestRetryMs: 30_000,
  callRetries: 5,
  // Five seconds: a process that is being replaced has stopped polling by then.
  conflictWaitsMs: [500, 1000, 1500, 2000],
  pollSeconds: 30,
  typingAfterMs: 1000,
  graceMs: 5000,
};
