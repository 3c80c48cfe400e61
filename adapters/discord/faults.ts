import { DiscordAPIError, GatewayCloseCodes, HTTPError, RESTJSONErrorCodes } from 'discord.js';
import { AdapterFault } from '../../src/core/index.ts';

/** What may be logged of an error: neither the request (it holds people's words) nor its address (it holds a token). */
export interface ErrorFields {
  readonly error: string;
  readonly code?: number | string;
  readonly status?: number;
  readonly method?: string;
  /** Where a fault of the program arose. */
  readonly at?: readonly string[];
}

/** Reduces an error to what is safe to log. */
export function errorFields(error: unknown): ErrorFields {
  if (error instanceof DiscordAPIError)
    return { error: 'DiscordAPIError', code: error.code, status: error.status, method: error.method };
  if (error instanceof HTTPError) return { error: 'HTTPError', status: error.status, method: error.method };
  if (!(error instanceof Error)) return { error: typeof error };
  const at = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  const code = networkCode(error);
  return {
    error: error.name,
    ...(code === undefined ? {} : { code }),
    at: at.slice(0, 4).map((line) => line.trim()),
  };
}

/** In a few words what went wrong, for a line that an operator reads. */
export function shortReason(error: unknown): string {
  const { error: name, code, status } = errorFields(error);
  if (status !== undefined) return code === undefined ? `HTTP ${status}` : `HTTP ${status}, code ${code}`;
  return code === undefined ? name : String(code);
}

/** What nobody can be told any more: the message, the channel or the interaction is gone. */
const GONE: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownGuild,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
]);

/** Where the bot may not write. */
const CLOSED: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
]);

/** Whether what an answer belongs to has ceased to be. */
export function isGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && GONE.has(error.code);
}

/** Whether the bot is not allowed to write there. */
export function isClosed(error: unknown): boolean {
  return error instanceof DiscordAPIError && CLOSED.has(error.code);
}

/** Whether an interaction has been acknowledged before, as by a request whose receipt got lost. */
export function isAcknowledged(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
  );
}

/** Whether the same request may succeed a little later. */
export function isPassing(error: unknown): boolean {
  if (error instanceof HTTPError) return true;
  if (error instanceof DiscordAPIError || !(error instanceof Error)) return false;
  return error.name === 'AbortError' || networkCode(error) !== undefined;
}

/** The fault of a token that Discord refuses; `undefined` for any other error. */
export function tokenFault(error: unknown): AdapterFault | undefined {
  // Requests about an interaction carry the interaction's own token, which says nothing about the bot's.
  const refused =
    error instanceof DiscordAPIError &&
    error.status === 401 &&
    !/\/(?:webhooks|interactions)\//.test(error.url);
  // The library's own name for a 401 on its first request.
  const invalid = error instanceof Error && 'code' in error && error.code === 'TokenInvalid';
  return refused || invalid ? refusedToken('401') : undefined;
}

const TOKEN_REFUSED: number = GatewayCloseCodes.AuthenticationFailed;
const INTENTS_REFUSED: number = GatewayCloseCodes.DisallowedIntents;
const UPDATE = 'Update the desk to its newest version.';
const SHARDS = 'Start the desk again, so that it asks how.';

/** What it means that Discord closed the connection for good, and what to do. */
const CLOSED_FOR_GOOD: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.InvalidShard]: `Discord wants this bot's servers divided otherwise (4010). ${SHARDS}`,
  [GatewayCloseCodes.ShardingRequired]: `Discord wants this bot's servers divided otherwise (4011). ${SHARDS}`,
  [GatewayCloseCodes.InvalidAPIVersion]: `Discord no longer serves this version of its gateway (4012). ${UPDATE}`,
  [GatewayCloseCodes.InvalidIntents]: `Discord does not know the intents that the desk asks for (4013). ${UPDATE}`,
  [GatewayCloseCodes.DisallowedIntents]:
    'Discord does not allow the intents that the desk asks for (4014). Check the Bot page of the developer portal.',
};
const MAY_NOT_READ_ALL =
  'Discord does not let this bot read all messages (4014). Turn on "Message Content Intent" on the Bot page of the developer portal, or take DISCORD_MESSAGE_CONTENT out.';

/**
 * The fault that a closed gateway connection means; `undefined` where the library connects again.
 *
 * @param messageContent - whether the message-content intent was asked for
 */
export function closeFault(code: number, messageContent: boolean): AdapterFault | undefined {
  if (code === TOKEN_REFUSED) return refusedToken('4004');
  if (code === INTENTS_REFUSED && messageContent) return new AdapterFault(MAY_NOT_READ_ALL);
  const text = CLOSED_FOR_GOOD[code];
  return text === undefined ? undefined : new AdapterFault(text);
}

function refusedToken(code: string): AdapterFault {
  return new AdapterFault(
    `Discord refused the token (${code}): it is wrong or has been reset. Press "Reset Token" on the Bot page of the developer portal and set the new one in DISCORD_TOKEN.`,
  );
}

/** The code of a network fault, of the error itself or of the one that caused it. */
function networkCode(error: Error): string | undefined {
  for (const candidate of [error, error.cause]) {
    if (!(candidate instanceof Error) || !('code' in candidate)) continue;
    const { code } = candidate;
    if (typeof code === 'string' && /^(?:E[A-Z]+|EAI_[A-Z]+|UND_ERR_[A-Z_]+)$/.test(code)) return code;
  }
  return undefined;
}
