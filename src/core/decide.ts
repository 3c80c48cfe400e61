import { CLARIFY, HIGH, MEDIUM } from './confidence.ts';
import type { Hit } from './rank.ts';
import type { Found } from './retrieve.ts';
import type { NonEmpty, OutsideTopic } from './types.ts';

/** Whether and how a question is answered. */
export type Decision =
  | {
      readonly kind: 'cite';
      readonly confidence: 'high' | 'medium';
      /** The entries that answer: one, or two where either may be meant. */
      readonly hits: NonEmpty<Hit>;
      readonly others: readonly Hit[];
    }
  | {
      readonly kind: 'clarify' | 'abstain';
      readonly others: readonly Hit[];
      /** Set where the question is on another subject, or beside the desk's. */
      readonly outside?: OutsideTopic['reply'];
    };

const OFFERED = 3;
/** From here on the best entry is enough by itself. */
const ALONE = 0.85;
/** An entry that has less than this in common with the question is not near it. */
const NEAR = 0.12;

/** Decides by confidence: answer, offer the nearest entries, or say that the desk does not know. */
export function decide({ hits, confidence, outside }: Found): Decision {
  const [first, second, ...rest] = hits;
  if (first === undefined) return { kind: 'abstain', others: [] };
  if (confidence.either >= MEDIUM) {
    const alone = second === undefined || confidence.first >= ALONE;
    return {
      kind: 'cite',
      confidence: (alone ? confidence.first : confidence.either) >= HIGH ? 'high' : 'medium',
      hits: alone ? [first] : [first, second],
      others: (alone && second ? [second, ...rest] : rest).slice(0, OFFERED),
    };
  }
  if (outside && outside.likeness.asks > first.likeness.asks)
    return { kind: 'abstain', others: [], outside: outside.topic.reply };
  const near = hits.filter((hit) => hit.similarity >= NEAR).slice(0, OFFERED);
  return { kind: confidence.either >= CLARIFY ? 'clarify' : 'abstain', others: near };
}
