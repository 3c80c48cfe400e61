import { hashOf } from './hash.ts';
import { sameItems } from './same-items.ts';
import { createFeatureReader } from './text-model/features.ts';
import { createIdeaMatcher } from './text-model/idea-matcher.ts';
import { trainModel, type Example } from './text-model/linear-model.ts';
import type { Snapshot } from './types.ts';

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

/** Learns from the phrasings of entries and of subjects outside what people ask the desk. */
export function createSubjectModel({ entries, borrowed, outside, dangerWords }: Snapshot): SubjectModel {
  const beyond = outside.flatMap(({ asks }) => Object.values(asks).flat());
  const phrasings = [...entries, ...borrowed].flatMap(({ asks }) => asks);
  if (beyond.length === 0 || phrasings.length === 0) return () => UNTOLD;
  const every = Math.ceil(phrasings.length / MOST_PHRASINGS);
  const read = createFeatureReader(createIdeaMatcher(dangerWords));
  const examples: Example[] = [
    ...phrasings
      .filter((text) => hashOf(text) % every === 0)
      .map((text) => ({ features: read(text), label: ENTRY })),
    ...beyond.map((text) => ({ features: read(text), label: OUTSIDE })),
  ];
  const model = trainModel(examples, 2);
  return (text) => {
    const [entry = 0, other = 0] = model(read(text.slice(0, MOST_TEXT)));
    return Math.max(-MOST, Math.min(MOST, Math.log(entry / other)));
  };
}

/** Whether two snapshots teach the same. */
export function teachTheSameSubject(a: Snapshot, b: Snapshot): boolean {
  return (
    sameItems(a.entries, b.entries, (x, y) => x === y || sameItems(x.asks, y.asks)) &&
    sameItems(a.borrowed, b.borrowed, (x, y) => x === y || sameItems(x.asks, y.asks)) &&
    sameItems(a.outside, b.outside) &&
    sameItems(a.dangerWords, b.dangerWords)
  );
}
