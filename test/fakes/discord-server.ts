import { createServer } from 'node:http';
import { createGateway, type FakeGateway } from './discord-gateway.ts';
import { createPeople, type People } from './discord-people.ts';
import { createRest } from './discord-rest.ts';
import { createState, type FakeState, type PlannedFault } from './discord-state.ts';

/** A stand-in of Discord on 127.0.0.1: its HTTP API, its gateway, and the people who use it. */
export interface DiscordServer extends People {
  /** What `DISCORD_API_ROOT` has to be. */
  readonly apiRoot: string;
  readonly state: FakeState;
  readonly gateway: FakeGateway;
  /** Everything that the real Discord would not have taken; also interactions that were left without an answer. */
  violations(): readonly string[];
  /** Has the next requests that fit answered otherwise. */
  failNext(fault: Omit<PlannedFault, 'times'>, times?: number): void;
  /** Resolves when a bot is connected. */
  connected(): Promise<void>;
  close(): Promise<void>;
}

/** @param port - 0 for any that is free */
export async function createDiscordServer(port = 0): Promise<DiscordServer> {
  const state = createState();
  const rest = createRest(state);
  const http = createServer((request, response) => {
    rest(request, response).catch((error: unknown) => {
      state.violations.push(`the stand-in failed: ${String(error)}`);
      response.destroy();
    });
  });
  const gateway = createGateway(http, state);
  await new Promise<void>((resolve) => {
    http.listen(port, '127.0.0.1', resolve);
  });
  const address = http.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const host = `127.0.0.1:${address.port}`;
  state.gatewayUrl = `ws://${host}`;

  return {
    ...createPeople(state, gateway),
    apiRoot: `http://${host}/api`,
    state,
    gateway,
    violations: () => [
      ...state.violations,
      ...Array.from(state.interactions.values())
        .filter(({ done }) => !done)
        .map(({ id, type }) => `interaction ${id} of type ${type} was left without an answer`),
    ],
    failNext: (fault, times = 1) => void state.faults.push({ ...fault, times }),
    async connected() {
      const end = Date.now() + 120_000;
      while (gateway.identified.length === 0) {
        if (Date.now() > end) throw new Error('nobody has connected');
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    async close() {
      await gateway.close();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}
