import { CLARIFY, HIGH, MEDIUM } from './confidence.ts';
import type { Hit } from './rank.ts';
import type { Found } from './retrieve.ts';
import type { OutsideTopic } from './types.ts';

/** Whether and how a question is answered. */
export type Decision =
  | {
      readonly kind: 'cite';
      readonly confidence: 'high' | 'medium';
      readonly hit: Hit;
      readonly others: readonly Hit[];
    }
  | {
      readonly kind: 'clarify' | 'abstain';
      readonly others: readonly Hit[];
      /** Set where the question is on another subject, or beside the desk's. */
      readonly outside?: OutsideTopic['reply'];
    };

const OFFERED = 3;
/** So much nearer has an outside topic to be than the best entry: a person in need is not to be turned away. */
const OUTSIDE_LEAD = 1.35;
/** An entry that has less than this in common with the question is not near it. */
const NEAR = 0.12;

/** Decides by confidence: answer, offer the nearest entries, or say that the desk does not know. */
export function decide({ hits, confidence, outside }: Found): Decision {
  const [first, ...rest] = hits;
  if (outside && outside.similarity > OUTSIDE_LEAD * (first?.similarity ?? 0) && confidence < HIGH)
    return { kind: 'abstain', others: [], outside: outside.topic.reply };
  if (first === undefined) return { kind: 'abstain', others: [] };
  if (confidence >= MEDIUM) {
    return {
      kind: 'cite',
      confidence: confidence >= HIGH ? 'high' : 'medium',
      hit: first,
      others: rest.slice(0, OFFERED),
    };
  }
  const near = hits.filter((hit) => hit.similarity >= NEAR).slice(0, OFFERED);
  return { kind: confidence >= CLARIFY ? 'clarify' : 'abstain', others: near };
}
