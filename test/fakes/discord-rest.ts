import type { IncomingMessage, ServerResponse } from 'node:http';
import { text as readText } from 'node:stream/consumers';
import { commandFaults, specFaults, json, jsonList } from './discord-rules.ts';
import { BOT_USER, IDS, messageJson, type FakeState } from './discord-state.ts';
import { createInteractionRoutes } from './discord-interactions.ts';
import { createTaking, error, ok, type Answer, type Call } from './discord-taking.ts';

type Route = readonly [method: string, path: RegExp, handler: (call: Call) => Answer, auth: boolean];

const CHANNELS: ReadonlySet<string> = new Set([IDS.direct, IDS.group, IDS.privateGroup]);

/** Answers HTTP requests as Discord's API does, version 10, below any path. */
export function createRest(
  state: FakeState,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const taking = createTaking(state);
  const { violate, refuse, checked, store } = taking;
  const { callback, editOriginal, deleteOriginal, followUp } = createInteractionRoutes(state, taking);

  function postMessage(call: Call): Answer {
    const [channelId = ''] = call.parts;
    if (!CHANNELS.has(channelId)) return error(404, 10003, 'Unknown Channel');
    const refused = checked(call, 'message');
    if (refused) return refused;
    const body = json(call.body);
    const nonce = body['enforce_nonce'] === true ? `${channelId} ${String(body['nonce'])}` : undefined;
    const before = nonce === undefined ? undefined : state.nonces.get(nonce);
    if (before) return ok(messageJson(before, BOT_USER));
    const reference = body['message_reference'] === undefined ? undefined : json(body['message_reference']);
    const original = String(reference?.['message_id']);
    const exists = state.messages.some((m) => m.id === original && !state.deleted.has(m.id));
    if (reference && !exists && reference['fail_if_not_exists'] !== false)
      return error(400, 50035, 'Invalid Form Body: message_reference: Unknown message');
    const message = store(channelId, body, reference && exists ? { replyTo: original } : {});
    if (nonce !== undefined) state.nonces.set(nonce, message);
    return ok(messageJson(message, BOT_USER));
  }

  function listCommands(call: Call): Answer {
    const commands = state.commands.get(call.path) ?? [];
    if (call.query.get('with_localizations') === 'true') return ok(commands);
    const plain = { name_localizations: undefined, description_localizations: undefined };
    return ok(commands.map((command) => ({ ...command, ...plain })));
  }

  function putCommands(call: Call): Answer {
    if (!Array.isArray(call.body)) return error(400, 50035, 'Invalid Form Body');
    const commands = jsonList(call.body);
    const inGuild = call.path.includes('/guilds/');
    const refused = refuse('commands', [
      ...commands.flatMap((command) => specFaults('command', command)),
      ...commandFaults(commands, inGuild),
    ]);
    if (refused) return refused;
    const stored = commands.map((command) => ({
      ...(inGuild
        ? { guild_id: IDS.guild, contexts: null, integration_types: [0] }
        : { dm_permission: true }),
      name_localizations: null,
      description_localizations: null,
      default_member_permissions: null,
      nsfw: false,
      ...command,
      id: state.nextId(),
      application_id: IDS.application,
      version: state.nextId(),
    }));
    state.commands.set(call.path, stored);
    return ok(stored);
  }

  function getMessage(call: Call): Answer {
    const message = state.messages.find((m) => m.id === call.parts[1] && !state.deleted.has(m.id));
    return message
      ? ok(messageJson(message, { ...BOT_USER, id: IDS.otherPerson, bot: false }))
      : error(404, 10008, 'Unknown Message');
  }

  const gateway = (): Answer =>
    ok({
      url: state.gatewayUrl,
      shards: 1,
      session_start_limit: { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 },
    });
  const commandsPath = new RegExp(`^/applications/${IDS.application}(?:/guilds/${IDS.guild})?/commands$`);
  const routes: readonly Route[] = [
    ['GET', /^\/gateway\/bot$/, gateway, true],
    ['GET', /^\/users\/@me$/, () => ok(BOT_USER), true],
    ['GET', /^\/applications\/@me$/, () => ok({ id: IDS.application, name: 'Fraud Desk', flags: 0 }), true],
    ['POST', /^\/users\/@me\/channels$/, () => ok({ id: IDS.direct, type: 1 }), true],
    [
      'GET',
      /^\/channels\/(\d+)$/,
      ({ parts }) => ok({ id: parts[0], type: parts[0] === IDS.direct ? 1 : 0 }),
      true,
    ],
    ['GET', commandsPath, listCommands, true],
    ['PUT', commandsPath, putCommands, true],
    ['POST', /^\/channels\/(\d+)\/messages$/, postMessage, true],
    ['GET', /^\/channels\/(\d+)\/messages\/(\d+)$/, getMessage, true],
    ['POST', /^\/interactions\/(\d+)\/([^/]+)\/callback$/, callback, false],
    ['PATCH', /^\/webhooks\/(\d+)\/([^/]+)\/messages\/@original$/, editOriginal, false],
    ['DELETE', /^\/webhooks\/(\d+)\/([^/]+)\/messages\/@original$/, deleteOriginal, false],
    ['POST', /^\/webhooks\/(\d+)\/([^/]+)$/, followUp, false],
  ];

  function answer(request: IncomingMessage, url: URL, sent: string): Answer {
    const method = request.method ?? 'GET';
    const [, path] = /\/v10(\/.*)$/.exec(decodeURIComponent(url.pathname)) ?? [];
    if (path === undefined) violate(`${url.pathname}: not version 10`);
    state.requests.push(`${method} ${(path ?? '').replace(/interaction-token-\d+/, 'TOKEN')}`);
    const planned = state.faults.find(
      (fault) => fault.times > 0 && fault.request.test(`${method} ${path ?? ''}`),
    );
    if (planned) {
      planned.times -= 1;
      if (planned.carriedOut) route(method, path ?? '', request, url, sent);
      return { status: planned.status, body: planned.body ?? {}, headers: planned.headers ?? {} };
    }
    return route(method, path ?? '', request, url, sent);
  }

  function route(method: string, path: string, request: IncomingMessage, url: URL, sent: string): Answer {
    const match = routes.find(([wanted, pattern]) => wanted === method && pattern.test(path));
    if (match === undefined) {
      violate(`${method} ${path}: there is no such route`);
      return error(404, 0, '404: Not Found');
    }
    const [, pattern, handler, auth] = match;
    if (auth && request.headers.authorization !== `Bot ${state.token}`)
      return error(401, 0, '401: Unauthorized');
    if (!/^DiscordBot \(\S+, \S+\)/.test(request.headers['user-agent'] ?? ''))
      violate(`${path}: no proper User-Agent`);
    if (sent !== '' && !request.headers['content-type']?.startsWith('application/json'))
      violate(`${path}: not JSON`);
    const body: unknown = sent === '' ? undefined : JSON.parse(sent);
    return handler({ path, query: url.searchParams, body, parts: pattern.exec(path)?.slice(1) ?? [] });
  }

  return async (request, response) => {
    const sent = await readText(request);
    const { status, body, headers } = answer(request, new URL(request.url ?? '/', 'http://localhost'), sent);
    response.writeHead(status, {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  };
}
