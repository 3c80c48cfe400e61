import type { Adapter, AdapterDeps } from '../../src/core/index.ts';
import type { DiscordConfig } from './config.ts';
import { createConnection } from './connection.ts';
import { createLanes } from './lanes.ts';
import { createOutbox } from './outbox.ts';
import { registerCommands } from './register.ts';
import { createService } from './service.ts';
import { DISCORD_TIMING, type DiscordTiming } from './timing.ts';

/** Connects the desk to Discord: slash commands, buttons, direct messages and mentions. */
export function createDiscord(
  config: DiscordConfig,
  deps: AdapterDeps,
  timing: DiscordTiming = DISCORD_TIMING,
): Adapter {
  return {
    name: 'discord',
    async start(handle, signal) {
      const connection = createConnection(config, timing, deps.log);
      const lanes = createLanes();
      const giveUp = new AbortController();
      const fail = (fault: Error): void => connection.fail(fault);
      try {
        await connection.run(signal, ({ rest, selfId, applicationId }) => {
          const { guildId } = config;
          const registering = { rest, desk: deps, timing, applicationId, guildId, fail };
          lanes.run('commands', () => registerCommands(registering, giveUp.signal));
          const outbox = createOutbox(rest, timing, giveUp.signal);
          const service = createService({ desk: deps, handle, outbox, lanes, selfId, fail });
          return {
            message: (event) => !signal.aborted && service.message(event),
            interaction: (event) => !signal.aborted && service.interaction(event),
          };
        });
      } finally {
        await within(timing.graceMs, lanes.idle());
        giveUp.abort();
        await connection.close();
      }
    },
  };
}

/** Waits for something, but only so long. */
async function within(ms: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work, patience]);
  clearTimeout(timer);
}
