import type { Danger, Snapshot } from '../types.ts';
import { createFeatureReader } from './features.ts';
import { createIdeaMatcher, plainText, type IdeaMatcher } from './idea-matcher.ts';
import { trainModel, type Example } from './linear-model.ts';
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
const THRESHOLD = 0.55;
/** One sentence out of many has to be plainer: a long text has many chances to look like something. */
const PART_THRESHOLD = 0.8;

/** A sentence that is this plain about suicide decides on the card, whatever else the text tells of. */
const PLAIN = 0.8;

/** Kinds of entries whose phrasings are questions about a subject, never reports of one's own case. */
const NEUTRAL = new Set(['law', 'figure', 'enforcement', 'place', 'organisation']);
/** Of the phrasings that are no reports, every so many-th is enough to learn from. */
const EVERY = 2;
/** A question with this many ideas of danger is hard to tell from a report; of others fewer are enough. */
const TELLING = 2;
const SPARE = 8;
/** The ideas (ids in `danger-words.yaml`) of who speaks of an own case or of somebody close. */
const OWN: ReadonlySet<string> = new Set(['me', 'kin']);

/**
 * Learns from the examples of the knowledge how people in danger write. The same knowledge gives the same
 * recogniser; no example is a pattern, so nothing in it can make judging slow.
 */
export function createDangerRecogniser(snapshot: Snapshot, lab = 1): DangerRecogniser {
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
  learn(neutralAsks(snapshot, ideasOf), none);
  const model = trainModel(examples, dangers.length + 1);

  return (text) => {
    const sums = new Float64Array(none);
    let likelihood = 0;
    let gravest = -1;
    for (const window of windowsOf(text)) {
      const shares = model(read(window));
      const likely = 1 - (shares[none] ?? 0);
      if (likely < lab * (window === text ? THRESHOLD : PART_THRESHOLD)) continue;
      likelihood = Math.max(likelihood, likely);
      for (let label = 0; label < none; label += 1) {
        sums[label] = (sums[label] ?? 0) + (shares[label] ?? 0);
        if (dangers[label]?.kind === 'suicide' && (shares[label] ?? 0) > PLAIN) gravest = label;
      }
    }
    if (likelihood === 0) return undefined;
    const danger = dangers[gravest >= 0 ? gravest : sums.indexOf(Math.max(...sums))];
    return danger && { danger, likelihood };
  };
}

const recognisers = new WeakMap<Snapshot, DangerRecogniser>();

/** The recogniser of a snapshot, made once for it. */
export function recogniserOf(snapshot: Snapshot): DangerRecogniser {
  let recogniser = recognisers.get(snapshot);
  if (recogniser === undefined) {
    recogniser = createDangerRecogniser(snapshot);
    recognisers.set(snapshot, recogniser);
  }
  return recogniser;
}

/**
 * Questions that no danger speaks out of: about other subjects, and about subjects of the desk. Who speaks there of
 * an own case or of somebody close may well be in danger, so that is left out.
 */
function neutralAsks({ entries, outside, dangerWords }: Snapshot, ideasOf: IdeaMatcher): string[] {
  const own = new Set(dangerWords.flatMap(({ id }, i) => (OWN.has(id) ? [i] : [])));
  const inside = entries.filter(({ kind }) => NEUTRAL.has(kind)).flatMap(({ asks }) => asks);
  return [...outside.flatMap(({ asks }) => Object.values(asks).flat()), ...inside].filter(
    (ask, i, { length }) => {
      if (i % EVERY !== 0) return false;
      const ideas = ideasOf(plainText(ask));
      if (i >= length - inside.length && ideas.some((idea) => own.has(idea))) return false;
      return ideas.length >= TELLING || i % (EVERY * SPARE) === 0;
    },
  );
}
