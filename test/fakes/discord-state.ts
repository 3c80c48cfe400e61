import { buttonsOf, type Json } from './discord-rules.ts';

/** Who and what there is on the stand-in. */
export const IDS = {
  application: '800000000000000001',
  bot: '800000000000000009',
  guild: '800000000000000002',
  group: '800000000000000003',
  direct: '800000000000000004',
  privateGroup: '800000000000000005',
  person: '800000000000000006',
  otherBot: '800000000000000007',
  otherPerson: '800000000000000008',
} as const;

/** A token of the form that Discord's have. */
export const TOKEN = 'ODAwMDAwMDAwMDAwMDAwMDAx.GfaKe0.not-a-real-token-only-for-tests-0123456789';

/** A message that is on the stand-in. */
export interface FakeMessage {
  readonly id: string;
  readonly channelId: string;
  readonly author: 'desk' | 'person' | 'bot';
  content: string;
  /** As it was sent. */
  body: Json;
  readonly ephemeral: boolean;
  /** The message that it is shown as an answer to. */
  readonly replyTo?: string;
  readonly interaction?: string;
}

/** A command, a pressed button or a field that is being typed into. */
export interface FakeInteraction {
  readonly id: string;
  readonly token: string;
  readonly type: 2 | 3 | 4;
  readonly channelId: string;
  /** When it was made, by `Date.now()`. */
  created: number;
  acknowledged: boolean;
  /** Answered by a message, proposals, or the removal of the "is thinking" line. */
  done: boolean;
  ephemeral: boolean;
  originalId?: string;
  choices?: readonly { name: string; value: string }[];
}

/** How the next request that fits is answered instead. */
export interface PlannedFault {
  /** Tried on `METHOD /path`. */
  readonly request: RegExp;
  readonly status: number;
  readonly body?: Json;
  readonly headers?: Record<string, string>;
  /** Whether the request is carried out all the same: only its receipt is lost. */
  readonly carriedOut?: boolean;
  times: number;
}

/** All that the stand-in knows. */
export interface FakeState {
  token: string;
  /** Everything that the real Discord would not have taken, or that must not be sent. */
  readonly violations: string[];
  /** `METHOD /path` of every request, without tokens of interactions. */
  readonly requests: string[];
  readonly messages: FakeMessage[];
  readonly deleted: Set<string>;
  readonly interactions: Map<string, FakeInteraction>;
  readonly commands: Map<string, Json[]>;
  readonly faults: PlannedFault[];
  readonly nonces: Map<string, FakeMessage>;
  /** The answer's address of `GET /gateway/bot`. */
  gatewayUrl: string;
  nextId(): string;
}

export function createState(): FakeState {
  let last = 900000000000000000n;
  return {
    token: TOKEN,
    violations: [],
    requests: [],
    messages: [],
    deleted: new Set(),
    interactions: new Map(),
    commands: new Map(),
    faults: [],
    nonces: new Map(),
    gatewayUrl: '',
    nextId: () => String((last += 1n)),
  };
}

/** The bot as a user. */
export const BOT_USER = {
  id: IDS.bot,
  username: 'Fraud Desk',
  discriminator: '0000',
  global_name: null,
  avatar: null,
  bot: true,
};

/** A person, or another bot, as a user. */
export function userJson(id: string, bot = false): Json {
  return {
    id,
    username: `user-${id.slice(-2)}`,
    discriminator: '0',
    global_name: null,
    avatar: null,
    ...(bot ? { bot } : {}),
  };
}

/** A message as Discord sends it. */
export function messageJson(message: FakeMessage, author: Json, extra: Json = {}): Json {
  return {
    id: message.id,
    channel_id: message.channelId,
    author,
    content: message.content,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: message.body['components'] ?? [],
    pinned: false,
    type: message.replyTo === undefined ? 0 : 19,
    flags: message.ephemeral ? 64 : 0,
    ...extra,
  };
}

/** The labels of a message's buttons with what they stand for. */
export function buttonList(message: FakeMessage): { label: string; customId: string }[] {
  return buttonsOf(message.body).map((b) => ({
    label: String(b['label']),
    customId: String(b['custom_id']),
  }));
}
