import { sameItems } from '../same-items.ts';
import type { Danger, Snapshot } from '../types.ts';
import { createFeatureReader } from './features.ts';
import { createIdeaMatcher, plainText } from './idea-matcher.ts';
import { trainModel, type Example } from './linear-model.ts';
import { phrasings } from './phrasings.ts';
import { windowsOf } from './windows.ts';

/** A danger that a text tells of. */
export interface FoundDanger {
  readonly danger: Danger;
  /** How likely it is that the writer or somebody close is in danger, 0 to 1. */
  readonly likelihood: number;
}

/** Judges a text; `undefined` where it tells of no danger. */
export type DangerRecogniser = (text: string) => FoundDanger | undefined;

/** From here a text counts as told by somebody in danger: see `npm run kb eval`. */
const THRESHOLD = 0.25;
/** One sentence out of many has to be plainer: a long text has many chances to look like something. */
const PART_THRESHOLD = 0.55;

/** Ideas (ids in `danger-words.yaml`) of dying. */
const DYING: ReadonlySet<string> = new Set(['die', 'want-to-die']);
/** A sentence that is this plain about suicide decides on the card, whatever else the text tells of. */
const PLAIN = 0.4;

/**
 * Learns from the examples of the knowledge how people in danger write. The same knowledge gives the same
 * recogniser; no example is a pattern, so nothing in it can make judging slow.
 */
export function createDangerRecogniser(snapshot: Snapshot): DangerRecogniser {
  const { dangers } = snapshot;
  if (dangers.length === 0) return () => undefined;
  const ideasOf = createIdeaMatcher(snapshot.dangerWords);
  const read = createFeatureReader(ideasOf);
  const none = dangers.length;
  const examples: Example[] = [];
  const learn = (texts: Iterable<string>, label: number): void => {
    for (const text of texts) examples.push({ features: read(text), label });
  };
  for (const [label, { utterances, not }] of dangers.entries()) {
    learn(Object.values(utterances).flat(), label);
    learn(Object.values(not).flat(), none);
  }
  for (const { text, entry } of phrasings(snapshot, ideasOf)) {
    const label = entry === undefined ? none : dangers.findIndex((danger) => danger.entry === entry);
    learn([text], label);
  }
  const model = trainModel(examples, dangers.length + 1);
  const ofDying = new Set(snapshot.dangerWords.flatMap(({ id }, idea) => (DYING.has(id) ? [idea] : [])));
  const speaksOfDying = (text: string): boolean => ideasOf(plainText(text)).some((idea) => ofDying.has(idea));

  return (text) => {
    const sums = new Float64Array(none);
    let likelihood = 0;
    let gravest = -1;
    for (const window of windowsOf(text)) {
      const shares = model(read(window));
      const likely = 1 - (shares[none] ?? 0);
      if (likely < (window === text ? THRESHOLD : PART_THRESHOLD)) continue;
      likelihood = Math.max(likelihood, likely);
      for (let label = 0; label < none; label += 1) {
        sums[label] = (sums[label] ?? 0) + (shares[label] ?? 0);
        // "It's due tomorrow" is said quietly too: of one sentence among others it has to be plain in its words.
        if (dangers[label]?.kind === 'suicide' && (shares[label] ?? 0) > PLAIN)
          if (window === text || speaksOfDying(window)) gravest = label;
      }
    }
    if (likelihood === 0) return undefined;
    const danger = dangers[gravest >= 0 ? gravest : sums.indexOf(Math.max(...sums))];
    return danger && { danger, likelihood };
  };
}

/** Makes the recogniser of a snapshot; it is not taught again while what it learns from stays the same. */
export function createRecognisers(): (snapshot: Snapshot) => DangerRecogniser {
  let last: { snapshot: Snapshot; recogniser: DangerRecogniser } | undefined;
  return (snapshot) => {
    if (last?.snapshot !== snapshot) {
      const recogniser =
        last && teachesTheSame(last.snapshot, snapshot) ? last.recogniser : createDangerRecogniser(snapshot);
      last = { snapshot, recogniser };
    }
    return last.recogniser;
  };
}

function teachesTheSame(a: Snapshot, b: Snapshot): boolean {
  return (
    sameItems(a.dangers, b.dangers, (x, y) => x.utterances === y.utterances && x.not === y.not) &&
    sameItems(a.dangers, b.dangers, (x, y) => x.entry === y.entry && x.section === y.section) &&
    sameItems(a.dangerWords, b.dangerWords) &&
    sameItems(a.outside, b.outside) &&
    sameItems(
      a.entries,
      b.entries,
      (x, y) => x === y || (x.id === y.id && x.kind === y.kind && sameItems(x.asks, y.asks)),
    )
  );
}
