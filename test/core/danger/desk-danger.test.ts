import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/core/index.ts';
import { message, openDesk, read } from '../../fakes/desk.ts';
import { entryText, knowledgeFolder } from '../../fakes/knowledge-folder.ts';

const HELD = entryText(
  {
    title: 'A relative is held in a compound',
    kind: 'urgent',
    contacts: '[consular, police, fraud]',
    related: '[pig-butchering]',
    asks: `[${Array.from({ length: 12 }, (_, i) => `relative held ${i}`).join(', ')}]`,
  },
  '## First steps\n\n1. Tell the embassy. [^ngo-report]\n2. Tell the police at home. [^police-guide]\n3. Say where they are. [^police-guide]\n\n## What not to do\n\nDo not post the name on the internet. [^ngo-report]\n',
);
const many = (from: string, ...rest: string[]): string =>
  [from, ...rest].map((text) => `\n      - ${text}`).join('');
const DANGER = `- kind: held
  entry: relative-held
  utterances:
    en:${many('my brother is locked in a building', 'they locked my sister in a building', 'my son is locked up and beaten', 'they took the passport of my brother', 'my husband is locked in a compound')}
  not:
    en:${many('what is a compound', 'a film about a locked building', 'how many people were locked up', 'what is pig butchering', 'how does pig butchering work')}
`;
const WORDS = `- id: locked
  words: { en: [locked, "beat*"] }
- id: kin
  words: { en: [brother, sister, son, husband] }
`;
const PLACES = `- id: myawaddy
  country: MM
  kind: region
  names: { en: [Myawaddy] }
`;
const FILES = {
  'places.yaml': PLACES,
  'help/relative-held.en.md': HELD,
  'danger.yaml': DANGER,
  'danger-words.yaml': WORDS,
};
const HELP = 'my brother is locked in a building';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk(await knowledgeFolder(FILES));
});
const say = async (text: string, changes = {}) => {
  const reply = await desk.handle(message(text, changes));
  if (reply === undefined) throw new Error('silent');
  return reply;
};

describe('danger', () => {
  it('comes before the search: steps, then whose passport, with countries that have a consular line', async () => {
    const reply = await say(HELP);
    expect(reply.answer.kind).toBe('urgent');
    const text = read(reply);
    expect(text).toMatch(
      /1\. Tell the embassy\. \[1\]\n2\. Tell the police at home\. \[2\]\n3\. Say where they are\. \[2\]/,
    );
    expect(text).toContain('Whose passport');
    expect(reply.choices.map(({ token }) => token)).toContain('u:relative-held:1:CN');
  });

  it('shows the lines of the place and of the passport that are named', async () => {
    const reply = await say(`${HELP} in myawaddy, we are Chinese`);
    expect(read(reply)).toContain('China, in Myanmar – Embassy: from abroad +95 1 000000');
    expect(read(reply)).not.toContain('Whose passport');
    expect(reply.choices).toHaveLength(2);
  });

  it('keeps the place when the passport is chosen by its button', async () => {
    const first = await say(`${HELP} in myawaddy`);
    const button = first.choices.find(({ label }) => label === 'China');
    expect(button?.token).toBe('u:relative-held:1:MM-CN');
    const text = read(await say('', { choice: button?.token }));
    expect(text).toContain('Tell the embassy');
    expect(text).toContain('+95 1 000000');
  });

  it('uses the country that is picked', async () => {
    expect(read(await say(HELP, { country: 'MY' }))).toContain('Malaysia – Scam Line: 997');
  });

  it('gives the card again for a country that is said alone after it', async () => {
    await say(HELP);
    const text = read(await say('Malaysia'));
    expect(text).toContain('Tell the embassy');
    expect(text).toContain('Malaysia – Scam Line: 997');
  });

  it('says so where it has no line for the country', async () => {
    expect(read(await say(`${HELP}, I am Norwegian, from Norway`))).toContain('no checked line for Norway');
  });

  it('says that a line is due for a check once its day has passed', async () => {
    const text = (day: string) => async () => {
      const later = await openDesk(await knowledgeFolder(FILES), day);
      return read(await later.handle(message(HELP, { country: 'MY' })));
    };
    expect(await text('2027-02-24')()).not.toContain('out of date');
    expect(await text('2027-02-25')()).toContain(
      'checked 2026-11-23; due for a new check, so it may be out of date',
    );
  });

  it('answers the follow-up question as any other', async () => {
    await say(HELP);
    expect((await say('what is pig butchering')).answer.kind).toBe('cited');
  });
});

describe('in a group', () => {
  const GROUP = { conversation: { id: 'g1', kind: 'group' as const } };
  it('the card is short, invites to a private chat and quotes nobody', async () => {
    const reply = await say(`${HELP} in myawaddy, please Xanthippe`, GROUP);
    const text = read(reply);
    expect(reply.answer.kind).toBe('urgent');
    expect(text).toContain('Tell the embassy');
    expect(text).toContain('private chat');
    expect(text).not.toContain('Xanthippe');
    expect(text).not.toContain('delete this chat');
    expect(reply.answer.contacts.length).toBeLessThanOrEqual(3);
  });

  it('stays the group’s card when a country is chosen', async () => {
    expect(read(await say('', { ...GROUP, choice: 'u:relative-held:1:CN' }))).toContain('private chat');
  });
});

describe('a button of a card that is no more', () => {
  it.each(['u:gone:1:CN', 'u:relative-held:9:CN', 'u:relative-held:1:', 'u:relative-held:1:cn', 'u:::'])(
    'says so: %s',
    async (choice) => {
      expect(read(await say('', { choice }))).toContain('earlier answer');
    },
  );
});
