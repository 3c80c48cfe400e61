import { describe, expect, it } from 'vitest';
import type { Choice } from '../../../src/core/index.ts';
import { eventually } from '../../contract/adapter-contract.ts';
import { SHORT_REPLY } from '../../contract/replies.ts';
import type { Running as Command } from '../../fakes/discord-people.ts';
import { saidSoon, withDesk } from './driver.ts';

const COUNTRIES = [
  { code: 'NE', name: 'Niger' },
  { code: 'NG', name: 'Nigeria' },
  { code: 'TH', name: 'Thailand' },
];
/** Finds countries as the desk does, and proposes what is hard to show. */
const deps = {
  countries: (text: string, _locale: string, limit: number) =>
    COUNTRIES.filter(({ code, name }) => `${code} ${name}`.toLowerCase().includes(text.toLowerCase())).slice(
      0,
      limit,
    ),
  suggest: (text: string, locale: string): Choice[] => [
    { label: `${locale}: ${text || 'most asked'}`, token: 'e:pig-butchering' },
    { label: 'x'.repeat(300), token: 'y'.repeat(64) },
    { label: 'no token', token: 'ü'.repeat(70) },
    { label: ' ', token: 'z' },
  ],
};

const broken = () => {
  throw new Error('broken');
};

/** What somebody who types is shown. */
async function proposals(command: Command) {
  let choices: readonly { name: string; value: string }[] | undefined;
  await withDesk(
    SHORT_REPLY,
    async (running) => {
      const interaction = running.server.run(command);
      await eventually(() => expect(interaction.done).toBe(true));
      ({ choices } = interaction);
    },
    { deps },
  );
  return choices;
}

describe('proposals while somebody types', () => {
  it('are entries for a question', async () => {
    const choices = await proposals({
      name: 'ask',
      options: { question: 'pig' },
      focused: 'question',
      locale: 'zh-TW',
    });
    expect(choices).toEqual([
      { name: 'zh-Hant: pig', value: '⟦e:pig-butchering⟧' },
      { name: `${'x'.repeat(99)}…`, value: `⟦${'y'.repeat(64)}⟧` },
      { name: 'no token', value: 'no token' },
    ]);
  });

  it('are the most asked when nothing is typed yet, or when a proposal stands there', async () => {
    for (const question of ['', '⟦e:pig-butchering⟧']) {
      const choices = await proposals({
        name: 'ask',
        options: { question },
        focused: 'question',
        locale: 'fr',
      });
      expect(choices?.[0]?.name).toBe('fr: most asked');
    }
  });

  it('are countries for a country', async () => {
    const options = { question: 'x', country: 'nig' };
    expect(await proposals({ name: 'ask', options, focused: 'country' })).toEqual([
      { name: 'Niger', value: 'NE' },
      { name: 'Nigeria', value: 'NG' },
    ]);
  });

  it('are none when the desk fails', async () => {
    await withDesk(
      SHORT_REPLY,
      async (running) => {
        const fields = ['question', 'country'].map((focused) =>
          running.server.run({ name: 'ask', options: { [focused]: 'x' }, focused }),
        );
        await eventually(() => expect(fields.every(({ done }) => done)).toBe(true));
        expect(fields.map(({ choices }) => choices)).toEqual([[], []]);
        // A question with a country is answered all the same.
        running.server.run({ name: 'ask', options: { question: 'x', country: 'TH' } });
        await saidSoon(running);
      },
      { deps: { suggest: broken, countries: broken } },
    );
  });
});
