import { messageFaults, specFaults, type BODIES, type Json, json } from './discord-rules.ts';
import type { FakeMessage, FakeState } from './discord-state.ts';

/** An HTTP answer. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** A request that a route takes. */
export interface Call {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** What the route's pattern has caught. */
  readonly parts: readonly string[];
}

/** A good answer. */
export const ok = (body: unknown): Answer => ({ status: 200, body });
/** An error with Discord's own code. */
export const error = (status: number, code: number, message: string): Answer => ({
  status,
  body: { code, message },
});

/** How bodies are looked at and messages kept. */
export interface Taking {
  readonly violate: (what: string) => void;
  /** Says what is wrong with a body, and answers as Discord does when anything is. */
  readonly refuse: (path: string, faults: readonly string[]) => Answer | undefined;
  /** The same for a message's body. */
  readonly checked: (call: Call, kind: keyof typeof BODIES) => Answer | undefined;
  readonly store: (channelId: string, body: Json, extra: Partial<FakeMessage>) => FakeMessage;
}

export function createTaking(state: FakeState): Taking {
  const violate = (what: string): void => void state.violations.push(what);

  function refuse(path: string, faults: readonly string[]): Answer | undefined {
    if (faults.length === 0) return undefined;
    for (const fault of faults) violate(`${path}: ${fault}`);
    const errors = { _errors: faults.map((message) => ({ code: 'INVALID', message })) };
    return { status: 400, body: { code: 50035, message: 'Invalid Form Body', errors } };
  }

  function checked(call: Call, kind: keyof typeof BODIES): Answer | undefined {
    const body = json(call.body);
    return refuse(`${kind} body`, [...specFaults(kind, body), ...messageFaults(body)]);
  }

  function store(channelId: string, body: Json, extra: Partial<FakeMessage>): FakeMessage {
    const message: FakeMessage = {
      id: state.nextId(),
      channelId,
      author: 'desk',
      content: String(body['content']).trim(),
      body,
      ephemeral: false,
      ...extra,
    };
    state.messages.push(message);
    return message;
  }

  return { violate, refuse, checked, store };
}
