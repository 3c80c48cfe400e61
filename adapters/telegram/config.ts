import { z } from 'zod';

/** How the adapter reaches Telegram. */
export interface TelegramConfig {
  /** Given by @BotFather. Never logged. */
  readonly token: string;
  /** Address of the Bot API server, without a slash at its end. */
  readonly apiRoot: string;
}

/** The Bot API server of Telegram itself. */
export const TELEGRAM_API_ROOT = 'https://api.telegram.org';

/** `NAME=` in an environment file means "not set", and pasted values often bring spaces along. */
const unset = (value: unknown): unknown => (typeof value === 'string' ? value.trim() || undefined : value);

/** The adapter's environment variables. No message repeats a value: one of them is a secret. */
export const telegramConfig = z.object({
  TELEGRAM_BOT_TOKEN: z.preprocess(
    unset,
    z
      .string()
      .regex(/^\d+:[\w-]+$/, {
        error:
          'does not look like a bot token (digits, a colon, then letters and digits). Copy the whole token that @BotFather gave.',
      })
      .optional(),
  ),
  TELEGRAM_API_ROOT: z.preprocess(
    unset,
    z
      .string()
      .refine(isApiRoot, {
        error:
          'must be an http or https address such as http://127.0.0.1:8081, without "?" and "#". Leave it out to use Telegram itself.',
      })
      .optional(),
  ),
});

/**
 * What the adapter needs, out of the environment that {@link telegramConfig} has checked.
 *
 * @returns `undefined` when no token is set, which means that the adapter is not wanted
 */
export function telegramFrom(env: z.infer<typeof telegramConfig>): TelegramConfig | undefined {
  if (env.TELEGRAM_BOT_TOKEN === undefined) return undefined;
  const apiRoot = (env.TELEGRAM_API_ROOT ?? TELEGRAM_API_ROOT).replace(/\/+$/, '');
  return { token: env.TELEGRAM_BOT_TOKEN, apiRoot };
}

function isApiRoot(value: string): boolean {
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) return false;
  const { search, hash } = new URL(value);
  return search === '' && hash === '';
}
