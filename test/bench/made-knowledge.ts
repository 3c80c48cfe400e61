import type { Entry, Passage, Snapshot } from '../../src/core/index.ts';

const WORDS_A_PASSAGE = 90;
const WORDS_A_QUESTION = 10;
const ORIGIN = { file: 'made', line: 1, column: 1 };

/** A knowledge of any size, and questions to it. */
export interface MadeKnowledge {
  readonly snapshot: Snapshot;
  readonly questions: readonly string[];
}

/**
 * English entries of one passage each, out of words of real ones as often as they stand there; of each question most
 * words come from one passage. The same size gives the same knowledge.
 */
export function makeKnowledge(real: Snapshot, size: number, questionCount: number): MadeKnowledge {
  const random = createSequence(size);
  const words = real.entries
    .filter((entry) => entry.locale === 'en')
    .flatMap((entry) => entry.passages.flatMap(textOf))
    .flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []);
  // A larger collection has more rare words: every third word becomes one that fewer passages share.
  const word = (): string => {
    const plain = words[Math.floor(random() * words.length)] ?? 'word';
    return random() < 1 / 3 ? `${plain}${Math.floor(random() ** 2 * size)}` : plain;
  };
  const text = (count: number): string => Array.from({ length: count }, word).join(' ');
  const entries = Array.from({ length: size }, (_, i) =>
    entryOf(`made-${i}`, text(5), text(WORDS_A_PASSAGE)),
  );
  const questions = Array.from({ length: questionCount }, () => {
    const entry = entries[Math.floor(random() * size)];
    const inside = entry?.passages.flatMap(textOf).join(' ').split(' ') ?? [];
    return Array.from({ length: WORDS_A_QUESTION }, () =>
      random() < 0.7 ? (inside[Math.floor(random() * inside.length)] ?? 'word') : word(),
    ).join(' ');
  });
  return {
    snapshot: {
      ...real,
      version: `made-${size}`,
      entries,
      contacts: [],
      borrowed: [],
      outside: [],
      dangers: [],
      check: { signs: [], examples: [], webNames: [], words: [] },
    },
    questions,
  };
}

/** The sentences of a passage. */
export function textOf(passage: Passage): string[] {
  return passage.blocks.flatMap((block) => block.sentences.map((sentence) => sentence.text));
}

function entryOf(id: string, title: string, text: string): Entry {
  const half = text.length / 2;
  const [first, second] = [text.slice(0, half), text.slice(half)];
  const source: readonly [string] = ['fbi-crypto-investment'];
  const sentence = (part: string) => ({ text: part, sources: source, origin: ORIGIN });
  return {
    id,
    locale: 'en',
    title,
    kind: 'scam',
    countries: [],
    contacts: [],
    asks: [],
    related: [],
    reviewed: '2026-11-24',
    reviewAfter: '2027-05-24',
    passages: [
      {
        id: `${id}#text`,
        entryId: id,
        locale: 'en',
        title,
        heading: 'Text',
        asks: [],
        blocks: [{ kind: 'paragraph', sentences: [sentence(first), sentence(second)] }],
        origin: ORIGIN,
      },
    ],
    origin: ORIGIN,
  };
}

/** Numbers from 0 to below 1, always the same for a seed (a linear congruential generator, Numerical Recipes). */
function createSequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
