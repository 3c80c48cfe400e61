import { expect, it } from 'vitest';
import { telegramConfig, telegramFrom } from '../../../adapters/telegram/config.ts';

const faults = (env: object): string[] =>
  telegramConfig.safeParse(env).error?.issues.map(({ path }) => path.join('.')) ?? [];

it('is not wanted without a token', () => {
  expect(telegramFrom(telegramConfig.parse({}))).toBeUndefined();
  expect(
    telegramFrom(telegramConfig.parse({ TELEGRAM_BOT_TOKEN: ' ', TELEGRAM_API_ROOT: '' })),
  ).toBeUndefined();
});

it('goes to Telegram itself unless told otherwise', () => {
  expect(telegramFrom(telegramConfig.parse({ TELEGRAM_BOT_TOKEN: ' 1:a-B_c ' }))).toEqual({
    token: '1:a-B_c',
    apiRoot: 'https://api.telegram.org',
  });
  const env = { TELEGRAM_BOT_TOKEN: '1:a', TELEGRAM_API_ROOT: 'http://127.0.0.1:8081/base//' };
  expect(telegramFrom(telegramConfig.parse(env))).toEqual({
    token: '1:a',
    apiRoot: 'http://127.0.0.1:8081/base',
  });
});

it('tells all faults and no secret', () => {
  const env = { TELEGRAM_BOT_TOKEN: 'secret token', TELEGRAM_API_ROOT: 'localhost:1' };
  expect(faults(env)).toEqual(['TELEGRAM_BOT_TOKEN', 'TELEGRAM_API_ROOT']);
  expect(JSON.stringify(telegramConfig.safeParse(env).error?.issues)).not.toContain('secret');
  for (const root of ['ftp://x', 'http://', 'https://x/?a', 'https://x/#a', 'api.telegram.org']) {
    expect(faults({ TELEGRAM_API_ROOT: root })).toEqual(['TELEGRAM_API_ROOT']);
  }
});
