import { safeParse } from 'zod/mini';
import { specSchema } from './discord-spec.ts';

/** A JSON object that was sent. */
export type Json = Record<string, unknown>;

/** A value as an object; empty if it is none. */
export function json(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** A value as a list of objects; empty if it is none. */
export function jsonList(value: unknown): Json[] {
  return Array.isArray(value) ? value.map(json) : [];
}

/** Which of Discord's descriptions a body has to fit. */
export const BODIES = {
  message: 'MessageCreateRequest',
  followUp: 'IncomingWebhookUpdateRequestPartial',
  edit: 'IncomingWebhookUpdateForInteractionCallbackRequestPartial',
  defer: 'CreateMessageInteractionCallbackRequest',
  complete: 'ApplicationCommandAutocompleteCallbackRequest',
  command: 'ApplicationCommandUpdateRequest',
} as const;

const SUPPRESS_EMBEDS = 4;
const EPHEMERAL = 64;
const COMMAND_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const MENU_NAME = /^\S(?:.{0,30}\S)?$/u;
const IN_MENU = 3;
const COMMAND_TEXT = 8000;

/** What is wrong with a body by Discord's own description; also fields that it does not know. */
export function specFaults(kind: keyof typeof BODIES, body: unknown): string[] {
  const result = safeParse(specSchema(BODIES[kind]), body);
  if (!result.success)
    return result.error.issues.map((issue) => `${kind} ${issue.path.join('.')}: ${issue.message}`);
  return unknownFields(body, result.data, kind);
}

/** The schemas leave out what they do not know. */
function unknownFields(sent: unknown, known: unknown, path: string): string[] {
  if (Array.isArray(sent))
    return sent.flatMap((item, i) =>
      unknownFields(item, Array.isArray(known) ? known[i] : undefined, `${path}.${i}`),
    );
  if (typeof sent !== 'object' || sent === null) return [];
  return Object.entries(sent).flatMap(([key, value]) => {
    const there = json(known)[key];
    return there === undefined && value !== undefined
      ? [`${path}.${key}: unknown field`]
      : unknownFields(value, there, `${path}.${key}`);
  });
}

/** Rules for a message's body that the description does not have. */
export function messageFaults(body: Json): string[] {
  const faults: string[] = [];
  const content = typeof body['content'] === 'string' ? body['content'] : '';
  if (content.length > 2000) faults.push(`content: ${content.length} is more than 2000 characters`);
  if (content.trim() === '' && !Array.isArray(body['embeds'])) faults.push('content: an empty message');
  if (/\p{Cs}/u.test(content)) faults.push('content: half a character');
  faults.push(...embedFaults(body['embeds']), ...mentionFaults(body['allowed_mentions']));
  const flags = typeof body['flags'] === 'number' ? body['flags'] : 0;
  if ((flags & SUPPRESS_EMBEDS) === 0) faults.push('flags: link previews are on');
  if ((flags & ~(SUPPRESS_EMBEDS | EPHEMERAL)) !== 0) faults.push(`flags: ${flags} cannot be set here`);
  const ids = buttonsOf(body).map((button) => button['custom_id']);
  if (new Set(ids).size !== ids.length) faults.push('components: a custom_id occurs twice');
  for (const button of buttonsOf(body)) {
    if (button['style'] !== 5 && typeof button['custom_id'] !== 'string')
      faults.push('a button without custom_id');
    if (typeof button['label'] !== 'string' || button['label'].trim() === '')
      faults.push('a button without label');
  }
  const rows = Array.isArray(body['components']) ? body['components'].length : 0;
  if (rows > 5) faults.push(`components: ${rows} rows`);
  return faults;
}

function embedFaults(embeds: unknown): string[] {
  const total = (value: unknown): number => {
    if (typeof value === 'string') return value.length;
    return typeof value === 'object' && value !== null
      ? Object.values(value).reduce<number>((sum, item) => sum + total(item), 0)
      : 0;
  };
  return total(embeds) > 6000 ? ['embeds: more than 6000 characters in all'] : [];
}

/** Nobody may be notified; `parse` and lists of the same kind exclude each other. */
function mentionFaults(allowed: unknown): string[] {
  if (typeof allowed !== 'object' || allowed === null)
    return ['allowed_mentions: missing, so all mentions notify'];
  const { parse, users, roles } = json(allowed);
  const faults: string[] = [];
  if (!Array.isArray(parse)) return ['allowed_mentions.parse: missing'];
  if (parse.length > 0) faults.push(`allowed_mentions.parse: ${parse.join(', ')} would be notified`);
  if (parse.includes('users') && Array.isArray(users))
    faults.push('allowed_mentions: parse and users exclude each other');
  if (parse.includes('roles') && Array.isArray(roles))
    faults.push('allowed_mentions: parse and roles exclude each other');
  return faults;
}

/** The buttons of a message's body. */
export function buttonsOf(body: Json): Json[] {
  return jsonList(body['components']).flatMap((row) => jsonList(row['components']));
}

/** Rules for proposals that the description does not have. */
export function choiceFaults(choices: readonly Json[]): string[] {
  return choices.flatMap(({ name, value }, i) => {
    const faults: string[] = [];
    if (typeof name !== 'string' || name.trim() === '') faults.push(`choices.${i}.name: empty`);
    if (typeof value !== 'string' || value.length < 1 || value.length > 100)
      faults.push(`choices.${i}.value: must be 1 to 100 characters`);
    return faults;
  });
}

/** Rules for commands that the description does not have. */
export function commandFaults(commands: readonly Json[], inGuild: boolean): string[] {
  const faults: string[] = [];
  const twice = (where: string, names: readonly unknown[]): void => {
    if (new Set(names).size !== names.length) faults.push(`${where}: a name occurs twice`);
  };
  twice(
    'commands',
    commands.map((command) => command['name']),
  );
  const languages = new Set(commands.flatMap((c) => Object.keys(json(c['name_localizations']))));
  for (const language of languages)
    twice(
      language,
      commands.map((c) => json(c['name_localizations'])[language] ?? c['name']),
    );
  for (const command of commands) {
    const name = String(command['name']);
    if (inGuild && (command['contexts'] !== undefined || command['integration_types'] !== undefined))
      faults.push(`${name}: contexts and integration types are for global commands`);
    if (command['type'] === IN_MENU) {
      const menuNames = [command['name'], ...Object.values(json(command['name_localizations']))].map(String);
      for (const n of menuNames)
        if (!MENU_NAME.test(n)) faults.push(`${name}: the name "${n}" is not allowed`);
      for (const key of ['description', 'description_localizations', 'options'])
        if (command[key] !== undefined) faults.push(`${name}: ${key} is for typed commands`);
      continue;
    }
    const options = jsonList(command['options']);
    twice(
      `${name}.options`,
      options.map((option) => option['name']),
    );
    if (
      options.some(
        (o, i) => o['required'] === true && options.slice(0, i).some((p) => p['required'] !== true),
      )
    )
      faults.push(`${name}.options: required ones must come first`);
    let length = 0;
    for (const named of [command, ...options]) {
      const names = [named['name'], ...Object.values(json(named['name_localizations']))].map(String);
      for (const n of names)
        if (!COMMAND_NAME.test(n) || n !== n.toLowerCase())
          faults.push(`${name}: the name "${n}" is not allowed`);
      const texts = [named['description'], ...Object.values(json(named['description_localizations']))];
      for (const text of texts)
        if (typeof text !== 'string' || text === '') faults.push(`${name}: no description`);
      for (const key of ['name_localizations', 'description_localizations'])
        for (const locale of Object.keys(json(named[key])))
          if (!safeParse(specSchema('AvailableLocalesEnum'), locale).success)
            faults.push(`${name}: no locale ${locale}`);
      if (named['autocomplete'] === true && named['choices'] !== undefined)
        faults.push(`${name}: autocomplete excludes choices`);
      length += Math.max(...names.map((n) => n.length)) + Math.max(...texts.map((t) => String(t).length));
    }
    if (length > COMMAND_TEXT) faults.push(`${name}: more than ${COMMAND_TEXT} characters in all`);
  }
  return faults;
}
