import { describe, expect, it } from 'vitest';
import type { IncomingMessage, Reply } from '../../../src/core/index.ts';
import { eventually } from '../../contract/adapter-contract.ts';
import { LONG_REPLY, SHORT_REPLY } from '../../contract/replies.ts';
import type { Running as Command } from '../../fakes/discord-people.ts';
import { IDS } from '../../fakes/discord-state.ts';
import { asSeen, later, saidSoon, withDesk } from './driver.ts';

const COUNTRIES = [
  { code: 'NE', name: 'Niger' },
  { code: 'NG', name: 'Nigeria' },
  { code: 'TH', name: 'Thailand' },
];
/** Finds countries as the desk does. */
const deps = {
  countries: (text: string) =>
    COUNTRIES.filter(({ code, name }) => `${code} ${name}`.toLowerCase().includes(text.toLowerCase())),
};

/** What the desk is told of a command. */
async function told(command: Command): Promise<IncomingMessage | undefined> {
  let message: IncomingMessage | undefined;
  await withDesk(
    SHORT_REPLY,
    async (running, received) => {
      running.server.run(command);
      await saidSoon(running);
      [message] = received;
    },
    { deps },
  );
  return message;
}

describe('discord commands as the desk sees them', () => {
  it('passes a question on', async () => {
    expect(await told({ name: 'ask', options: { question: ' is it a scam ' }, locale: 'zh-TW' })).toEqual({
      platform: 'discord',
      id: expect.stringMatching(/^\d+$/),
      conversation: { id: IDS.group, kind: 'group' },
      author: { key: IDS.person, isBot: false },
      text: 'is it a scam',
      addressed: true,
      command: 'ask',
      localeHint: 'zh-TW',
    });
  });

  it('tells chats with the bot from others', async () => {
    const kinds = [];
    for (const where of ['direct', 'privateGroup'] as const)
      kinds.push((await told({ name: 'ask', options: { question: 'x' }, where }))?.conversation);
    expect(kinds).toEqual([
      { id: IDS.direct, kind: 'direct' },
      { id: IDS.privateGroup, kind: 'group' },
    ]);
  });

  it.each([
    ['TH', 'TH'],
    ['th', 'TH'],
    ['thai', 'TH'],
    ['Niger', 'NE'],
    ['nig', undefined],
    ['Atlantis', undefined],
  ])('reads the country %j as %j', async (typed, country) => {
    const asked = await told({ name: 'ask', options: { question: 'x', country: typed } });
    expect([asked?.text, asked?.country]).toEqual(['x', country]);
    const lines = await told({ name: 'hotline', options: { country: typed } });
    expect([lines?.command, lines?.text, lines?.country]).toEqual(['hotline', typed, country]);
  });

  it('passes other commands on, and asks for help in place of one that is gone', async () => {
    const commands = [];
    for (const name of ['sources', 'help', 'privacy', 'oldname'])
      commands.push((await told({ name }))?.command);
    expect(commands).toEqual(['sources', 'help', 'privacy', 'help']);
  });

  it('passes on the message that is to be checked', async () => {
    expect(await told({ name: 'check', options: { message: ' pay now ', country: 'th' } })).toMatchObject({
      command: 'check',
      text: 'pay now',
      country: 'TH',
    });
  });

  it('takes a proposal that was chosen for what it stands for', async () => {
    const message = await told({ name: 'ask', options: { question: '⟦e:pig-butchering⟧' } });
    expect(message).toMatchObject({ text: '', choice: 'e:pig-butchering', command: 'ask' });
    expect(await told({ name: 'ask', options: { question: 'e:pig-butchering' } })).not.toHaveProperty(
      'choice',
    );
  });
});

describe('the menu of a discord message', () => {
  it('has that message checked, and shows the answer only to who asked', async () => {
    await withDesk(LONG_REPLY, async (running, received) => {
      const target = running.server.write({ text: 'You won a prize', where: 'group' });
      running.server.choose(target, 'Check for scam signs', 'zh-CN');
      const said = await saidSoon(running, 3);
      expect(said.every(({ ephemeral }) => ephemeral)).toBe(true);
      expect(received).toMatchObject([
        {
          command: 'check',
          text: '',
          about: 'You won a prize',
          author: { key: IDS.person },
          conversation: { id: IDS.group, kind: 'group' },
          localeHint: 'zh-CN',
        },
      ]);
    });
  });

  it('asks for a message where there are no words to be checked', async () => {
    await withDesk(SHORT_REPLY, async (running, received) => {
      running.server.choose(running.server.write({ text: '', where: 'group' }), 'Check for scam signs');
      await saidSoon(running);
      expect(received[0]).toMatchObject({ command: 'check', text: '' });
      expect(received[0]).not.toHaveProperty('about');
    });
  });
});

describe('answers to discord interactions', () => {
  it('come after an acknowledgement, in order, all of them', async () => {
    await withDesk(LONG_REPLY, async ({ server, ...running }) => {
      const { id } = server.run({ name: 'ask', options: { question: 'x' } });
      await eventually(() =>
        expect(
          running
            .said()
            .map((m) => asSeen(m).text)
            .join(),
        ).toContain('Publisher 40'),
      );
      expect(running.said().every((m) => m.interaction === id && !m.ephemeral)).toBe(true);
      const requests = server.state.requests.filter((request) => /TOKEN/.test(request));
      expect(requests[0]).toContain('/callback');
      expect(requests[1]).toContain('PATCH');
    });
  });

  it('are acknowledged while the desk is still thinking, also about something else', async () => {
    const { promise, settle } = later<Reply>();
    await withDesk(
      () => promise,
      async (running) => {
        const both = ['one', 'two'].map((question) =>
          running.server.run({ name: 'ask', options: { question } }),
        );
        await eventually(() => expect(both.every(({ acknowledged }) => acknowledged)).toBe(true));
        expect(running.said()).toEqual([]);
        settle(SHORT_REPLY);
        await saidSoon(running, 2);
      },
    );
  });

  it.each([
    ['ask', { question: 'x', private: true }, true],
    ['ask', { question: 'x', private: false }, false],
    ['help', {}, true],
    ['privacy', {}, true],
    ['sources', {}, false],
    ['check', { message: 'x', private: true }, true],
    ['check', { message: 'x' }, false],
  ])('/%s %j: only for who asked: %s', async (name, options, ephemeral) => {
    await withDesk(LONG_REPLY, async (running) => {
      running.server.run({ name, options });
      const said = await saidSoon(running, 3);
      expect(said.map((message) => message.ephemeral)).toEqual(said.map(() => ephemeral));
    });
  });

  it('go to the same people when a button is pressed', async () => {
    for (const isPrivate of [true, false]) {
      await withDesk(SHORT_REPLY, async (running, received) => {
        running.server.run({ name: 'ask', options: { question: 'x', private: isPrivate } });
        const [first] = await saidSoon(running);
        if (first) running.server.press(first, 'p:abc', 'zh-CN');
        const [, second] = await saidSoon(running, 2);
        expect(second?.ephemeral).toBe(isPrivate);
        expect(received[1]).toMatchObject({
          choice: 'p:abc',
          text: '',
          localeHint: 'zh-CN',
          addressed: true,
        });
      });
    }
  });

  it('leave nothing behind when the desk stays silent', async () => {
    await withDesk(undefined, async (running) => {
      const interaction = running.server.run({ name: 'ask', options: { question: 'x' } });
      await eventually(() => expect(interaction.done).toBe(true));
      expect(running.said()).toEqual([]);
    });
  });

  it('say so in the person’s language when the desk fails, and log no words', async () => {
    await withDesk(
      () => Promise.reject(new Error('secret detail')),
      async (running) => {
        running.server.run({ name: 'ask', options: { question: '秘密' }, locale: 'zh-CN' });
        const [message] = await saidSoon(running);
        expect(message?.content).toContain('现在暂时无法回答');
        expect(running.log.filter(({ level }) => level === 'error')).toHaveLength(1);
        expect(JSON.stringify(running.log)).not.toMatch(/secret|秘密|8000000000000000/);
      },
    );
  });

  it('are dropped quietly when the interaction has gone', async () => {
    await withDesk(SHORT_REPLY, async (running) => {
      const gone = running.server.run({ name: 'ask', options: { question: 'x' } });
      running.server.state.interactions.delete(gone.token);
      const late = running.server.run({ name: 'ask', options: { question: 'x' }, focused: 'question' });
      running.server.state.interactions.delete(late.token);
      await eventually(() => expect(running.log.filter(({ level }) => level === 'debug')).toHaveLength(2));
      expect(running.log.filter(({ level }) => level === 'error')).toEqual([]);
      running.server.run({ name: 'ask', options: { question: 'still there' } });
      await saidSoon(running);
    });
  });

  it('come although the receipt of the acknowledgement was lost', async () => {
    await withDesk(SHORT_REPLY, async (running) => {
      running.server.failNext({ request: /callback$/, status: 502, carriedOut: true });
      running.server.run({ name: 'ask', options: { question: 'x' } });
      await saidSoon(running);
    });
  });

  it('come after a rate limit and after faults of the server', async () => {
    await withDesk(SHORT_REPLY, async (running) => {
      const limited = { code: 0, message: 'You are being rate limited.', retry_after: 0.05, global: false };
      running.server.failNext({
        request: /^PATCH/,
        status: 429,
        body: limited,
        headers: { 'retry-after': '0.05', 'x-ratelimit-scope': 'user' },
      });
      running.server.failNext({ request: /^PATCH/, status: 500 }, 5);
      running.server.run({ name: 'ask', options: { question: 'x' } });
      await saidSoon(running);
      expect(running.log.filter(({ level }) => level === 'error')).toEqual([]);
    });
  });
});
