import { describe, expect, it } from 'vitest';
import { DISCORD_API_ROOT, discordConfig, discordFrom } from '../../../adapters/discord/config.ts';

function read(env: Record<string, string>) {
  return discordFrom(discordConfig.parse(env));
}

function faults(env: Record<string, string>): string[] {
  const parsed = discordConfig.safeParse(env);
  return parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
}

describe('discord config', () => {
  it('is not wanted without a token', () => {
    expect(read({})).toBeUndefined();
    expect(read({ DISCORD_TOKEN: '  ', DISCORD_GUILD_ID: '' })).toBeUndefined();
  });

  it('needs nothing but a token', () => {
    expect(read({ DISCORD_TOKEN: 'a.b.c' })).toEqual({
      token: 'a.b.c',
      apiRoot: DISCORD_API_ROOT,
      messageContent: false,
    });
  });

  it('takes all that may be set', () => {
    expect(
      read({
        DISCORD_TOKEN: ' Bot a.b.c ',
        DISCORD_APPLICATION_ID: '123456789012345678',
        DISCORD_API_ROOT: 'http://127.0.0.1:8080/api/v10/',
        DISCORD_GUILD_ID: '223456789012345678',
        DISCORD_MESSAGE_CONTENT: 'TRUE',
      }),
    ).toEqual({
      token: 'a.b.c',
      applicationId: '123456789012345678',
      apiRoot: 'http://127.0.0.1:8080/api',
      guildId: '223456789012345678',
      messageContent: true,
    });
    expect(read({ DISCORD_TOKEN: 'x', DISCORD_API_ROOT: 'http://127.0.0.1:8080' })?.apiRoot).toBe(
      'http://127.0.0.1:8080',
    );
  });

  it('tells every fault, what to do, and no value', () => {
    const env = {
      DISCORD_TOKEN: 'secret with spaces',
      DISCORD_APPLICATION_ID: 'my-app',
      DISCORD_API_ROOT: 'ftp://example.org?x',
      DISCORD_GUILD_ID: '12',
      DISCORD_MESSAGE_CONTENT: 'maybe',
    };
    const found = faults(env);
    expect(new Set(found.map((fault) => fault.split(' ')[0]))).toEqual(new Set(Object.keys(env)));
    for (const fault of found) {
      expect(fault).toMatch(/Copy|Leave it out|Only write true/);
      for (const value of Object.values(env)) expect(fault).not.toContain(value);
    }
  });
});
