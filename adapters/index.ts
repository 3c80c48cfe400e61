import type { Adapter, AdapterDeps } from '../src/core/index.ts';
import { discordConfig, discordFrom } from './discord/config.ts';
import { telegramConfig, telegramFrom } from './telegram/config.ts';

/** The environment variables of all adapters. */
export const adapterEnvironment = telegramConfig.extend(discordConfig.shape);

type Environment = ReturnType<typeof adapterEnvironment.parse>;

/** An adapter that the environment asks for, not loaded yet. */
export interface WantedAdapter {
  readonly name: string;
  /** Tokens, so that they can be kept out of the log. */
  readonly secrets: readonly string[];
  /** Loads the platform's library, which nobody else needs. */
  readonly load: (deps: AdapterDeps) => Promise<Adapter>;
}

/** The adapters whose tokens are set. */
export function wantedAdapters(env: Environment): WantedAdapter[] {
  const telegram = telegramFrom(env);
  const discord = discordFrom(env);
  const wanted: WantedAdapter[] = [];
  if (telegram)
    wanted.push({
      name: 'telegram',
      secrets: [telegram.token],
      load: async (deps) => (await import('./telegram/index.ts')).createTelegram(telegram, deps),
    });
  if (discord)
    wanted.push({
      name: 'discord',
      secrets: [discord.token],
      load: async (deps) => (await import('./discord/index.ts')).createDiscord(discord, deps),
    });
  return wanted;
}

/** The chat in the terminal, for when no token is set. */
export function consoleAdapter(): WantedAdapter {
  return {
    name: 'console',
    secrets: [],
    load: async (deps) => {
      const { createConsole } = await import('./console/index.ts');
      const localeHint = new Intl.DateTimeFormat().resolvedOptions().locale;
      return createConsole({ input: process.stdin, output: process.stdout, localeHint }, deps);
    },
  };
}
