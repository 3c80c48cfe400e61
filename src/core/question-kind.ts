import { normalize } from './normalize.ts';
import { termsOf } from './terms.ts';

/** What a question wants to know, as far as its words tell. */
export type QuestionKind = 'definition' | 'count' | 'when' | 'law' | 'where' | 'who' | 'steps' | 'other';

/** Words that ask for each kind, in the order in which they are tried. */
const CUES: readonly (readonly [QuestionKind, readonly string[]])[] = [
  [
    'law',
    [
      'legal',
      'illegal',
      'against the law',
      'which law',
      'what law',
      'is it a crime',
      'how many years',
      'punish',
      'penalty',
      'go to jail',
      'go to prison',
      '犯法',
      '违法',
      '合法',
      '犯罪吗',
      '坐牢',
      '判几年',
      '判多',
      '怎么判',
      '哪条法',
      '什么法',
      '刑期',
      '处罚',
    ],
  ],
  [
    'count',
    [
      'how many',
      'how much',
      'number of',
      'what percent',
      'how large',
      'how big',
      'amount',
      '多少',
      '几个',
      '几名',
      '几人',
      '人数',
      '多大规模',
      '有几',
      '数字',
      '金额',
    ],
  ],
  [
    'when',
    [
      'when ',
      'what date',
      'which date',
      'what year',
      'which year',
      'since when',
      'how long ago',
      '什么时候',
      '何时',
      '哪年',
      '哪一年',
      '哪天',
      '几月',
      '几号',
      '啥时候',
      '日期',
    ],
  ],
  [
    'steps',
    [
      'what do i do',
      'what should i do',
      'what can i do',
      'what to do',
      'how do i',
      'how can i',
      'how to',
      'what now',
      'help me',
      '怎么办',
      '咋办',
      '如何',
      '怎样才能',
      '怎么做',
      '该做什么',
      '怎么处理',
      '怎么',
      '咋',
    ],
  ],
  [
    'where',
    [
      'where',
      'which country',
      'which city',
      'which place',
      'what place',
      '哪里',
      '在哪',
      '哪儿',
      '什么地方',
      '哪个国家',
      '何地',
    ],
  ],
  [
    'who',
    [
      'who ',
      'whom',
      'which ministry',
      'which agency',
      'which office',
      '谁',
      '哪个部门',
      '什么人',
      '哪些部门',
    ],
  ],
];

/** Words that ask and say nothing about what is asked for, as terms of the index. */
export const ASKING_TERMS: ReadonlySet<string> = new Set(
  termsOf('what which who whom whose when where why how 什么 哪 哪里 哪些 谁 几 怎么 怎样 吗 呢', 'en').map(
    (term) => term.text,
  ),
);

const MONTH =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/iu;
const NUMBER_WORD =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|hundred|thousand|million|billion)\b|[一二三四五六七八九十百千万亿两]+(?:名|人|个|起|件|亿|万)/iu;

/** "What is X" and nothing more: up to four words, or eight characters of Chinese, beside it. */
const DEFINITION =
  /^\W*(?:what(?:'s| is| are| does)|whats|define|meaning of)\s+(?:\S+\s*){1,4}$|^\S+\s(?:\S+\s)?(?:meaning|definition)\W*$|^(?:什么是|什么叫|啥是|请问什么是).{1,10}$|^.{1,8}(?:是什么|是啥|什么意思|是什么意思)\W*$/u;

/** The kind of a question by its words. */
export function questionKind(text: string): QuestionKind {
  const normal = `${normalize(text)} `;
  if (DEFINITION.test(normal.trim())) return 'definition';
  return CUES.find(([, cues]) => cues.some((cue) => normal.includes(cue)))?.[0] ?? 'other';
}

/** Whether a sentence has what a question of this kind asks for. */
export function sentenceFits(kind: QuestionKind, sentence: string): boolean {
  if (kind === 'count')
    return NUMBER_WORD.test(sentence.replace(/\b(?:19|20)\d\d\b|\d{4}年|\d+[月日]/gu, ''));
  if (kind === 'when') return /\b(?:19|20)\d\d\b|\d{4}年|\d+[月日]/u.test(sentence) || MONTH.test(sentence);
  return false;
}
