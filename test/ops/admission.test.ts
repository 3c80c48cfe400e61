import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/core/index.ts';
import { admit } from '../../src/ops/admission.ts';
import { SHORT_REPLY } from '../contract/replies.ts';
import { adapterDeps, type LoggedLine } from '../fakes/adapter-deps.ts';
import { message } from '../fakes/desk.ts';

const SLOW_DOWN: Reply = { ...SHORT_REPLY, choices: [] };

function admitted(lines: LoggedLine[] = []) {
  return admit(() => Promise.resolve(SHORT_REPLY), {
    log: adapterDeps(lines).log,
    slowDown: () => SLOW_DOWN,
  });
}

describe('admission', () => {
  it('answers a message that is delivered twice once', async () => {
    const handle = admitted();
    expect(await handle(message('x', { id: '7' }))).toBe(SHORT_REPLY);
    expect(await handle(message('x', { id: '7' }))).toBeUndefined();
    expect(await handle(message('x', { id: '7', conversation: { id: 'c2', kind: 'direct' } }))).toBe(
      SHORT_REPLY,
    );
  });

  it('tells a person who asks too much once to slow down, and goes on for others', async () => {
    const handle = admitted();
    const replies = [];
    for (let i = 0; i < 40; i += 1) replies.push(await handle(message(`question ${i}`, { id: `m${i}` })));
    expect(replies.filter((reply) => reply === SHORT_REPLY)).toHaveLength(30);
    expect(replies.filter((reply) => reply === SLOW_DOWN)).toHaveLength(1);
    expect(await handle(message('hello', { author: { key: 'somebody else', isBot: false } }))).toBe(
      SHORT_REPLY,
    );
  });

  it('logs the kind of each answer and no word and no person', async () => {
    const lines: LoggedLine[] = [];
    await admitted(lines)(message('my secret story', { author: { key: 'person-key-77', isBot: false } }));
    expect(lines).toHaveLength(1);
    expect(lines[0]?.fields).toMatchObject({ platform: 'test', kind: 'notice' });
    expect(JSON.stringify(lines)).not.toMatch(/secret|person-key-77|c1/);
  });
});
