import { GrammyError, HttpError } from 'grammy';
import { AdapterFault } from '../../src/core/index.ts';

/** What may be logged of an error: neither the request (it holds people's words) nor an address (the token). */
export interface ErrorFields {
  readonly error: string;
  readonly method?: string;
  readonly code?: number | string;
  readonly description?: string;
  /** Where a fault of the program arose. */
  readonly at?: readonly string[];
}

/** Reduces an error to what is safe to log. */
export function errorFields(error: unknown): ErrorFields {
  if (error instanceof GrammyError) {
    const description = error.description.replace(/\d+:[\w-]{20,}/g, '<token>');
    return { error: error.name, method: error.method, code: error.error_code, description };
  }
  // The message of the error inside quotes the address, and so the token.
  if (error instanceof HttpError) return { error: error.name, ...codeOf(error.error) };
  if (!(error instanceof Error)) return { error: typeof error };
  const at = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return { error: error.name, ...codeOf(error), at: at.slice(0, 4).map((line) => line.trim()) };
}

/** The Bot API's code of an error, if it has one. */
export function apiCode(error: unknown): number | undefined {
  return error instanceof GrammyError ? error.error_code : undefined;
}

/** The fault that a refused token means, for which there is no way on; `undefined` for any other error. */
export function tokenFault(error: unknown): AdapterFault | undefined {
  if (apiCode(error) !== 401) return undefined;
  return new AdapterFault(
    'Telegram refused the token (401): it is wrong or has been revoked. Ask @BotFather for the current one (/token) and set TELEGRAM_BOT_TOKEN.',
  );
}

/** Like {@link tokenFault}, for the first call: there a 404 means a token that never was, or a wrong server. */
export function startFault(error: unknown): AdapterFault | undefined {
  if (apiCode(error) !== 404) return tokenFault(error);
  return new AdapterFault(
    'Telegram knows no such bot (404). Check TELEGRAM_BOT_TOKEN, and that TELEGRAM_API_ROOT, if set, is a Bot API server.',
  );
}

/** The fault that a second poller means. */
export function conflictFault(): AdapterFault {
  return new AdapterFault(
    'Another process is reading this Telegram bot’s messages (409). Stop it, or give this desk a bot of its own in TELEGRAM_BOT_TOKEN.',
  );
}

/** Whether nobody can be told: the person blocked the bot, or the chat is closed to it. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof GrammyError)) return false;
  return (
    error.error_code === 403 ||
    /chat not found|not enough rights|have no rights|CHAT_WRITE_FORBIDDEN|TOPIC_CLOSED/i.test(
      error.description,
    )
  );
}

/** Whether what an answer hangs on (the message that asked, or its thread) is gone. */
export function isDetached(error: unknown): boolean {
  return (
    error instanceof GrammyError &&
    error.error_code === 400 &&
    /message thread not found|TOPIC_DELETED|message to (be replied|reply) not found/i.test(error.description)
  );
}

function codeOf(error: unknown): { code?: string } {
  const { code, type } = (error ?? {}) as { code?: unknown; type?: unknown };
  const found = [code, type].find((value) => typeof value === 'string');
  return typeof found === 'string' ? { code: found } : {};
}
