import { describe, expect, it } from 'vitest';
import type { IncomingMessage } from '../../../src/core/index.ts';
import { eventually } from '../../contract/adapter-contract.ts';
import { LONG_REPLY, SHORT_REPLY } from '../../contract/replies.ts';
import type { Writing } from '../../fakes/discord-people.ts';
import { createDiscordServer } from '../../fakes/discord-server.ts';
import { IDS } from '../../fakes/discord-state.ts';
import { saidSoon, withDesk, type RunOptions } from './driver.ts';

const ME = `<@${IDS.bot}>`;

/** What the desk is told of some messages; a last one tells that all have been seen. */
async function told(writings: readonly Writing[], options: RunOptions = {}): Promise<IncomingMessage[]> {
  let seen: IncomingMessage[] = [];
  await withDesk(
    SHORT_REPLY,
    async ({ server }, received) => {
      for (const writing of writings) server.write(writing);
      server.write({ text: 'the end', where: 'direct' });
      await eventually(() => expect(received.at(-1)?.text).toBe('the end'));
      // Conversations go on side by side, but in each one the order stays.
      seen = received.slice(0, -1);
    },
    options,
  );
  return seen;
}

describe('discord messages as the desk sees them', () => {
  it('are direct ones and mentions', async () => {
    const [direct, mention] = await told([
      { text: ' what is this ', where: 'direct' },
      { text: `${ME}, what is this`, where: 'group' },
    ]);
    expect(direct).toEqual({
      platform: 'discord',
      id: expect.stringMatching(/^\d+$/),
      conversation: { id: IDS.direct, kind: 'direct' },
      author: { key: IDS.person, isBot: false },
      text: 'what is this',
      addressed: true,
    });
    expect(mention).toMatchObject({
      conversation: { id: IDS.group, kind: 'group' },
      text: 'what is this',
      addressed: true,
    });
  });

  it.each([
    [`hey ${ME} is it real?`, 'hey is it real?'],
    [`is it real, ${ME}`, 'is it real,'],
    [`<@!${IDS.bot}> ${ME}: x`, 'x'],
    [`${ME} ask <@${IDS.otherPerson}>`, `ask <@${IDS.otherPerson}>`],
    [ME, ''],
  ])('lose the mention of the desk: %j', async (text, shown) => {
    expect((await told([{ text, where: 'group' }]))[0]?.text).toBe(shown);
  });

  it('are not those of bots, webhooks and Discord itself, nor talk among people', async () => {
    expect(
      await told([
        { text: `${ME} x`, where: 'group', author: 'bot' },
        { text: 'x', where: 'direct', author: 'bot' },
        { text: `${ME} x`, where: 'group', author: 'webhook' },
        { text: `${ME} x`, where: 'group', extra: { type: 6 } },
        { text: 'friends', where: 'group' },
        { text: '@everyone', where: 'group', extra: { mention_everyone: true } },
      ]),
    ).toEqual([]);
  });

  it('bring along what they are about', async () => {
    await withDesk(SHORT_REPLY, async ({ server, ...running }, received) => {
      // Without the privileged intent Discord shows only what mentions the desk.
      const theirs = server.write({ text: `send me money, says ${ME}`, where: 'group' });
      await saidSoon({ server, ...running });
      server.write({ text: `${ME} is this real`, where: 'group', answers: theirs });
      await eventually(() => expect(received).toHaveLength(2));
      expect(received[1]).toMatchObject({ text: 'is this real', about: 'send me money, says' });
    });
  });

  it('are read whole where the operator allows it', async () => {
    const server = await createDiscordServer();
    server.gateway.messageContentAllowed = true;
    await withDesk(
      SHORT_REPLY,
      async (running, received) => {
        const theirs = server.write({ text: 'send me money', where: 'group' });
        server.write({ text: `${ME} is this real`, where: 'group', answers: theirs });
        server.write({ text: `${ME} and this`, where: 'group', answers: theirs, lost: true });
        const [own] = await saidSoon(running);
        if (own) server.write({ text: 'tell me more', where: 'group', answers: own });
        await eventually(() => expect(received).toHaveLength(3));
        expect(received.map(({ text, about }) => [text, about])).toEqual([
          ['is this real', 'send me money'],
          ['and this', 'send me money'],
          ['tell me more', undefined],
        ]);
        expect(server.gateway.identified).toEqual([{ intents: (1 << 9) | (1 << 12) | (1 << 15) }]);
      },
      { server, config: { messageContent: true } },
    );
  });

  it('are answered also when what they are about cannot be read', async () => {
    await withDesk(SHORT_REPLY, async ({ server }, received) => {
      const theirs = server.write({ text: 'deleted soon', where: 'group' });
      server.state.deleted.add(theirs.id);
      server.write({ text: `${ME} is this real`, where: 'group', answers: theirs, lost: true });
      await eventually(() => expect(received).toHaveLength(1));
      expect(received[0]).not.toHaveProperty('about');
    });
  });

  it('say what was forwarded', async () => {
    const extra = {
      message_reference: { type: 1, message_id: '1', channel_id: '2' },
      message_snapshots: [{ message: { content: 'you have won', embeds: [], attachments: [], type: 0 } }],
    };
    expect(await told([{ text: '', where: 'direct', extra }])).toMatchObject([
      { text: 'you have won', forwarded: true },
    ]);
  });

  it('are passed on with whatever they hold', async () => {
    const text = '\u200b@everyone <@&1> \u0007 # x '.repeat(400).trim();
    expect((await told([{ text, where: 'direct' }]))[0]?.text).toBe(text);
    expect((await told([{ text: '', where: 'direct' }]))[0]?.text).toBe('');
  });

  it('need no more than the smallest intents', async () => {
    await withDesk(SHORT_REPLY, async ({ server }) => {
      expect(server.gateway.identified).toEqual([{ intents: (1 << 9) | (1 << 12) }]);
      await Promise.resolve();
    });
  });
});

describe('answers to discord messages', () => {
  it('stand below the message, all of them', async () => {
    await withDesk(LONG_REPLY, async (running) => {
      const asked = running.server.write({ text: 'x', where: 'direct' });
      const [first, ...others] = await saidSoon(running, 5);
      expect(first?.replyTo).toBe(asked.id);
      expect(others.every(({ replyTo }) => replyTo === undefined)).toBe(true);
    });
  });

  it('come also when the message was deleted', async () => {
    await withDesk(SHORT_REPLY, async (running) => {
      const { server } = running;
      server.state.deleted.add(String(BigInt(server.state.nextId()) + 1n));
      server.write({ text: 'x', where: 'direct' });
      expect((await saidSoon(running))[0]).not.toHaveProperty('replyTo');
    });
  });

  it('are shown once although their receipt was lost', async () => {
    await withDesk(SHORT_REPLY, async (running) => {
      running.server.failNext({ request: /messages$/, status: 502, carriedOut: true }, 5);
      running.server.write({ text: 'x', where: 'direct' });
      running.server.write({ text: 'y', where: 'direct' });
      expect(await saidSoon(running, 2)).toHaveLength(2);
      expect(running.log.filter(({ level }) => level === 'error')).toEqual([]);
    });
  });

  it('are given up where the bot may not write', async () => {
    await withDesk(SHORT_REPLY, async (running) => {
      const body = { code: 50013, message: 'Missing Permissions' };
      running.server.failNext({ request: /messages$/, status: 403, body });
      running.server.write({ text: `${ME} x`, where: 'group' });
      await eventually(() => expect(running.log.some(({ level }) => level === 'warn')).toBe(true));
      expect(running.said()).toEqual([]);
    });
  });

  it('tell the person when they cannot be sent', async () => {
    await withDesk(SHORT_REPLY, async (running) => {
      const body = { code: 50035, message: 'Invalid Form Body' };
      running.server.failNext({ request: /messages$/, status: 400, body });
      running.server.write({ text: 'x', where: 'direct' });
      expect((await saidSoon(running))[0]?.content).toContain("can't answer right now");
      expect(running.log.filter(({ level }) => level === 'error')).toMatchObject([
        { fields: { error: 'DiscordAPIError', code: 50035 } },
      ]);
    });
  });
});
