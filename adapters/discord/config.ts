import { z } from 'zod';

/** How the adapter reaches Discord. */
export interface DiscordConfig {
  /** The bot's token. Never logged. */
  readonly token: string;
  /** The application's id; without it, the one that Discord names when the bot connects. */
  readonly applicationId?: string;
  /** Address of the API without its version and without a slash at its end. */
  readonly apiRoot: string;
  /** The server in which the commands are registered; without it they are registered everywhere. */
  readonly guildId?: string;
  /** Whether to ask for the privileged intent that shows the text of every message. */
  readonly messageContent: boolean;
}

/** The API of Discord itself. */
export const DISCORD_API_ROOT = 'https://discord.com/api';

/** `NAME=` in an environment file means "not set", and pasted values often bring spaces along. */
const unset = (value: unknown): unknown => (typeof value === 'string' ? value.trim() || undefined : value);

const snowflake = (where: string) =>
  z.preprocess(
    unset,
    z
      .string()
      .regex(/^\d{15,20}$/, {
        error: `must be a number of 15 to 20 digits. Copy it from ${where}, or leave it out.`,
      })
      .optional(),
  );

/** The adapter's environment variables. No message repeats a value: one of them is a secret. */
export const discordConfig = z.object({
  DISCORD_TOKEN: z.preprocess(
    (value) => {
      const token = unset(value);
      // Many guides show the token as it stands in a request's header.
      return typeof token === 'string' ? token.replace(/^Bot\s+/i, '') : token;
    },
    z
      .string()
      .regex(/^[\x21-\x7e]+$/, {
        error:
          'has spaces or unusual characters in it. Copy the whole token from the Bot page of the Discord developer portal.',
      })
      .optional(),
  ),
  DISCORD_APPLICATION_ID: snowflake(
    '"Application ID" on the General Information page of the developer portal',
  ),
  DISCORD_API_ROOT: z.preprocess(
    unset,
    z
      .string()
      .refine(isApiRoot, {
        error:
          'must be an http or https address such as https://discord.com/api, without "?" and "#". Leave it out to use Discord itself.',
      })
      .optional(),
  ),
  DISCORD_GUILD_ID: snowflake('"Copy Server ID" in the menu of your server (with developer mode on)'),
  DISCORD_MESSAGE_CONTENT: z.preprocess(
    (value) => {
      const word = unset(value);
      return typeof word === 'string' ? word.toLowerCase() : word;
    },
    z
      .enum(['true', 'false'], {
        error:
          'must be true or false. Only write true after "Message Content Intent" was turned on in the developer portal.',
      })
      .optional(),
  ),
});

/**
 * What the adapter needs, out of the environment that {@link discordConfig} has checked.
 *
 * @returns `undefined` when no token is set, which means that the adapter is not wanted
 */
export function discordFrom(env: z.infer<typeof discordConfig>): DiscordConfig | undefined {
  if (env.DISCORD_TOKEN === undefined) return undefined;
  return {
    token: env.DISCORD_TOKEN,
    // The version is the library's affair; somebody may have pasted it along.
    apiRoot: (env.DISCORD_API_ROOT ?? DISCORD_API_ROOT).replace(/\/+$/, '').replace(/\/v\d+$/, ''),
    messageContent: env.DISCORD_MESSAGE_CONTENT === 'true',
    ...(env.DISCORD_APPLICATION_ID === undefined ? {} : { applicationId: env.DISCORD_APPLICATION_ID }),
    ...(env.DISCORD_GUILD_ID === undefined ? {} : { guildId: env.DISCORD_GUILD_ID }),
  };
}

function isApiRoot(value: string): boolean {
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) return false;
  const { search, hash } = new URL(value);
  return search === '' && hash === '';
}
