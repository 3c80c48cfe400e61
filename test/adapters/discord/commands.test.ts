import { expect, describe, it } from 'vitest';
import {
  buildCommands,
  discordLocale,
  sameCommands,
  type CommandBody,
} from '../../../adapters/discord/commands.ts';
import { adapterDeps } from '../../fakes/adapter-deps.ts';
import { commandFaults, jsonList, specFaults } from '../../fakes/discord-rules.ts';
import { createDiscordServer } from '../../fakes/discord-server.ts';
import { IDS } from '../../fakes/discord-state.ts';
import { runDiscord, type Running } from './driver.ts';

const silent = () => Promise.resolve(undefined);
const { translate, locales } = adapterDeps();
const GLOBAL = `/applications/${IDS.application}/commands`;
const IN_GUILD = `/applications/${IDS.application}/guilds/${IDS.guild}/commands`;

const strange = (locale: string, key: string) =>
  locale === 'th' && key.startsWith('discord-name') ? 'Two Words' : translate(locale, key);
const optionsOf = (command: CommandBody) => ('options' in command ? command.options : undefined);
const puts = (running: Running) =>
  running.server.state.requests.filter((request) => request.startsWith('PUT'));

describe('discord commands', () => {
  it('are what Discord takes', () => {
    for (const everywhere of [true, false]) {
      const commands = buildCommands(translate, locales, everywhere);
      expect(commands.flatMap((command) => specFaults('command', command))).toEqual([]);
      expect(commandFaults(jsonList(commands), !everywhere)).toEqual([]);
    }
  });

  it('have English names, and names and descriptions in each language that Discord has', () => {
    const commands = buildCommands(translate, ['en', 'zh-Hans', 'tlh'], true);
    expect(commands.map(({ name }) => name)).toEqual([
      'ask',
      'check',
      'hotline',
      'sources',
      'help',
      'privacy',
      'Check for scam signs',
    ]);
    const [ask, check, hotline] = commands.filter((command) => 'description' in command);
    expect(ask?.description).toBe(translate('en', 'command-ask'));
    expect(ask?.description_localizations).toEqual({ 'zh-CN': translate('zh-Hans', 'command-ask') });
    expect(Object.keys(ask?.name_localizations ?? {})).toEqual(['zh-CN']);
    expect(ask?.options).toMatchObject([
      { name: 'question', type: 3, required: true, autocomplete: true, max_length: 1000 },
      { name: 'country', type: 3, required: false, autocomplete: true },
      { name: 'private', type: 5 },
    ]);
    expect(check?.options).toMatchObject([
      { name: 'message', required: true, max_length: 4000 },
      { name: 'country', required: false },
      { name: 'private', type: 5 },
    ]);
    expect(hotline?.options).toMatchObject([{ name: 'country', required: true, autocomplete: true }]);
  });

  it('have one in the menu of each message, in each language', () => {
    const menu = buildCommands(translate, ['en', 'my', 'zh-Hans', 'zh-Hant'], true).find(
      (command) => !('description' in command),
    );
    expect(menu).toEqual({
      type: 3,
      name: 'Check for scam signs',
      name_localizations: { 'zh-CN': '找诈骗信号', 'zh-TW': '找詐騙信號' },
      contexts: [0, 1, 2],
      integration_types: [0, 1],
    });
  });

  it('leave out names that Discord would refuse', () => {
    expect(buildCommands(strange, ['en', 'th'], true)[0]?.name_localizations).toBeUndefined();
  });

  it('know the languages by their names in Discord', () => {
    expect(['zh-Hans', 'zh-Hant', 'th', 'es', 'en', 'my'].map(discordLocale)).toEqual([
      'zh-CN',
      'zh-TW',
      'th',
      'es-ES',
      undefined,
      undefined,
    ]);
  });

  it('are compared without what Discord adds', () => {
    const wanted = buildCommands(translate, locales, true);
    const back = wanted.map((command) => ({
      ...command,
      options: optionsOf(command)?.map((option) => ({ ...option, name_localized: 'x', choices: null })),
      id: '1',
      version: '2',
      nsfw: false,
      contexts: command.contexts?.toReversed(),
    }));
    expect(sameCommands(wanted, back.toReversed())).toBe(true);
    expect(sameCommands(wanted, back.slice(1))).toBe(false);
    expect(sameCommands(wanted, [{ ...back[0], description: 'other' }, ...back.slice(1)])).toBe(false);
    expect(
      sameCommands(wanted, [{ ...back[0], options: back[0]?.options?.toReversed() }, ...back.slice(1)]),
    ).toBe(false);
  });
});

describe('registration of discord commands', () => {
  it.each([
    { where: 'everywhere', path: GLOBAL, config: {} },
    { where: 'in one server', path: IN_GUILD, config: { guildId: IDS.guild } },
  ])('happens $where, and only when they differ', async ({ path, config }) => {
    const server = await createDiscordServer();
    const first = await runDiscord(silent, { server, config });
    expect(puts(first)).toEqual([`PUT ${path}`]);
    expect(server.state.commands.get(path)).toHaveLength(7);
    const { port } = new URL(server.apiRoot);
    expect(await first.stop()).toEqual([]);

    const again = await createDiscordServer(Number(port));
    again.state.commands.set(path, server.state.commands.get(path) ?? []);
    const second = await runDiscord(silent, { server: again, config });
    expect(puts(second)).toEqual([]);
    expect(await second.stop()).toEqual([]);
  });

  it('uses the application id that is set', async () => {
    const running = await runDiscord(silent, { config: { applicationId: IDS.application } });
    expect(puts(running)).toEqual([`PUT ${GLOBAL}`]);
    expect(await running.stop()).toEqual([]);
  });

  it('is told when it is refused, and the desk goes on', async () => {
    const server = await createDiscordServer();
    server.failNext({
      request: /^GET .*commands/,
      status: 403,
      body: { code: 50001, message: 'Missing Access' },
    });
    const running = await runDiscord(silent, { server, config: { guildId: IDS.guild } });
    expect(running.log.filter(({ level }) => level === 'warn').map(({ message }) => message)).toEqual([
      expect.stringMatching(/could not be registered \(HTTP 403, code 50001\): check DISCORD_GUILD_ID/),
    ]);
    expect(await running.stop()).toEqual([]);
  });

  it('is tried again after a passing fault', async () => {
    const server = await createDiscordServer();
    server.failNext({ request: /^PUT/, status: 503 }, 6);
    const running = await runDiscord(silent, { server });
    expect(puts(running)).toHaveLength(7);
    expect(server.state.commands.get(GLOBAL)).toHaveLength(7);
    expect(await running.stop()).toEqual([]);
  });
});
