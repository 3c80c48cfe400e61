import { spawn } from 'node:child_process';
import { expect, it, onTestFinished } from 'vitest';
import { eventually } from '../../contract/adapter-contract.ts';
import { knowledgeFolder } from '../../fakes/knowledge-folder.ts';
import { ANNA, createScribe, GROUP, privateChat, WEI } from '../../fakes/telegram-server-people.ts';
import { startTelegramServer, type TelegramServer } from '../../fakes/telegram-server.ts';

interface Program {
  /** All that it has written. */
  readonly output: () => string;
  readonly terminate: () => void;
  /** Its exit code. */
  readonly ended: Promise<number | null>;
}

/** Starts the program as an operator does, with nothing but the environment. */
async function startProgram(server: TelegramServer): Promise<Program> {
  const env = {
    PATH: process.env.PATH,
    TELEGRAM_BOT_TOKEN: server.token,
    TELEGRAM_API_ROOT: server.url,
    KNOWLEDGE_DIR: await knowledgeFolder(),
    LOG_LEVEL: 'debug',
  };
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], { env });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (output += data.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  onTestFinished(() => void child.kill('SIGKILL'));
  return { output: () => output, terminate: () => child.kill('SIGTERM'), ended };
}

/** The program takes a while to load. */
async function whenSent(server: TelegramServer, count: number): Promise<void> {
  while (server.sent.length < count) await new Promise((resolve) => setTimeout(resolve, 20));
}

it('answers over Telegram, ends when told to, and begins where it ended', async () => {
  const server = await startTelegramServer();
  onTestFinished(() => server.close());
  const scribe = createScribe();
  const first = await startProgram(server);
  server.push({ message: scribe.text(ANNA, privateChat(ANNA), '/start') });
  server.push({ message: scribe.text(WEI, GROUP, '/ask@fraud_desk_bot what is pig butchering?') });
  await whenSent(server, 2);
  const inGroup = server.sent.find(({ chat }) => chat.id === GROUP.id);
  expect(inGroup?.text).toContain('[1]');
  expect(inGroup?.entities?.map(({ type }) => type)).toContain('text_link');
  first.terminate();
  expect(await first.ended).toBe(0);
  expect(server.pending()).toEqual([]);

  const second = await startProgram(server);
  server.push({ message: scribe.text(ANNA, privateChat(ANNA), '/help') });
  await whenSent(server, 3);
  server.revokeToken();
  expect(await second.ended).toBe(1);
  await eventually(() => expect(second.output()).toMatch(/TELEGRAM_BOT_TOKEN/));
  const output = first.output() + second.output();
  expect(output).not.toContain(server.token);
  expect(output).not.toMatch(/pig butchering|-5001/);
  expect(server.violations).toEqual([]);
});
