import { sameItems } from '../same-items.ts';
import type { Danger, Snapshot, Weights } from '../types.ts';
import { createFeatureReader } from '../text-model/features.ts';
import { createIdeaMatcher, plainText } from '../text-model/idea-matcher.ts';
import { atOnce, type Learning } from '../text-model/learning.ts';
import { createLinearModel, learnWeights, readExamples } from '../text-model/linear-model.ts';
import { phrasings } from './phrasings.ts';
import { windowsOf } from './windows.ts';

/** How a text sounds, by its words alone. */
export interface Judgement {
  /** The likeliest danger, if there is one. */
  readonly danger: Danger;
  /** How likely each danger of the knowledge is, in their order, if there is one: together 1. */
  readonly shares: readonly number[];
  /** How likely the text as a whole tells of a danger to the writer or somebody close, 0 to 1; 0 if it is long. */
  readonly whole: number;
  /** The same for the plainest of its parts. */
  readonly part: number;
  /** Whether some of it is plain about suicide. */
  readonly dying: boolean;
  /** How many ideas of danger it speaks of. */
  readonly ideas: number;
  /** Of the text, in UTF-16 units. */
  readonly length: number;
}

/** Judges a text; `undefined` where the knowledge has no dangers. */
export type DangerRecogniser = (text: string) => Judgement | undefined;

/** From here a text counts as told by somebody in danger, where only its words are known. */
const THRESHOLD = 0.4;
/** One sentence out of many has to be plainer: a long text has many chances to look like something. */
const PART_THRESHOLD = 0.6;

/** Whether the words alone tell of a danger. */
export function tellsOfDanger({ whole, part }: Judgement): boolean {
  return whole >= THRESHOLD || part >= PART_THRESHOLD;
}

/** Ideas (ids in `danger-words.yaml`) of dying. */
const DYING: ReadonlySet<string> = new Set(['die', 'want-to-die']);
/** A sentence that is this plain about suicide decides on the card, whatever else the text tells of. */
const PLAIN = 0.4;

/** Learns from the examples of the knowledge how people in danger write; no example is a pattern. */
export function* learnDanger(snapshot: Snapshot): Learning<Weights> {
  const { dangers } = snapshot;
  const ideasOf = createIdeaMatcher(snapshot.dangerWords);
  const none = dangers.length;
  const texts = [
    ...dangers.flatMap(({ utterances, not }, label) => [
      ...Object.values(utterances)
        .flat()
        .map((text) => ({ text, label })),
      ...Object.values(not)
        .flat()
        .map((text) => ({ text, label: none })),
    ]),
    ...phrasings(snapshot, ideasOf).map(({ text, entry }) => ({
      text,
      label: entry === undefined ? none : dangers.findIndex((danger) => danger.entry === entry),
    })),
  ];
  const examples = yield* readExamples(texts, createFeatureReader(ideasOf));
  return yield* learnWeights(examples, none + 1);
}

/** Judges by what is, or was, learnt from a snapshot. The time is bounded by the text's length. */
export function createDangerRecogniser(snapshot: Snapshot): DangerRecogniser {
  const { dangers } = snapshot;
  if (dangers.length === 0) return () => undefined;
  const ideasOf = createIdeaMatcher(snapshot.dangerWords);
  const read = createFeatureReader(ideasOf);
  const none = dangers.length;
  const model = createLinearModel(snapshot.learnt?.danger ?? atOnce(learnDanger(snapshot)));
  const ofDying = new Set(snapshot.dangerWords.flatMap(({ id }, idea) => (DYING.has(id) ? [idea] : [])));
  const speaksOfDying = (text: string): boolean => ideasOf(plainText(text)).some((idea) => ofDying.has(idea));

  return (text) => {
    const sums = new Float64Array(none);
    let whole = 0;
    let part = 0;
    let gravest = -1;
    for (const window of windowsOf(text)) {
      const shares = model(read(window));
      const likely = 1 - (shares[none] ?? 0);
      if (window === text) whole = likely;
      else part = Math.max(part, likely);
      for (let label = 0; label < none; label += 1) {
        const share = shares[label] ?? 0;
        // A part that tells of nothing does not tell of what either.
        sums[label] = (sums[label] ?? 0) + likely * share;
        // "It's due tomorrow" is said quietly too: of one sentence among others it has to be plain in its words.
        if (dangers[label]?.kind === 'suicide' && share > PLAIN && (window === text || speaksOfDying(window)))
          gravest = label;
      }
    }
    const danger = dangers[gravest >= 0 ? gravest : sums.indexOf(Math.max(...sums))];
    if (danger === undefined) return undefined;
    const all = sums.reduce((total, share) => total + share, 0) || 1;
    return {
      danger,
      shares: Array.from(sums, (share) => share / all),
      whole,
      part,
      dying: gravest >= 0,
      ideas: ideasOf(plainText(text)).length,
      length: text.length,
    };
  };
}

/** Makes the recogniser of a snapshot; it is not taught again while what it learns from stays the same. */
export function createRecognisers(): (snapshot: Snapshot) => DangerRecogniser {
  let last: { snapshot: Snapshot; recogniser: DangerRecogniser } | undefined;
  return (snapshot) => {
    if (last?.snapshot !== snapshot) {
      const recogniser =
        last && teachTheSameDanger(last.snapshot, snapshot)
          ? last.recogniser
          : createDangerRecogniser(snapshot);
      last = { snapshot, recogniser };
    }
    return last.recogniser;
  };
}

/** Whether two snapshots teach the same. */
export function teachTheSameDanger(a: Snapshot, b: Snapshot): boolean {
  return (
    sameItems(a.dangers, b.dangers) &&
    sameItems(a.dangerWords, b.dangerWords) &&
    sameItems(a.outside, b.outside) &&
    sameItems(a.entries, b.entries, (x, y) => x.id === y.id && x.kind === y.kind && sameItems(x.asks, y.asks))
  );
}
