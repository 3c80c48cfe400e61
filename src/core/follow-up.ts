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
/** A message of so few words (or characters of Chinese and the like) says too little to stand alone. */
const FEW_WORDS = 4;
const FEW_CHARACTERS = 8;
/** Earlier questions that are still read. */
const MOST_EARLIER = 3;

/** Reads a question together with the ones before it, where it depends on them. */
export function resolveFollowUp(question: Question, finder: CountryFinder): Resolved {
  const { text, country } = question;
  const named = country === undefined ? finder.find(text) : [country];
  const standing: Resolved = { text, earlier: [], countries: named, asking: text };
  if (question.previous === undefined || !isDependent(text)) return standing;
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
  const [last = ''] = earlier;
  return { text, earlier, countries, asking: questionKind(text) === 'other' ? last : text };
}

/** Whether a message leans on what was said before it. */
export function isDependent(text: string): boolean {
  const normal = normalize(text).trim();
  const words = normal.match(/[\p{L}\p{M}\p{N}']+/gu) ?? [];
  const characters = words.join('').length;
  const han = /[\p{Script=Han}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(normal);
  if (han ? characters <= FEW_CHARACTERS : words.length <= FEW_WORDS) return true;
  return POINTING.test(normal) || POINTING_HAN.test(normal);
}
