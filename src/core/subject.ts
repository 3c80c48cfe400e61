import { hashOf } from './hash.ts';
import { sameItems } from './same-items.ts';
import { createFeatureReader } from './text-model/features.ts';
import { createIdeaMatcher } from './text-model/idea-matcher.ts';
import { atOnce, type Learning } from './text-model/learning.ts';
import { createLinearModel, learnWeights, readExamples } from './text-model/linear-model.ts';
import type { Snapshot, Weights } from './types.ts';

/** How much likelier a text asks for what the desk knows than for a subject outside, as log-odds within ± {@link MOST}. */
export type SubjectModel = (text: string) => number;

/** No text is surer than this. */
const MOST = 7;
/** Where the knowledge names no subjects outside, as for most questions that are answered. */
const UNTOLD = 5;
/** So many phrasings of entries teach enough; of more, a part that the hash of each chooses. */
const MOST_PHRASINGS = 40_000;
/** So much of a text is read, in UTF-16 units. */
const MOST_TEXT = 1000;

const ENTRY = 0;
const OUTSIDE = 1;

/** Learns from the phrasings of entries and of subjects outside; `undefined` where one of both is missing. */
export function* learnSubject({
  entries,
  borrowed,
  outside,
  dangerWords,
}: Snapshot): Learning<Weights | undefined> {
  const beyond = outside.flatMap(({ asks }) => Object.values(asks).flat());
  const phrasings = [...entries, ...borrowed].flatMap(({ asks }) => asks);
  if (beyond.length === 0 || phrasings.length === 0) return undefined;
  const every = Math.ceil(phrasings.length / MOST_PHRASINGS);
  const texts = [
    ...phrasings.filter((text) => hashOf(text) % every === 0).map((text) => ({ text, label: ENTRY })),
    ...beyond.map((text) => ({ text, label: OUTSIDE })),
  ];
  const examples = yield* readExamples(texts, createFeatureReader(createIdeaMatcher(dangerWords)));
  return yield* learnWeights(examples, 2);
}

/** Judges what a text asks for by what is, or was, learnt from a snapshot. */
export function createSubjectModel(snapshot: Snapshot): SubjectModel {
  const weights = snapshot.learnt ? snapshot.learnt.subject : atOnce(learnSubject(snapshot));
  if (weights === undefined) return () => UNTOLD;
  const read = createFeatureReader(createIdeaMatcher(snapshot.dangerWords));
  const model = createLinearModel(weights);
  return (text) => {
    const [entry = 0, other = 0] = model(read(text.slice(0, MOST_TEXT)));
    return Math.max(-MOST, Math.min(MOST, Math.log(entry / other)));
  };
}

/** Whether two snapshots teach the same. */
export function teachTheSameSubject(a: Snapshot, b: Snapshot): boolean {
  return (
    sameItems(a.entries, b.entries, (x, y) => sameItems(x.asks, y.asks)) &&
    sameItems(a.borrowed, b.borrowed, (x, y) => sameItems(x.asks, y.asks)) &&
    sameItems(a.outside, b.outside) &&
    sameItems(a.dangerWords, b.dangerWords)
  );
}
