import { setTimeout as sleep } from 'node:timers/promises';
import { Routes, type REST } from 'discord.js';
import type { AdapterDeps } from '../../src/core/index.ts';
import { buildCommands, sameCommands } from './commands.ts';
import { errorFields, isPassing, shortReason, tokenFault } from './faults.ts';
import type { DiscordTiming } from './timing.ts';

/** Where and with what the commands are registered. */
export interface RegisterDeps {
  readonly rest: REST;
  readonly desk: AdapterDeps;
  readonly timing: DiscordTiming;
  readonly applicationId: string;
  readonly guildId: string | undefined;
  readonly fail: (fault: Error) => void;
}

/**
 * Tells Discord of the commands, if it does not know just these yet. Questions are answered without it too, so a
 * failure is told and nothing more.
 *
 * @param stop - ends waiting between attempts
 */
export async function registerCommands(deps: RegisterDeps, stop: AbortSignal): Promise<void> {
  const { rest, desk, timing, applicationId, guildId, fail } = deps;
  const route =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);

  async function attempt(): Promise<void> {
    const wanted = buildCommands(desk.translate, desk.locales, guildId === undefined);
    const query = new URLSearchParams({ with_localizations: 'true' });
    const registered = await rest.get(route, { query });
    if (Array.isArray(registered) && sameCommands(wanted, registered)) {
      desk.log.debug({ commands: wanted.length }, 'the slash commands are registered already');
      return;
    }
    await rest.put(route, { body: wanted });
    desk.log.info({ commands: wanted.length }, 'the slash commands are registered');
  }

  for (let failures = 0; !stop.aborted; failures += 1) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (stop.aborted) return;
      const fault = tokenFault(error);
      if (fault) {
        fail(fault);
        return;
      }
      const wait = timing.requestWaitsMs[failures];
      if (wait === undefined || !isPassing(error)) {
        const where = guildId === undefined ? 'DISCORD_APPLICATION_ID' : 'DISCORD_GUILD_ID';
        desk.log.warn(
          errorFields(error),
          `the slash commands could not be registered (${shortReason(error)}): check ${where}, and that the bot was invited with the scope "applications.commands"`,
        );
        return;
      }
      await sleep(wait, undefined, { signal: stop }).catch(() => {});
    }
  }
}
