import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

const SOURCES = `- id: police-guide
  title: "Scams: a guide"
  publisher: Example Police
  kind: official
  url: https://police.example/guide
  published: 2025-02-20
  accessed: 2026-11-23
  lang: en
  read: page
- id: ngo-report
  title: Report
  publisher: Example NGO
  kind: ngo
  url: https://ngo.example/report
  published: null
  accessed: 2026-11-23
  lang: en
  read: page
`;

const CONTACTS = `- country: MY
  name: { en: Scam Line, zh-Hans: 反诈热线 }
  for: [fraud]
  serves: { en: anyone in Malaysia, zh-Hans: 马来西亚的任何人 }
  tel: "997"
  url: https://police.example/997
  languages: [en, ms]
  source: police-guide
  verified: 2026-11-23
  review_after: 2027-02-24
- country: CN
  in: MM
  name: { en: Embassy, zh-Hans: 大使馆 }
  for: [consular]
  serves: { en: Chinese citizens in Myanmar, zh-Hans: 在缅甸的中国公民 }
  tel_abroad: "+95 1 000000"
  source: ngo-report
  verified: 2026-11-23
  review_after: 2027-02-24
`;

const PLACES = `- id: myawaddy
  country: MM
  kind: town
  names: { en: [Myawaddy], zh-Hans: [妙瓦底] }
`;

const SYNONYMS = `- id: pig-butchering
  words: { en: [pig butchering, sha zhu pan], zh-Hans: [杀猪盘] }
`;

const OUTSIDE = `- id: weather
  reply: outside
  asks:
    en: [will it rain tomorrow, what is the weather like, how hot is it]
    zh-Hans: [明天会下雨吗, 今天天气怎么样]
- id: how-to-scam
  reply: beside
  asks: { en: [how do i start a scam, teach me to scam people, how to scam old people, i want to scam someone] }
`;

const SIGNS = `- id: pay-to-withdraw
  title: { en: Pay before you can withdraw, zh-Hans: 先交钱才能提现 }
  why:
    en: "Nobody honest takes a fee before a payout, the police say."
    zh-Hans: 警方说，先收费再付款的都不可信。
  source: [police-guide]
  weight: 3
  reason: no honest firm does that
  scams: [pig-butchering]
  phrases: { en: [pay … to withdraw], zh-Hans: [交 … 才能提现] }
- id: secrecy
  title: { en: You should tell nobody, zh-Hans: 叫你别告诉别人 }
  why: { en: "Scammers want it kept secret.", zh-Hans: 骗子要你保密。 }
  source: [ngo-report]
  weight: 1
  reason: surprises are secret too
  scams: [fake-police]
  phrases: { en: [tell nobody] }
- id: address-known-name-in-front
  title: { en: A known name in a foreign address, zh-Hans: 网址借用名字 }
  why: { en: "Only the end of an address tells its owner.", zh-Hans: 网址最后一段才说明是谁的。 }
  source: [police-guide]
  weight: 3
  reason: it is made to deceive
  scams: [pig-butchering]
  phrases: {}
`;

const WEB_NAMES = `- { id: parcels, kind: organisation, names: [dhl] }
`;

const CHECK_WORDS = `- id: warns
  phrases: { en: [never ask, never pay] }
- id: keeps-code
  phrases: { en: [do not share] }
- id: asks
  phrases: { en: ["legit?", is this a scam], zh-Hans: [是骗局吗] }
- id: received
  phrases: { en: [got this sms] }
`;

const CHECK_EXAMPLES = `- scam: pig-butchering
  texts: ${JSON.stringify(Array.from({ length: 8 }, (_, i) => `My dear, pay ${i + 2} percent tax to withdraw your crypto profit from the platform today`))}
- scam: fake-police
  texts: ${JSON.stringify(Array.from({ length: 8 }, (_, i) => `Officer ${i + 2} here, a warrant is out, move your savings to the safe account and tell nobody`))}
- scam: harmless
  texts: ${JSON.stringify(Array.from({ length: 16 }, (_, i) => `Reminder: the dentist sees you on Monday at ${i + 1}, bring your card`))}
- scam: told
  texts: ["I paid a man I met online, what do I do now"]
`;

/** The text of a valid entry; `front` and `body` replace parts of it. */
export function entryText(front: Record<string, string> = {}, body?: string): string {
  const fields = {
    title: 'Pig-butchering scams',
    kind: 'scam',
    countries: '[]',
    asks: `[${Array.from({ length: 12 }, (_, i) => `pig butchering question number ${i}`).join(', ')}]`,
    reviewed: '2026-11-24',
    review_after: '2027-05-24',
    ...front,
  };
  const head = Object.entries(fields).map(([key, value]) => `${key}: ${value}`);
  return `---\n${head.join('\n')}\n---\n\n${
    body ??
    `## How it works

A stranger starts a friendly chat and builds trust for weeks. [^police-guide] Then the stranger shows a false investment site. [^police-guide][^ngo-report]

## What to do

1. Stop sending money now. [^police-guide]
2. Keep every message. Keep every receipt. [^ngo-report]
`
  }`;
}

/** Entries on other subjects, so that the words of a question tell entries apart as they do in real knowledge. */
const OTHERS: Record<string, { en: [string, string]; zh: [string, string] }> = {
  'task-scams': {
    en: [
      'Task scams',
      'You are paid a little for clicking on what you are told and are then asked for a deposit.',
    ],
    zh: ['刷单骗局', '先让你点赞赚一点小钱，再要你垫付。'],
  },
  'fake-police': {
    en: [
      'False police on the phone',
      'A caller who says he is an officer wants you to move money to be checked.',
    ],
    zh: ['冒充警察', '来电的人自称警官，要你把钱转走接受审查。'],
  },
  'law-on-cards': {
    en: ['The law on lending a bank card', 'Whoever rents out an account can be punished in China.'],
    zh: ['出借银行卡的法律', '在中国，出租账户的人会受到处罚。'],
  },
};

function otherFiles(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(OTHERS).flatMap(([id, { en, zh }]) => {
      const text = ([title, sentence]: [string, string], what: string, heading: string): string =>
        entryText(
          { title, asks: `[${Array.from({ length: 12 }, (_, i) => `${title} ${what} ${i}`).join(', ')}]` },
          `## ${heading}\n\n${sentence} [^police-guide]\n`,
        );
      return [
        [`scams/${id}.en.md`, text(en, 'what is it', 'What it is')],
        [`scams/${id}.zh-Hans.md`, text(zh, '是什么', '这是什么')],
      ];
    }),
  );
}

/** A small valid knowledge folder, by path; `undefined` leaves a file out. */
export function validFiles(): Record<string, string | undefined> {
  return {
    'sources.yaml': SOURCES,
    'contacts.yaml': CONTACTS,
    'places.yaml': PLACES,
    'synonyms.yaml': SYNONYMS,
    'outside.yaml': OUTSIDE,
    'signs.yaml': SIGNS,
    'web-names.yaml': WEB_NAMES,
    'check-words.yaml': CHECK_WORDS,
    'check-examples.yaml': CHECK_EXAMPLES,
    ...otherFiles(),
    'scams/pig-butchering.en.md': entryText(),
    'scams/pig-butchering.zh-Hans.md': entryText(
      { title: '杀猪盘', asks: `[${Array.from({ length: 12 }, (_, i) => `杀猪盘问题${i}`).join(', ')}]` },
      '## 怎么运作\n\n陌生人先闲聊几个星期，建立信任。 [^police-guide] 然后拿出一个假的投资网站。 [^ngo-report]\n\n## 先做这些\n\n1. 马上停止转账。 [^police-guide]\n2. 保存所有聊天记录。 [^ngo-report]\n',
    ),
  };
}

/**
 * Writes a knowledge folder into a temporary place, gone after the test.
 *
 * @returns the path of the folder, whose name is `knowledge`
 */
export async function knowledgeFolder(changes: Record<string, string | undefined> = {}): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'fraud-desk-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const dir = join(root, 'knowledge');
  for (const [path, text] of Object.entries({ ...validFiles(), ...changes })) {
    if (text === undefined) continue;
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  return dir;
}
