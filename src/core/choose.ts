import type { LanguageIndex, QueryTerms } from './language-index.ts';
import { nonEmpty } from './non-empty.ts';
import { sentenceFits, type QuestionKind } from './question-kind.ts';
import type { Entry, Passage, PassageBlock, Sentence } from './types.ts';

/** What of a passage is said, in this order. */
export interface Chosen {
  readonly passage: Passage;
  /** The sentences that answer, best first. Empty for a passage of steps, which is told whole and in order. */
  readonly lead: readonly Sentence[];
  readonly rest: readonly PassageBlock[];
}

const FIT = 0.35;
const HEADING_SHARE = 0.5;
/** Nearly as good as the best sentence: said with it. */
const ALSO_LEAD = 0.85;
const MOST_LEAD = 3;
/** The rest of a passage is told up to about so many characters. */
const REST_LENGTH = 700;

/** The passage of an entry that answers best: by its heading and its best sentence; the first one if none stands out. */
export function choosePassage(
  entry: Entry,
  query: QueryTerms,
  index: LanguageIndex,
  kind: QuestionKind,
): Passage {
  let best: Passage = entry.passages[0];
  let bestValue = -1;
  for (const passage of entry.passages) {
    const sentences = sentencesOf(passage);
    const top = Math.max(...sentences.map((sentence) => valueOf(sentence.text, query, index, kind)));
    const steps = kind === 'steps' && passage.blocks.some((block) => block.kind === 'step') ? 0.15 : 0;
    const value = top + HEADING_SHARE * index.overlap(query, passage.heading) + steps;
    if (value > bestValue + (passage === entry.passages[0] ? 0 : 0.02)) {
      best = passage;
      bestValue = value;
    }
  }
  return best;
}

/** Divides a passage into what answers the question and the rest. */
export function chooseSentences(
  passage: Passage,
  query: QueryTerms,
  index: LanguageIndex,
  kind: QuestionKind,
): Chosen {
  const { blocks } = passage;
  if (blocks.some((block) => block.kind === 'step')) return { passage, lead: [], rest: passage.blocks };
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph').flatMap((block) => block.sentences);
  const ranked = (paragraphs.length > 0 ? paragraphs : sentencesOf(passage))
    .map((sentence, position) => ({
      sentence,
      value: valueOf(sentence.text, query, index, kind) - position * 0.01,
    }))
    .sort((a, b) => b.value - a.value);
  const top = ranked[0]?.value ?? 0;
  const lead = ranked
    .filter(({ value }, i) => i === 0 || (i < MOST_LEAD && value >= top * ALSO_LEAD && value > 0))
    .map(({ sentence }) => sentence);

  let length = 0;
  const rest: PassageBlock[] = [];
  for (const block of blocks) {
    const sentences = nonEmpty(block.sentences.filter((sentence) => !lead.includes(sentence)));
    if (sentences === undefined) continue;
    length += sentences.reduce((total, sentence) => total + sentence.text.length, 0);
    if (length > REST_LENGTH && rest.length > 0) break;
    rest.push({ ...block, sentences });
  }
  return { passage, lead, rest };
}

/** All sentences of a passage in order. */
export function sentencesOf(passage: Passage): Sentence[] {
  return passage.blocks.flatMap((block) => [...block.sentences]);
}

function valueOf(text: string, query: QueryTerms, index: LanguageIndex, kind: QuestionKind): number {
  const overlap = index.overlap(query, text);
  return overlap * (sentenceFits(kind, text) ? 1 + FIT : 1);
}
