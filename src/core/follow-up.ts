import { normalize } from './normalize.ts';
import { questionKind } from './question-kind.ts';
import type { CountryFinder } from './find-countries.ts';
import type { CountryCode, Question } from './types.ts';

/** What is searched for a question: its own words, and those of the questions that it goes on from. */
export interface Resolved {
  readonly text: string;
  /** Earlier questions of the conversation that it depends on, the latest first. */
  readonly earlier: readonly string[];
  readonly countries: readonly CountryCode[];
  /** The words that tell what kind of answer is wanted: of the question, or of the one before where it has none. */
  readonly asking: string;
}

/** Words that point back to what was said, or go on from it. */
const POINTING =
  /^(?:and|but|so|then|ok(?:ay)?|also|or|what about|how about|why|who|where|when|source|more)\b|\b(?:it|its|they|them|their|he|him|his|she|her|there|that|those|this|these|one|ones|instead|too|else|then)\b/u;
const POINTING_HAN =
  /^(?:那|如果|要是|还有|還有|然后|然後|但|可是|所以|为什么|為什麼|换成)|[他她它牠佢]|[这這那]|呢|之前|前面|刚才|剛才|来源|來源|出处|出處|的话|的話/u;
/** A question about the answer before: its sources, its reason, or more of it. */
const ABOUT =
  /^(?:(?:what(?:'s| is) (?:the|your) )?sources?|says who|why|why not|more|tell me more|go on|and then|来源(?:是哪里|是什么|呢)?|出处(?:呢)?|为什么|为啥|还有(?:吗|呢)?|继续|然后呢)\W*$/u;
/** A message of so few words (or characters of Chinese and the like) says too little to stand alone. */
const FEW_WORDS = 4;
const FEW_CHARACTERS = 8;
/** So many times as much says enough, even if it points back. */
const ENOUGH = 1.75;
/** Earlier questions that are still read. */
const MOST_EARLIER = 3;

/** A question by itself, and together with the ones before it where it may depend on them. */
export interface Readings {
  readonly alone: Resolved;
  readonly together?: Resolved;
  /** What was asked before it, by itself: for the country that is named now. */
  readonly before?: Resolved;
  /** `about`: it asks about the answer before. `pointing`: its words lean on what was said. `short`: it says little. */
  readonly kind: 'about' | 'pointing' | 'short' | 'whole';
  /** Whether it says enough to stand alone, whatever it points to. */
  readonly says: boolean;
}

/** Reads a question alone and together with the ones before it. */
export function readFollowUp(question: Question, finder: CountryFinder): Readings {
  const { text, country } = question;
  const named = country === undefined ? finder.find(text) : [country];
  const alone: Resolved = { text, earlier: [], countries: named, asking: text };
  const kind = kindOf(text, finder);
  const says = !isShort(text, ENOUGH);
  if (question.previous === undefined || kind === 'whole') return { alone, kind, says };
  const before: Question[] = [];
  for (let q: Question | undefined = question.previous; q && before.length < MOST_EARLIER; q = q.previous)
    before.push(q);
  const countries =
    named.length > 0
      ? named
      : (before
          .map((q) => (q.country === undefined ? finder.find(q.text) : [q.country]))
          .find((list) => list.length > 0) ?? []);
  // Another country takes the place of the one before.
  const earlier = before.map((q) => (named.length > 0 ? finder.without(q.text) : q.text));
  const [last = '', ...older] = earlier;
  // Who asks for the source, or for more, wants the same answer again.
  if (kind === 'about')
    return { alone, together: { text: last, earlier: older, countries, asking: last }, kind, says };
  // A bare country asks the same again.
  if (finder.only(text).length > 0)
    return {
      alone,
      together: { text: `${last} ${text}`, earlier: older, countries, asking: last },
      kind,
      says,
    };
  const asking = questionKind(text) === 'other' ? last : text;
  return {
    alone,
    together: { text, earlier, countries, asking },
    before: { text: last, earlier: older, countries, asking: last },
    kind,
    says,
  };
}

function kindOf(text: string, finder: CountryFinder): Readings['kind'] {
  const normal = normalize(text).trim();
  if (ABOUT.test(normal)) return 'about';
  if (POINTING.test(normal) || POINTING_HAN.test(normal) || finder.only(text).length > 0) return 'pointing';
  return isShort(text) ? 'short' : 'whole';
}

/** Whether a message says too little to stand alone. */
function isShort(text: string, times = 1): boolean {
  const normal = normalize(text);
  const words = normal.match(/[\p{L}\p{M}\p{N}']+/gu) ?? [];
  const unspaced = /[\p{Script=Han}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
  return unspaced.test(normal)
    ? words.join('').length <= times * FEW_CHARACTERS
    : words.length <= times * FEW_WORDS;
}
