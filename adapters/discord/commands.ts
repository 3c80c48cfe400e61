import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale as DiscordLocale,
  type APIApplicationCommandOption,
  type LocalizationMap,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Locale, Translate } from '../../src/core/index.ts';
import { shorten } from './shorten.ts';

/** A command as Discord is told of it: one that is typed, or one in the menu of a message. */
export type CommandBody =
  RESTPostAPIChatInputApplicationCommandsJSONBody | RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** The commands that Discord shows. `start` is not among them: nobody starts a bot there. */
export type SlashCommand = 'ask' | 'check' | 'hotline' | 'sources' | 'help' | 'privacy';

/** The most that Discord lets a person write into `/ask`. */
export const QUESTION_LENGTH = 1000;

/** The most that a person can paste into `/check`: the longest message that Discord takes from anybody. */
export const MESSAGE_LENGTH = 4000;

/** Discord's rule for names of commands and options, in any language. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const DESCRIPTION_LENGTH = 100;
const COUNTRY_LENGTH = 100;

/** In servers, in a chat with the bot, and in other private chats of those who installed the bot for themselves. */
const EVERYWHERE = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

/** Languages that Discord calls otherwise than the program does. */
const DISCORD_NAMES: Readonly<Record<string, DiscordLocale>> = {
  'zh-Hans': DiscordLocale.ChineseCN,
  'zh-Hant': DiscordLocale.ChineseTW,
  es: DiscordLocale.SpanishES,
  pt: DiscordLocale.PortugueseBR,
  sv: DiscordLocale.Swedish,
  nb: DiscordLocale.Norwegian,
};

const DISCORD_LOCALES: ReadonlySet<string> = new Set(Object.values(DiscordLocale));

/** Discord's name of a language; `undefined` if it does not have it. English is what stands without a language. */
export function discordLocale(locale: Locale): string | undefined {
  return DISCORD_NAMES[locale] ?? (DISCORD_LOCALES.has(locale) ? locale : undefined);
}

/**
 * All commands, in English and in each further language that Discord has. The names that count are English.
 *
 * @param everywhere - whether they are registered everywhere; only then may they say where they can be used
 */
export function buildCommands(
  translate: Translate,
  locales: readonly Locale[],
  everywhere: boolean,
): CommandBody[] {
  function localised(key: string, isValid: (text: string) => boolean): LocalizationMap | undefined {
    const english = translate('en', key);
    const texts = locales.flatMap((locale) => {
      const name = discordLocale(locale);
      const text = translate(locale, key);
      return name !== undefined && text !== english && isValid(text) ? [[name, text] as const] : [];
    });
    return texts.length > 0 ? Object.fromEntries(texts) : undefined;
  }
  function wording(name: string, descriptionKey: string) {
    const names = localised(`discord-name-${name}`, isName);
    const descriptions = localised(descriptionKey, isDescription);
    return {
      name,
      ...(names === undefined ? {} : { name_localizations: names }),
      description: shorten(translate('en', descriptionKey), DESCRIPTION_LENGTH),
      ...(descriptions === undefined ? {} : { description_localizations: descriptions }),
    };
  }
  const command = (name: SlashCommand, options: APIApplicationCommandOption[] = []): CommandBody => ({
    type: ApplicationCommandType.ChatInput,
    ...wording(name, `command-${name}`),
    ...(options.length > 0 ? { options } : {}),
    ...(everywhere ? EVERYWHERE : {}),
  });
  const text = (name: string, required: boolean, length: number, autocomplete = true) => ({
    type: ApplicationCommandOptionType.String as const,
    ...wording(name, `option-${name}`),
    required,
    ...(autocomplete ? { autocomplete } : {}),
    max_length: length,
  });
  /** In the menu of each message; its name is shown as it is. */
  function menu(key: string): CommandBody {
    const names = localised(key, isMenuName);
    return {
      type: ApplicationCommandType.Message,
      name: translate('en', key),
      ...(names === undefined ? {} : { name_localizations: names }),
      ...(everywhere ? EVERYWHERE : {}),
    };
  }
  const secret: APIApplicationCommandOption = {
    type: ApplicationCommandOptionType.Boolean,
    ...wording('private', 'option-private'),
  };
  return [
    command('ask', [text('question', true, QUESTION_LENGTH), text('country', false, COUNTRY_LENGTH), secret]),
    command('check', [
      text('message', true, MESSAGE_LENGTH, false),
      text('country', false, COUNTRY_LENGTH),
      secret,
    ]),
    command('hotline', [text('country', true, COUNTRY_LENGTH)]),
    command('sources'),
    command('help'),
    command('privacy'),
    menu('discord-menu-check'),
  ];
}

/** Whether both stand for the same commands; what Discord adds by itself does not count. */
export function sameCommands(wanted: readonly CommandBody[], registered: readonly unknown[]): boolean {
  // Commands of a server come back with places that nobody set.
  const placed = wanted.some((command) => command.contexts !== undefined);
  const plain = placed ? registered : registered.map((command) => ({ ...record(command), ...NOWHERE }));
  return fingerprint(wanted) === fingerprint(plain);
}

function fingerprint(commands: readonly unknown[]): string {
  const each = commands.map((command) => JSON.stringify(essence(command, COMMAND_FIELDS)));
  return each.sort().join('\n');
}

const NOWHERE = { contexts: undefined, integration_types: undefined };
const COMMAND_FIELDS = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'required',
  'autocomplete',
  'max_length',
  'contexts',
  'integration_types',
];

/** The fields that count, in one order, without those that say nothing. */
function essence(value: unknown, fields?: readonly string[]): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => essence(item, fields));
    return items.every((item) => typeof item === 'number') ? items.toSorted((a, b) => a - b) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const all = record(value);
  const said = (fields ?? Object.keys(all).sort())
    .map((key) => [key, essence(all[key], key.endsWith('_localizations') ? undefined : fields)] as const)
    .filter(([, item]) => item !== undefined && item !== null && item !== false && !isEmpty(item));
  return Object.fromEntries(said);
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function isName(text: string): boolean {
  return NAME.test(text) && text === text.toLowerCase();
}

function isMenuName(text: string): boolean {
  return text.trim() === text && text.length > 0 && text.length <= 32;
}

function isDescription(text: string): boolean {
  return text.length > 0 && text.length <= DESCRIPTION_LENGTH;
}
