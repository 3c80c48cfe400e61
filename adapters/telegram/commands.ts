import type { Api } from 'grammy';
import type { BotCommand } from 'grammy/types';
import type { CallSignal } from './signal.ts';
import { COMMANDS, type AdapterDeps, type Locale } from '../../src/core/index.ts';

/** Two letters of ISO 639-1, as Telegram asks for. */
type LanguageCode = NonNullable<NonNullable<Parameters<Api['getMyCommands']>[0]>['language_code']>;

/** The menu of commands in one language; without `language` the one for everybody else. */
export interface CommandMenu {
  readonly language?: LanguageCode;
  readonly commands: readonly BotCommand[];
}

/**
 * The menus to register: English for everybody, then one for each other language. Telegram knows no scripts, so of
 * two Chinese ones the first in `locales` counts.
 */
export function commandMenus({
  translate,
  locales,
}: Pick<AdapterDeps, 'translate' | 'locales'>): CommandMenu[] {
  const menu = (locale: Locale): BotCommand[] =>
    COMMANDS.map((command) => ({
      command,
      description: translate(locale, `command-${command}`).slice(0, 256),
    }));
  const languages = new Map<LanguageCode, Locale>();
  for (const locale of locales) {
    const language = locale.split('-')[0]?.toLowerCase() ?? '';
    if (isLanguageCode(language) && language !== 'en' && !languages.has(language))
      languages.set(language, locale);
  }
  return [
    { commands: menu('en') },
    ...[...languages].map(([language, locale]) => ({ language, commands: menu(locale) })),
  ];
}

/** Registers the menus that Telegram doesn't have yet: it limits changes strictly, and reading hardly. */
export async function registerCommands(
  api: Api,
  menus: readonly CommandMenu[],
  signal: CallSignal,
): Promise<void> {
  for (const { language, commands } of menus) {
    const scope = language === undefined ? {} : { language_code: language };
    if (!(await isRegistered(api, scope, commands, signal))) await api.setMyCommands(commands, scope, signal);
  }
}

/** Whether Telegram has these commands; if that can't be learnt, they are taken for missing. */
async function isRegistered(
  api: Api,
  scope: { language_code?: LanguageCode },
  commands: readonly BotCommand[],
  signal: CallSignal,
): Promise<boolean> {
  try {
    return sameCommands(await api.getMyCommands(scope, signal), commands);
  } catch {
    return false;
  }
}

function isLanguageCode(code: string): code is LanguageCode {
  return /^[a-z]{2}$/.test(code);
}

function sameCommands(one: readonly BotCommand[], other: readonly BotCommand[]): boolean {
  return one.length === other.length && one.every((command, index) => sameCommand(command, other[index]));
}

function sameCommand(one: BotCommand, other: BotCommand | undefined): boolean {
  return one.command === other?.command && one.description === other.description;
}
