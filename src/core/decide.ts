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

/** From here on the answer is given; calibrated with `npm run kb eval`. */
const HIGH = 0.6;
const MEDIUM = 0.42;
/** From here on the nearest entries are offered as what may be meant. */
const CLARIFY = 0.3;
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
