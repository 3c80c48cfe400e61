import type { LanguageIndex } from './language-index.ts';
import { nonEmpty } from './non-empty.ts';
import type { QueryTerms } from './query-terms.ts';
import { sentenceFits, type QuestionKind } from './question-kind.ts';
import type { Passage, PassageBlock, Sentence } from './types.ts';

/** What of a passage is said, in this order. */
export interface Chosen {
  readonly passage: Passage;
  /** The sentences that answer, best first. Empty for a passage of steps, which is told whole and in order. */
  readonly lead: readonly Sentence[];
  readonly rest: readonly PassageBlock[];
}

/** What a sentence gains that has a year which is asked for. */
const YEAR = 0.3;
/** How much more a sentence counts that has a number, or a date, where one is asked for. */
const FIT = 0.35;
/** What the first sentence gains where somebody asks what a thing is. */
const DEFINITION = 0.5;
/** Nearly as good as the best sentence: said with it. */
const ALSO_LEAD = 0.85;
/** What a sentence loses for each one before it: the knowledge puts the most useful first. */
const POSITION = 0.08;
const FAR = 3;
/** What an item of a list loses: it belongs to its list, unless it fits clearly better. */
const ITEM = 0.15;
const MOST_LEAD = 3;
/** The rest of a passage is told up to about so many characters. */
const REST_LENGTH = 700;

/** Divides a passage into what answers the question and the rest. */
export function chooseSentences(
  passage: Passage,
  query: QueryTerms,
  index: LanguageIndex,
  kind: QuestionKind,
): Chosen {
  const { blocks } = passage;
  if (blocks.some((block) => block.kind === 'step')) return { passage, lead: [], rest: passage.blocks };
  const ranked = blocks
    .flatMap(({ kind: block, sentences }) => sentences.map((sentence) => ({ block, sentence })))
    .map(({ block, sentence }, position) => ({
      sentence,
      value:
        valueOf(sentence.text, query, index, kind) +
        (kind === 'definition' && position === 0 ? DEFINITION : 0) -
        (block === 'item' ? ITEM : Math.min(position, FAR) * POSITION),
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

function valueOf(text: string, query: QueryTerms, index: LanguageIndex, kind: QuestionKind): number {
  const overlap = index.overlap(query, text);
  const year = query.years.length > 0 && query.years.some((y) => text.includes(y)) ? YEAR : 0;
  return overlap * (sentenceFits(kind, text) ? 1 + FIT : 1) + year;
}
