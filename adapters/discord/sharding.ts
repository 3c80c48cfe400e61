import { setTimeout as sleep } from 'node:timers/promises';
import { SimpleShardingStrategy } from 'discord.js';

/** The inside of a shard of @discordjs/ws, as far as it is needed to stop one for good. */
interface ShardInside {
  connection: { onerror: unknown; terminate?(): void } | null;
  internalConnect(): Promise<void>;
  destroy(): Promise<void>;
}

type Manager = ConstructorParameters<typeof SimpleShardingStrategy>[0];

/** The library's way of connecting, with an end that is one. */
export interface StoppableSharding {
  /** For the library's option of this name. */
  buildStrategy(manager: Manager): SimpleShardingStrategy;
  /** Ends every connection, also those that are only being made. */
  end(): Promise<void>;
}

/**
 * By itself a connection that is ended while it waits to be made again, or while its socket is still opening, goes
 * on: it would be left open, or become a second session beside the one of the next attempt.
 *
 * @param closeMs - how long Discord may take to close a connection
 */
export function stoppableSharding(closeMs: number): StoppableSharding {
  const all = new Set<ShardInside>();
  let over = false;
  return {
    buildStrategy(manager) {
      const strategy = new SimpleShardingStrategy(manager);
      const shards: unknown = Reflect.get(strategy, 'shards');
      const spawn = strategy.spawn.bind(strategy);
      const connect = strategy.connect.bind(strategy);
      strategy.spawn = async (ids) => {
        await spawn(ids);
        if (shards instanceof Map) for (const shard of shards.values()) all.add(shard);
      };
      // A login that was still waiting for the gateway's address would go on to connect after the end.
      strategy.connect = () => (over ? Promise.resolve() : connect());
      return strategy;
    },

    async end() {
      over = true;
      for (const shard of all) shard.internalConnect = () => Promise.resolve();
      const closing = Promise.all(Array.from(all, (shard) => shard.destroy()));
      const timeout = new AbortController();
      const patience = sleep(closeMs, undefined, { signal: timeout.signal }).catch(() => {});
      await Promise.race([closing, patience]);
      timeout.abort();
      for (const { connection } of all) {
        if (connection === null) continue;
        // A socket that is given up while it opens says so by an error that nobody else listens to.
        connection.onerror = () => {};
        connection.terminate?.();
      }
    },
  };
}
