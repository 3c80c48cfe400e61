import { setTimeout as sleep } from 'node:timers/promises';
import {
  Client,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  Options,
  type GatewayInteractionCreateDispatchData,
  type GatewayMessageCreateDispatchData,
  type GatewayReadyDispatchData,
  type REST,
} from 'discord.js';
import type { Log } from '../../src/core/index.ts';
import type { DiscordConfig } from './config.ts';
import { closeFault, errorFields, shortReason, tokenFault } from './faults.ts';
import { stoppableSharding, type StoppableSharding } from './sharding.ts';
import type { DiscordTiming } from './timing.ts';

/** Who the bot is, and the way to Discord. */
export interface Session {
  readonly rest: REST;
  readonly selfId: string;
  readonly applicationId: string;
}

/** What takes the events of a session. */
export interface Listener {
  message(event: GatewayMessageCreateDispatchData): void;
  interaction(event: GatewayInteractionCreateDispatchData): void;
}

/** One way to Discord, from the first attempt to the end. */
export interface Connection {
  /**
   * Connects, as often as it takes, and stays connected.
   *
   * @param onSession - called when Discord has let the bot in; gives what takes the events
   * @returns when `signal` aborts
   * @throws AdapterFault when there is no way on
   */
  run(signal: AbortSignal, onSession: (session: Session) => Listener): Promise<void>;
  /** Ends {@link run} with a fault. */
  fail(fault: Error): void;
  /** Closes what is open. */
  close(): Promise<void>;
}

export function createConnection(config: DiscordConfig, timing: DiscordTiming, log: Log): Connection {
  let open: OpenClient | undefined;
  let failure: Error | undefined;
  const failed = new AbortController();
  const fail = (fault: Error): void => {
    failure ??= fault;
    failed.abort();
  };

  /** Resolves when there is no way on, or when `signal` aborts. */
  function ended(signal: AbortSignal): Promise<undefined> {
    return new Promise((resolve) => {
      const either = AbortSignal.any([failed.signal, signal]);
      if (either.aborted) resolve(undefined);
      else either.addEventListener('abort', () => resolve(undefined), { once: true });
    });
  }

  async function close(): Promise<void> {
    const closing = open;
    open = undefined;
    try {
      await closing?.sharding.end();
      await closing?.client.destroy();
    } catch (error) {
      log.debug(errorFields(error), 'closing the connection failed');
    }
  }

  return {
    close,
    fail,

    async run(signal, onSession) {
      let told = false;
      const tellOnce = (reason: string): void => {
        if (!told) log.warn({ reason }, `Discord can't be reached (${reason}); trying again until it can`);
        told = true;
      };
      const over = ended(signal);
      for (let failures = 0; !signal.aborted; failures += 1) {
        open = createClient(config, timing);
        const { client } = open;
        watch(client, { config, log, onSession, tellOnce, fail });
        // Rejects where the first connection fails; the library itself goes on where only the socket is refused.
        const attempt = client.login(config.token).then(
          () => over,
          (error: unknown) => ({ error }),
        );
        const result = await Promise.race([over, attempt]);
        if (failure) throw failure;
        if (result === undefined) return;
        const fault = tokenFault(result.error);
        if (fault) throw fault;
        tellOnce(shortReason(result.error));
        log.debug(errorFields(result.error), 'connecting to Discord failed');
        await close();
        const wait = Math.min(timing.firstRetryMs * 2 ** failures, timing.longestRetryMs);
        await sleep(wait, undefined, { signal }).catch(() => {});
      }
    },
  };
}

/** A client with what ends its connections. */
interface OpenClient {
  readonly client: Client;
  readonly sharding: StoppableSharding;
}

/** The intents are the smallest set: commands need none, and the text of mentions and direct messages comes along. */
function createClient(config: DiscordConfig, timing: DiscordTiming): OpenClient {
  const sharding = stoppableSharding(timing.closeMs);
  const client = new Client({
    intents: [
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(config.messageContent ? [GatewayIntentBits.MessageContent] : []),
    ],
    shards: 'auto',
    allowedMentions: { parse: [], repliedUser: false },
    // Nothing of what people write or of who they are is kept in memory.
    makeCache: Options.cacheWithLimits({
      MessageManager: 0,
      DMMessageManager: 0,
      GuildMessageManager: 0,
      UserManager: 0,
      GuildMemberManager: 0,
      ThreadManager: 0,
    }),
    rest: { api: config.apiRoot },
    ws: { buildStrategy: (manager) => sharding.buildStrategy(manager) },
  });
  return { client, sharding };
}

interface WatchDeps {
  readonly config: DiscordConfig;
  readonly log: Log;
  readonly onSession: (session: Session) => Listener;
  readonly tellOnce: (reason: string) => void;
  readonly fail: (fault: Error) => void;
}

/**
 * Listens to the gateway's own events rather than to the library's objects: those are only made where servers,
 * channels and people are kept in memory, for which the bot would have to ask for more than it needs.
 */
function watch(client: Client, { config, log, onSession, tellOnce, fail }: WatchDeps): void {
  let listener: Listener | undefined;
  let connected = false;
  const guarded = (what: string, take: () => void): void => {
    try {
      take();
    } catch (error) {
      log.error(errorFields(error), `${what} of Discord could not be read`);
    }
  };
  client.ws.on(GatewayDispatchEvents.Ready, (data: GatewayReadyDispatchData) => {
    const applicationId = config.applicationId ?? data.application.id;
    connected = true;
    log.info({}, listener === undefined ? 'connected to Discord' : 'connected to Discord again');
    listener ??= onSession({ rest: client.rest, selfId: data.user.id, applicationId });
  });
  client.ws.on(GatewayDispatchEvents.Resumed, () => {
    connected = true;
    log.info({}, 'connected to Discord again');
  });
  client.ws.on(GatewayDispatchEvents.MessageCreate, (event: GatewayMessageCreateDispatchData) => {
    guarded('a message', () => listener?.message(event));
  });
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (event: GatewayInteractionCreateDispatchData) => {
    guarded('an interaction', () => listener?.interaction(event));
  });
  client.on(Events.ShardDisconnect, ({ code }) => {
    // Without this the library says nothing and the process ends as if all were well.
    const fault = closeFault(code, config.messageContent);
    if (fault) fail(fault);
  });
  client.on(Events.ShardReconnecting, () => {
    if (listener === undefined) tellOnce('the gateway closed the connection');
    else if (connected) log.info({}, 'the connection to Discord was lost; connecting again');
    connected = false;
  });
  client.on(Events.ShardError, (error) =>
    log.debug(errorFields(error), 'a fault of the connection to Discord'),
  );
  client.on(Events.Error, (error) => log.error(errorFields(error), 'a fault of the Discord library'));
}
