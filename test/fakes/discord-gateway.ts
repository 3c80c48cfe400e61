import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { json } from './discord-rules.ts';
import { BOT_USER, IDS, type FakeState } from './discord-state.ts';

/** The stand-in's end of the gateway. */
export interface FakeGateway {
  /** Every Identify that was let in, with its intents. */
  readonly identified: { intents: number }[];
  resumed: number;
  heartbeats: number;
  /** Whether the operator has turned on the message-content intent. */
  messageContentAllowed: boolean;
  /** Milliseconds between heartbeats that new connections are told. */
  heartbeatMs: number;
  /** The next so many connections are refused by HTTP. */
  refuse: number;
  /** Closes each new connection with this code in place of letting it in. */
  closeCode: number | undefined;
  /** How many connections are open. */
  open(): number;
  /** Sends an event to the bot, now or when it resumes. */
  dispatch(type: string, data: object): void;
  /** Whether the bot has asked for the intent with this bit. */
  hasIntent(bit: number): boolean;
  /** Ends the connection: with a close code, or without a word. */
  drop(code?: number): void;
  /** Asks the bot to connect again (opcode 7). */
  askToReconnect(): void;
  close(): Promise<void>;
}

interface Session {
  readonly id: string;
  readonly intents: number;
  sequence: number;
  readonly sent: { op: 0; t: string; s: number; d: object }[];
  socket: WebSocket | undefined;
}

const MESSAGE_CONTENT = 1 << 15;
const PRIVILEGED = (1 << 1) | (1 << 8) | MESSAGE_CONTENT;
const ALL_INTENTS = 0x1_fffff | (1 << 24) | (1 << 25);

/** Serves the gateway on a server's upgrades. */
export function createGateway(server: Server, state: FakeState): FakeGateway {
  const sockets = new WebSocketServer({ noServer: true });
  let session: Session | undefined;
  const violate = (what: string): void => void state.violations.push(`gateway: ${what}`);

  const gateway: FakeGateway = {
    identified: [],
    resumed: 0,
    heartbeats: 0,
    messageContentAllowed: false,
    heartbeatMs: 41_250,
    refuse: 0,
    closeCode: undefined,
    open: () => sockets.clients.size,
    hasIntent: (bit) => ((session?.intents ?? 0) & (1 << bit)) !== 0,
    dispatch(t, d) {
      if (session === undefined) throw new Error('nobody is connected');
      session.sequence += 1;
      const event = { op: 0 as const, t, s: session.sequence, d };
      session.sent.push(event);
      session.socket?.send(JSON.stringify(event));
    },
    drop(code) {
      for (const socket of sockets.clients) {
        if (code === undefined) socket.terminate();
        else socket.close(code);
      }
      if (session) session.socket = undefined;
    },
    askToReconnect() {
      session?.socket?.send(JSON.stringify({ op: 7, d: null }));
      if (session) session.socket = undefined;
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets.clients) socket.terminate();
        sockets.close(() => resolve());
      }),
  };

  function identify(socket: WebSocket, data: Record<string, unknown>): void {
    const intents = Number(data['intents']);
    const properties = json(data['properties']);
    if (['os', 'browser', 'device'].some((key) => typeof properties[key] !== 'string'))
      violate('properties missing');
    if (!Number.isInteger(intents) || (intents & ~ALL_INTENTS) !== 0) return socket.close(4013);
    if (data['token'] !== state.token) return socket.close(4004);
    if ((intents & PRIVILEGED & ~(gateway.messageContentAllowed ? MESSAGE_CONTENT : 0)) !== 0)
      return socket.close(4014);
    if (gateway.closeCode !== undefined) return socket.close(gateway.closeCode);
    if (session?.socket?.readyState === 1) violate('a second session beside an open one');
    gateway.identified.push({ intents });
    session = { id: `session-${state.nextId()}`, intents, sequence: 0, sent: [], socket };
    gateway.dispatch('READY', {
      v: 10,
      user: BOT_USER,
      guilds: [{ id: IDS.guild, unavailable: true }],
      session_id: session.id,
      session_type: 'normal',
      resume_gateway_url: state.gatewayUrl,
      shard: [0, 1],
      application: { id: IDS.application, flags: 0 },
    });
  }

  function resume(socket: WebSocket, data: Record<string, unknown>): void {
    if (data['token'] !== state.token) return socket.close(4004);
    if (gateway.closeCode !== undefined) return socket.close(gateway.closeCode);
    const seq = Number(data['seq']);
    if (session === undefined || data['session_id'] !== session.id || seq > session.sequence)
      return socket.send(JSON.stringify({ op: 9, d: false }));
    gateway.resumed += 1;
    session.socket = socket;
    for (const event of session.sent) if (event.s > seq) socket.send(JSON.stringify(event));
    gateway.dispatch('RESUMED', {});
  }

  function serve(socket: WebSocket): void {
    let letIn = false;
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: gateway.heartbeatMs } }));
    socket.on('message', (raw: Buffer) => {
      if (raw.length > 4096) return socket.close(4002);
      const { op, d } = json(JSON.parse(raw.toString('utf8')));
      if (op === 1) {
        if (d !== null && typeof d !== 'number') violate('a heartbeat without the last sequence');
        gateway.heartbeats += 1;
        return socket.send(JSON.stringify({ op: 11 }));
      }
      if (op !== 2 && op !== 6) return violate(`opcode ${String(op)} is not expected`);
      if (letIn) return socket.close(4005);
      letIn = true;
      return op === 2 ? identify(socket, json(d)) : resume(socket, json(d));
    });
  }

  server.on('upgrade', (request: IncomingMessage, duplex: Duplex, head: Buffer) => {
    const query = new URL(request.url ?? '/', 'ws://localhost').searchParams;
    if (query.get('v') !== '10' || query.get('encoding') !== 'json') violate('not version 10 in JSON');
    if (gateway.refuse > 0) {
      gateway.refuse -= 1;
      duplex.end('HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, duplex, head, serve);
  });
  return gateway;
}
