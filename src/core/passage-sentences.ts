import type { Passage, Sentence } from './types.ts';

/** All sentences of a passage in order. */
export function sentencesOf(passage: Passage): Sentence[] {
  return passage.blocks.flatMap((block) => [...block.sentences]);
}
