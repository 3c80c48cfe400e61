import { CLARIFY, HIGH, MEDIUM } from './confidence.ts';
import type { Found, Hit } from './retrieve.ts';

/** Whether and how a question is answered. */
export type Decision =
  | {
      readonly kind: 'cite';
      readonly confidence: 'high' | 'medium';
      readonly hit: Hit;
      readonly others: readonly Hit[];
    }
  | { readonly kind: 'clarify' | 'abstain'; readonly others: readonly Hit[] };

const OFFERED = 3;
/** An entry that has less than this in common with the question is not near it. */
const NEAR = 0.12;

/** Decides by confidence: answer, offer the nearest entries, or say that the desk does not know. */
export function decide({ hits, confidence }: Found): Decision {
  const [first, ...rest] = hits;
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
