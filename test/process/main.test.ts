import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { eventually } from '../contract/adapter-contract.ts';
import { createDiscordServer } from '../fakes/discord-server.ts';
import { readMarkdown } from '../fakes/discord-markdown.ts';
import { TOKEN as DISCORD_TOKEN } from '../fakes/discord-state.ts';
import { entryText, knowledgeFolder } from '../fakes/knowledge-folder.ts';
import { startProgram } from '../fakes/process.ts';
import { ANNA, createScribe, privateChat } from '../fakes/telegram-server-people.ts';
import { startTelegramServer } from '../fakes/telegram-server.ts';

/** What a stranger asks, and what has to be in the answer. */
const QUESTIONS: [question: string, ...expected: (string | RegExp)[]][] = [
  [
    'how many suspects have been captured this year according to the ministry?',
    /more than 300 suspects .*\[1\]/,
    'Joint action sees 11 arrests',
    '2023-08',
    'tdminews.com',
  ],
  ['缅甸电信诈骗嫌疑人这次带回来几个', /11名.*\[1\]/, 'Joint action sees 11 arrests', '2023-08'],
  [
    "my brother was promised a job in Thailand and now he is in myawaddy and can't leave",
    'What to do now, in this order',
    /1\. .*embassy.*\[1\]/,
    'Who to call',
    /Thailand – .*: /,
    /Myanmar – .*: /,
  ],
  ["what's the weather", "I don't know the answer to that"],
];

async function servers() {
  const telegram = await startTelegramServer();
  const discord = await createDiscordServer();
  onTestFinished(async () => {
    await telegram.close();
    await discord.close();
  });
  const env = {
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    DISCORD_TOKEN,
    DISCORD_API_ROOT: discord.apiRoot,
  };
  return { telegram, discord, env };
}

describe('without a token', () => {
  it('serves in the terminal, and ends well when the input ends', async () => {
    const program = startProgram({});
    for (const [question] of QUESTIONS) program.type(`${question}\n`);
    program.endInput();
    expect(await program.ended).toBe(0);
    for (const expected of QUESTIONS.flatMap(([, ...rest]) => rest)) expect(program.out()).toMatch(expected);
    expect(program.err()).toBe('');
  });

  it('takes up an edit while it runs, and answers on after a broken one', async () => {
    const dir = await knowledgeFolder();
    const program = startProgram({ KNOWLEDGE_DIR: dir });
    const asked = async (expected: RegExp | string): Promise<void> => {
      // Now and then, as a person would: who asks faster is told to slow down.
      for (let tries = 0; tries < 20 && !program.out().slice(-600).includes(String(expected)); tries += 1) {
        program.type('how does pig butchering work\n');
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
      expect(program.out().slice(-600)).toMatch(expected);
    };
    await asked('A stranger starts a friendly chat');
    const file = join(dir, 'scams/pig-butchering.en.md');
    await writeFile(file, entryText({}, '## How it works\n\nThe text was edited. [^police-guide]\n'));
    await asked('The text was edited. [1]');
    await writeFile(file, entryText({}, '## How it works\n\nThis has no source.\n'));
    await eventually(() =>
      expect(program.err()).toMatch(/pig-butchering\.en\.md:12:1 error uncited-sentence/),
    );
    await asked('The text was edited. [1]');
    expect(program.out()).not.toContain('This has no source');
    program.endInput();
    expect(await program.ended).toBe(0);
  });
});

describe('with tokens', () => {
  it('answers over Telegram and Discord, from the entry point to the message', async () => {
    const { telegram, discord, env } = await servers();
    const program = startProgram(env);
    await discord.connected();
    const scribe = createScribe();
    for (const [i, [question, ...expected]] of QUESTIONS.entries()) {
      telegram.push({ message: scribe.text(ANNA, privateChat(ANNA), question) });
      const before = telegram.sent.length;
      await eventually(() => {
        const said = telegram.sent
          .slice(before)
          .map((m) => `${m.text} ${JSON.stringify(m.entities)}`)
          .join('\n');
        for (const part of expected) expect(said).toMatch(part);
      });

      const asked = discord.state.messages.length;
      await eventually(() => expect(discord.state.requests.join('\n')).toMatch(/PUT .*commands/));
      if (i % 2 === 0) discord.run({ name: 'ask', options: { question } });
      else discord.write({ text: question, where: 'direct' });
      await eventually(() => {
        const said = discord.state.messages
          .slice(asked)
          .filter((m) => m.author === 'desk')
          .map(({ content }) => `${readMarkdown(content).text} ${readMarkdown(content).urls.join(' ')}`)
          .join('\n');
        for (const part of expected) expect(said).toMatch(part);
      });
    }
    program.signal('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(telegram.violations).toEqual([]);
    expect(discord.violations()).toEqual([]);
    expect(program.err()).toContain('"adapters":["telegram","discord"]');
    for (const secret of [telegram.token, DISCORD_TOKEN, 'brother', 'weather'])
      expect(program.err()).not.toContain(secret);
  });

  it('goes on with one platform when the other has thrown it out', async () => {
    const { telegram, discord, env } = await servers();
    telegram.revokeToken();
    const program = startProgram({ ...env, KNOWLEDGE_DIR: await knowledgeFolder() });
    await discord.connected();
    await eventually(() => expect(program.err()).toMatch(/telegram has stopped: .*token/));
    const asked = discord.write({ text: 'what is pig butchering', where: 'direct' });
    await eventually(() =>
      expect(discord.state.messages.filter((m) => m.replyTo === asked.id)).toHaveLength(1),
    );
    program.signal('SIGTERM');
    expect(await program.ended).toBe(0);
  });

  it('ends with an error when no platform is left', async () => {
    const { telegram, discord, env } = await servers();
    telegram.revokeToken();
    discord.state.token = 'another';
    const program = startProgram({ ...env, KNOWLEDGE_DIR: await knowledgeFolder() });
    expect(await program.ended).toBe(1);
    const lines = program
      .err()
      .split('\n')
      .filter((line) => line.includes('"level":"error"'));
    expect(lines).toHaveLength(2);
    expect(lines.join('\n')).toMatch(/telegram has stopped: /);
    expect(lines.join('\n')).toMatch(/discord has stopped: /);
    expect(program.err()).not.toContain(telegram.token);
    expect(program.err()).not.toContain(DISCORD_TOKEN);
  });
});

describe('a start that cannot go well', () => {
  it('tells every fault of the environment at once, without values', async () => {
    const program = startProgram({
      TELEGRAM_BOT_TOKEN: 'secret-telegram',
      DISCORD_TOKEN: 'secret discord',
      TELEGRAM_API_ROOT: 'ftp://secret.example',
      KNOWLEDGE_DIR: '/no/such/secret',
      LOG_LEVEL: 'loud',
    });
    expect(await program.ended).toBe(1);
    for (const name of [
      'TELEGRAM_BOT_TOKEN',
      'DISCORD_TOKEN',
      'TELEGRAM_API_ROOT',
      'KNOWLEDGE_DIR',
      'LOG_LEVEL',
    ])
      expect(program.err()).toMatch(new RegExp(`^- ${name} .+\\.$`, 'm'));
    expect(program.err()).not.toContain('secret');
  });

  it('tells every fault of the knowledge', async () => {
    const dir = await knowledgeFolder({
      'places.yaml': 'x: y',
      'scams/pig-butchering.en.md': entryText({ kind: 'x' }),
    });
    const program = startProgram({ KNOWLEDGE_DIR: dir });
    expect(await program.ended).toBe(1);
    expect(program.err()).toMatch(/^knowledge\/places\.yaml:1:1 error not-a-list/m);
    expect(program.err()).toMatch(/^knowledge\/scams\/pig-butchering\.en\.md:3:7 error bad-field/m);
  });
});
