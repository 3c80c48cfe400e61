import type { CountryCode, Locale } from './knowledge-types.ts';
import type { Choice, Handle, Translate } from './reply-types.ts';

/** A structured log. Messages and people's keys never go in. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** A connection to one platform. */
export interface Adapter {
  readonly name: string;
  /**
   * Serves until `signal` aborts, then resolves. Passing faults (a dropped socket, a rate limit, a 5xx) are
   * retried within; rejects with an {@link AdapterFault} when there is no way on (a revoked token).
   */
  start(handle: Handle, signal: AbortSignal): Promise<void>;
}

/** What an adapter may ask the desk besides an answer. */
export interface AdapterDeps {
  readonly log: Log;
  readonly translate: Translate;
  /** Languages of the program's own strings. */
  readonly locales: readonly Locale[];
  /** Entries for autocomplete: exact, then prefix, then search; the most asked when `text` is empty. */
  readonly suggest: (text: string, locale: Locale, limit: number) => readonly Choice[];
  /** Countries whose name or code begins with (then contains) `text`, those with contacts only. */
  readonly countries: (
    text: string,
    locale: Locale,
    limit: number,
  ) => readonly { code: CountryCode; name: string }[];
}
