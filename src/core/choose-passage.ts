import type { LanguageIndex } from './language-index.ts';
import { ASKING_TERMS, questionKind, sentenceFits, type QuestionKind } from './question-kind.ts';
import { readAs, type QueryTerms } from './query-terms.ts';
import { sentencesOf } from './passage-sentences.ts';
import type { Entry, Passage } from './types.ts';

/** A passage of an entry that may answer. */
export interface RankedPassage {
  readonly passage: Passage;
  /** For ranking within one entry only: log-odds against another passage are the difference of their scores. */
  readonly score: number;
  /** What the score is made of, in the order of {@link PASSAGE_FEATURES}. */
  readonly features: readonly number[];
}

/** What the passages of an entry are ranked by. */
export const PASSAGE_FEATURES = [
  'asks',
  'best',
  'likelihood',
  'meant',
  'telling',
  'heading',
  'first',
  'firstOfHelp',
  'firstOfUrgent',
  'firstAsTitle',
  'firstDefines',
  'steps',
  'sameKind',
  'year',
] as const;
/** Weights of a conditional logit over the tuned golden questions: `npm run kb fit`. */
export const PASSAGE_WEIGHTS: Readonly<Record<'words' | 'pairs', readonly number[]>> = {
  words: [1.46, 0.69, 1.62, 0.26, -1.14, 0.78, -0.21, 1.41, 0.61, 1.22, -0.01, -0.52, 0.77, -0.04],
  pairs: [1.71, 1.22, 0.28, 0.05, -0.45, 1.1, -0.24, 1.69, 1.74, 0.54, -0.01, 0.88, 0.94, 0.38],
};
/** What the first passage gains where nothing but its place tells how people ask for it; as in the weights' terms. */
const UNDIVIDED = 1;
/** How much more a sentence counts that has a number, or a date, where one is asked for. */
const FIT = 0.35;
/** Where so much of the question's weight tells passages apart, it counts in full. */
const TELLING = 0.25;

/** The passage of an entry that answers best. */
export function choosePassage(
  entry: Entry,
  query: QueryTerms,
  index: LanguageIndex,
  kind: QuestionKind,
): Passage {
  return (rankPassages(entry, query, index, kind)[0] ?? { passage: entry.passages[0] }).passage;
}

/**
 * Ranks the passages of an entry, best first: by how people ask for each, by their words, and by what stands first,
 * where the knowledge puts what is asked most.
 */
export function rankPassages(
  entry: Entry,
  query: QueryTerms,
  index: LanguageIndex,
  kind: QuestionKind,
): RankedPassage[] {
  const weights = PASSAGE_WEIGHTS[readAs(query)];
  const telling = tellingWords(entry, query, index);
  const title = index.overlap(query, entry.title) ** 2;
  const undivided = entry.passages.every((passage) => index.asksFor(passage).length === 0) ? UNDIVIDED : 0;
  return entry.passages
    .map((passage, position): RankedPassage => {
      const likeness = index.comparePassage(query, passage);
      const first = position === 0 ? 1 : 0;
      const heading = index.termsIn(passage.heading);
      const best = Math.max(
        ...sentencesOf(passage).map(({ text }) => {
          const terms = index.termsIn(text);
          const share = telling((term) => terms.has(term) || heading.has(term));
          return share * (sentenceFits(kind, text) ? 1 + FIT : 1);
        }),
      );
      const features = [
        likeness.asks,
        likeness.best,
        likeness.likelihood,
        likeness.meant,
        best,
        telling((term) => heading.has(term)),
        first,
        entry.kind === 'help' ? first : 0,
        entry.kind === 'urgent' ? first : 0,
        first * title,
        kind === 'definition' ? first : 0,
        kind === 'steps' && passage.blocks.some((block) => block.kind === 'step') ? 1 : 0,
        kind !== 'other' && questionKind(passage.heading) === kind ? 1 : 0,
        query.years.length > 0 && hasYear(passage, query.years) ? 1 : 0,
      ];
      return {
        passage,
        score: features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), undivided * first),
        features,
      };
    })
    .sort((a, b) => b.score - a.score);
}

/**
 * Which share of a question's telling words a text has. A term counts by how few of the entry's passages have it:
 * what stands in all of them, the entry's subject, tells nothing.
 */
function tellingWords(
  { passages }: Entry,
  query: QueryTerms,
  index: LanguageIndex,
): (has: (term: string) => boolean) => number {
  const texts = passages.map((passage) => [
    index.termsIn(passage.heading),
    ...sentencesOf(passage).map(({ text }) => index.termsIn(text)),
  ]);
  const most = Math.log(texts.length + 0.5);
  const weights = [...query.narrow]
    .filter(([term]) => !ASKING_TERMS.has(term))
    .map(([term, weight]): [string, number] => {
      const count = texts.filter((sets) => sets.some((set) => set.has(term))).length;
      return [term, count === 0 ? 0 : (weight * Math.log((texts.length + 0.5) / count)) / most];
    });
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  // Where hardly anything in the question tells passages apart, what there is counts little.
  const scale = total === 0 ? 0 : Math.min(1, total / (query.weight || 1) / TELLING) / total;
  return (has) => weights.reduce((sum, [term, weight]) => sum + (has(term) ? weight : 0), 0) * scale;
}

function hasYear(passage: Passage, years: readonly string[]): boolean {
  return sentencesOf(passage).some(({ text }) => years.some((year) => text.includes(year)));
}
