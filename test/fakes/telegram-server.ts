import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { z } from 'zod';
import type { BotCommand, Message, Update } from 'grammy/types';
import { readParameters } from './telegram-server-body.ts';
import { METHODS, type MethodName, type ParametersOf } from './telegram-server-checks.ts';
import { createPostOffice } from './telegram-server-post.ts';
import { BOT } from './telegram-server-people.ts';
import { createUpdateQueue } from './telegram-server-queue.ts';

/** A fault that the server shows once: an answer, a connection that breaks before or after the call was done. */
export type ServerFault =
  | { readonly code: number; readonly description: string; readonly parameters?: object }
  | { readonly connection: 'drops before' | 'drops after' }
  | { readonly page: string };

/** A call that was made. */
export interface Call {
  readonly method: string;
  readonly parameters: object;
}

/** A stand-in for the Bot API. */
export interface TelegramServer {
  /** What goes into TELEGRAM_API_ROOT. */
  readonly url: string;
  readonly token: string;
  /** All that was wrong with calls. */
  readonly violations: readonly string[];
  /** All calls with the right token, in order, those that were refused too. */
  readonly calls: readonly Call[];
  /** Messages that the bot has sent. */
  readonly sent: readonly Message[];
  /** Ids of callback queries that were answered. */
  readonly answered: readonly string[];
  /** Menus by language; `''` is the one for everybody. */
  readonly commands: ReadonlyMap<string, readonly BotCommand[]>;
  /** Puts an update in the queue; it is delivered until it is confirmed. */
  push(update: Omit<Update, 'update_id'>): number;
  /** Updates that are not confirmed yet. */
  pending(): readonly Update[];
  /** Fails the next call of a method once; several calls of this queue up. */
  fail(method: MethodName, fault: ServerFault): void;
  /** From now on refuses calls of a method as long as this gives a fault. */
  refuse(method: MethodName, fault: (parameters: object) => ServerFault | undefined): void;
  /** Whether another process polls all the time. */
  rival(on: boolean): void;
  setWebhook(url: string): void;
  revokeToken(): void;
  /** Forgets a message, as if a person had deleted it. */
  forget(message: Message): void;
  close(): Promise<void>;
}

type Result =
  { readonly ok: true; readonly result: unknown } | { readonly ok: false; readonly fault: ServerFault };
type OnGone = (gone: () => void) => void;
type Run<M extends MethodName> = (parameters: ParametersOf<M>, onGone: OnGone) => Result | Promise<Result>;
type Method = { readonly name: MethodName; readonly call: (raw: object, onGone: OnGone) => Promise<Result> };

const CONFLICTS = {
  webhook:
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
  terminated:
    'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
} as const;

const done = (result: unknown = true): Result => ({ ok: true, result });
const refused = (code: number, description: string, parameters?: object): Result => ({
  ok: false,
  fault: { code, description, ...(parameters ? { parameters } : {}) },
});

/** Starts the server on a free port. `port` takes the place of one that was closed before. */
export async function startTelegramServer(port = 0): Promise<TelegramServer> {
  const token = `${BOT.id}:TEST-token_of-thirty-five-characters`;
  const violations: string[] = [];
  const calls: Call[] = [];
  const commands = new Map<string, readonly BotCommand[]>();
  const faults = new Map<MethodName, ServerFault[]>();
  const refusals = new Map<MethodName, (parameters: object) => ServerFault | undefined>();
  const queue = createUpdateQueue();
  const post = createPostOffice(violations);
  let webhook = '';
  let revoked = false;

  /** A method with its checks before it. */
  function method<M extends MethodName>(name: M, schema: z.ZodType<ParametersOf<M>>, run: Run<M>): Method {
    return {
      name,
      async call(raw, onGone) {
        calls.push({ method: name, parameters: raw });
        const checked = schema.safeParse(raw);
        if (checked.success) return run(checked.data, onGone);
        const issues = checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
        violations.push(...issues.map((issue) => `${name} ${issue}`));
        return refused(400, `Bad Request: ${issues[0]}`);
      },
    };
  }

  const methods: readonly Method[] = [
    method('getMe', METHODS.getMe, () =>
      done({
        ...BOT,
        can_join_groups: true,
        can_read_all_group_messages: false,
        supports_inline_queries: false,
      }),
    ),
    method('getWebhookInfo', METHODS.getWebhookInfo, () =>
      done({ url: webhook, has_custom_certificate: false, pending_update_count: queue.pending().length }),
    ),
    method('deleteWebhook', METHODS.deleteWebhook, () => {
      webhook = '';
      return done();
    }),
    method('getUpdates', METHODS.getUpdates, async (parameters, onGone) => {
      const updates = webhook === '' ? await queue.poll(parameters, onGone) : 'webhook';
      return typeof updates === 'string' ? refused(409, CONFLICTS[updates]) : done(updates);
    }),
    method('getMyCommands', METHODS.getMyCommands, ({ language_code = '' }) =>
      done(commands.get(language_code) ?? []),
    ),
    method('setMyCommands', METHODS.setMyCommands, ({ commands: list, language_code = '' }) => {
      commands.set(language_code, list);
      return done();
    }),
    method('sendMessage', METHODS.sendMessage, (parameters) => {
      const message = post.send(parameters);
      return typeof message === 'string' ? refused(400, `Bad Request: ${message}`) : done(message);
    }),
    method('sendChatAction', METHODS.sendChatAction, ({ chat_id }) =>
      post.knows(chat_id) ? done() : refused(400, 'Bad Request: chat not found'),
    ),
    method('answerCallbackQuery', METHODS.answerCallbackQuery, ({ callback_query_id }) =>
      post.answer(callback_query_id)
        ? done()
        : refused(400, 'Bad Request: query is too old and response timeout expired or query ID is invalid'),
    ),
  ];

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const [, given, name = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(pathname) ?? [];
    const parameters = await readParameters(request, searchParams).catch(() => undefined);
    if (given === undefined) return reply(response, { code: 404, description: 'Not Found' });
    if (given !== token || revoked) return reply(response, { code: 401, description: 'Unauthorized' });
    const method = methods.find((known) => known.name.toLowerCase() === name.toLowerCase());
    if (method === undefined) {
      violations.push(`${name}: unknown method`);
      return reply(response, { code: 404, description: 'Not Found' });
    }
    if (parameters === undefined) {
      violations.push(`${name}: the body cannot be read`);
      return reply(response, { code: 400, description: "Bad Request: can't parse the body" });
    }
    const fault = faults.get(method.name)?.shift() ?? refusals.get(method.name)?.(parameters);
    if (fault && !('connection' in fault && fault.connection === 'drops after')) {
      calls.push({ method: method.name, parameters });
      return reply(response, fault);
    }
    const result = await method.call(parameters, (gone) => response.on('close', gone));
    if (fault) return reply(response, fault);
    if (result.ok) send(response, 200, { ok: true, result: result.result });
    else reply(response, result.fault);
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      violations.push(`the server failed: ${String(error)}`);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port');

  return {
    url: `http://127.0.0.1:${address.port}`,
    token,
    violations,
    calls,
    commands,
    sent: post.sent,
    answered: post.answered,
    push(update) {
      post.take(update);
      return queue.push(update);
    },
    pending: () => queue.pending(),
    fail(method, fault) {
      faults.set(method, [...(faults.get(method) ?? []), fault]);
    },
    refuse(method, fault) {
      refusals.set(method, fault);
    },
    rival: (on) => queue.rival(on),
    setWebhook(url) {
      webhook = url;
    },
    revokeToken() {
      revoked = true;
      queue.release();
    },
    forget: (message) => post.forget(message),
    async close() {
      queue.release();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function reply(response: ServerResponse, fault: ServerFault): void {
  if ('connection' in fault) response.destroy();
  else if ('page' in fault) response.writeHead(502, { 'content-type': 'text/html' }).end(fault.page);
  else {
    const { code, description, parameters } = fault;
    send(response, code, { ok: false, error_code: code, description, ...(parameters ? { parameters } : {}) });
  }
}

function send(response: ServerResponse, status: number, body: object): void {
  if (response.destroyed) return;
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
