import type { LanguageIndex } from './language-index.ts';
import { nonEmpty } from './non-empty.ts';
import type { QueryTerms } from './query-terms.ts';
import { ASKING_TERMS, questionKind, sentenceFits, type QuestionKind } from './question-kind.ts';
import type { Entry, Passage, PassageBlock, Sentence } from './types.ts';

/** What of a passage is said, in this order. */
export interface Chosen {
  readonly passage: Passage;
  /** The sentences that answer, best first. Empty for a passage of steps, which is told whole and in order. */
  readonly lead: readonly Sentence[];
  readonly rest: readonly PassageBlock[];
}

/** What a passage gains that has a year which is asked for, and loses that has none of them. */
const YEAR = 0.3;
/** How much more a sentence counts that has a number, or a date, where one is asked for. */
const FIT = 0.35;
/** Where so much of the question's weight tells passages apart, it counts in full. */
const TELLING = 0.25;
/** What a passage gains if its heading asks as the question does: when, where, who, how many. */
const ASKED = 0.2;
/** What a passage gains for its heading, and for steps when the person asks what to do. */
const HEADING = 0.4;
const STEPS = 0.15;
/**
 * What the first passage gains. In an entry that helps it is what to do first and gives way only to a clear sign for
 * another; to somebody in danger only where nearly all of the question stands in that other.
 */
const FIRST = { other: 0.14, help: 0.4, urgent: 0.8 };
/** What the first passage gains for as far as the question is no more than the entry's title. */
const TITLE = 0.7;
/** What the first passage, and its first sentence, gain where somebody asks what a thing is. */
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

/**
 * The passage of an entry that answers best. A term counts by how few of the entry's passages have it: what stands
 * in all of them (the entry's subject) tells nothing. Without a sign for another, it is the first one, where the
 * knowledge puts what is asked most.
 */
export function choosePassage(
  entry: Entry,
  query: QueryTerms,
  index: LanguageIndex,
  kind: QuestionKind,
): Passage {
  const candidates = entry.passages.map((passage) => ({
    passage,
    heading: index.termsIn(passage.heading),
    sentences: sentencesOf(passage).map(({ text }) => ({ text, terms: index.termsIn(text) })),
  }));
  const most = Math.log(candidates.length + 0.5);
  const weights = [...query.narrow]
    .filter(([term]) => !ASKING_TERMS.has(term))
    .map(([term, weight]): [string, number] => {
      const count = candidates.filter(
        (c) => c.heading.has(term) || c.sentences.some((s) => s.terms.has(term)),
      ).length;
      return [term, count === 0 ? 0 : (weight * Math.log((candidates.length + 0.5) / count)) / most];
    });
  const telling = weights.reduce((sum, [, weight]) => sum + weight, 0);
  // Where hardly anything in the question tells passages apart, what there is counts little.
  const scale = telling === 0 ? 0 : Math.min(1, telling / (query.weight || 1) / TELLING) / telling;
  const share = (has: (term: string) => boolean): number =>
    weights.reduce((sum, [term, weight]) => sum + (has(term) ? weight : 0), 0) * scale;

  const asksFor = query.years;
  const first =
    (kind === 'definition' ? DEFINITION : 0) +
    FIRST[entry.kind === 'help' || entry.kind === 'urgent' ? entry.kind : 'other'] +
    TITLE * index.overlap(query, entry.title) ** 2;
  const values = candidates.map(({ passage, heading, sentences }, position) => {
    const best = Math.max(
      ...sentences.map(
        ({ text, terms }) =>
          share((term) => terms.has(term) || heading.has(term)) * (sentenceFits(kind, text) ? 1 + FIT : 1),
      ),
    );
    const steps = kind === 'steps' && passage.blocks.some((block) => block.kind === 'step') ? STEPS : 0;
    const asked = kind !== 'other' && questionKind(passage.heading) === kind ? ASKED : 0;
    const year = asksFor.length === 0 ? 0 : YEAR * (hasYear(passage, asksFor) ? 1 : -1);
    return (
      best +
      HEADING * share((term) => heading.has(term)) +
      steps +
      asked +
      year +
      (position === 0 ? first : 0)
    );
  });
  return entry.passages[values.indexOf(Math.max(...values))] ?? entry.passages[0];
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

/** All sentences of a passage in order. */
export function sentencesOf(passage: Passage): Sentence[] {
  return passage.blocks.flatMap((block) => [...block.sentences]);
}

function hasYear(passage: Passage, years: readonly string[]): boolean {
  return sentencesOf(passage).some(({ text }) => years.some((year) => text.includes(year)));
}

function valueOf(text: string, query: QueryTerms, index: LanguageIndex, kind: QuestionKind): number {
  const overlap = index.overlap(query, text);
  const year = query.years.length > 0 && query.years.some((y) => text.includes(y)) ? YEAR : 0;
  return overlap * (sentenceFits(kind, text) ? 1 + FIT : 1) + year;
}
