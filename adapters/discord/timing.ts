/** How long the adapter waits for things. */
export interface DiscordTiming {
  /** Wait after the first failure to connect; doubles from one to the next. */
  readonly firstRetryMs: number;
  /** The most that a wait grows to. */
  readonly longestRetryMs: number;
  /** Waits before a request that failed by a passing fault is made again; the library has tried several times already. */
  readonly requestWaitsMs: readonly number[];
  /** The same for the acknowledgement of an interaction, which Discord takes within three seconds only. */
  readonly acknowledgeWaitsMs: readonly number[];
  /** How long work in progress may go on after the end was asked for. */
  readonly graceMs: number;
  /** How long Discord may take to close the connection. */
  readonly closeMs: number;
}

/** Waits that suit the real Discord. */
export const DISCORD_TIMING: DiscordTiming = {
  firstRetryMs: 500,
  longestRetryMs: 60_000,
  requestWaitsMs: [500, 2000, 5000],
  acknowledgeWaitsMs: [200, 600],
  graceMs: 5000,
  closeMs: 2000,
};
