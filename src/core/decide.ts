import { CLARIFY, HIGH, MEDIUM } from './confidence.ts';
import type { Likeness } from './profiles.ts';
import { LOCAL, type Hit } from './rank.ts';
import type { Found } from './retrieve.ts';
import type { CountryCode, Entry, NonEmpty, OutsideTopic } from './types.ts';

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
      /** The knowledge answers for other countries than the one that is asked about. */
      readonly kind: 'elsewhere';
      readonly country: CountryCode;
      readonly others: readonly Hit[];
    }
  | {
      readonly kind: 'clarify' | 'abstain';
      readonly others: readonly Hit[];
      /** Set where the question is on another subject, or beside the desk's. */
      readonly outside?: OutsideTopic['reply'];
    };

const OFFERED = 3;
/** A question that goes on from another is hardly about something else: from here on it is answered. */
const FOLLOWED = 0.45;
/** Below, the question is on something else altogether. */
const FAR = 0.2;
/** An entry that is nearly as near as a subject outside is offered: nobody in need is to be turned away. */
const NEARLY = 0.75;
/** A phrasing that is as like as this is the same. */
const SAME = 0.55;
/** From here on the best entry is enough by itself. */
const ALONE = 0.92;
/** An entry that has less than this in common with the question is not near it. */
const NEAR = 0.12;

/** Decides by confidence: answer, offer the nearest entries, or say that the desk does not know. */
export function decide({ hits, confidence, outside, countries, askedCountries, together }: Found): Decision {
  const [first, second, ...rest] = hits;
  if (first === undefined)
    return { kind: 'abstain', others: [], ...(outside ? { outside: outside.topic.reply } : {}) };
  const [country] = askedCountries;
  const elsewhere = hits.slice(0, OFFERED).filter(({ entry }) => isElsewhere(entry, countries));
  if (
    country !== undefined &&
    confidence.either >= FAR &&
    (elsewhere.includes(first) || (confidence.either < MEDIUM && elsewhere.length > 1))
  ) {
    const others = hits.filter(({ entry }) => !isElsewhere(entry, countries)).slice(0, OFFERED);
    return { kind: 'elsewhere', country, others };
  }
  if (confidence.either >= (together ? FOLLOWED : MEDIUM)) {
    const alone = second === undefined || confidence.first >= ALONE;
    return {
      kind: 'cite',
      confidence: (alone ? confidence.first : confidence.either) >= HIGH ? 'high' : 'medium',
      hits: alone ? [first] : [first, second],
      others: (alone && second ? [second, ...rest] : rest).slice(0, OFFERED),
    };
  }
  if (outside && isPlainly(outside.likeness, first.likeness))
    return { kind: 'abstain', others: [], outside: outside.topic.reply };
  const near = hits.filter((hit) => hit.similarity >= NEAR).slice(0, OFFERED);
  return { kind: confidence.either >= CLARIFY ? 'clarify' : 'abstain', others: near };
}

/** Whether a subject outside is nearer than an entry beyond doubt. */
function isPlainly(outside: Likeness, entry: Likeness): boolean {
  return outside.asks > entry.asks && (outside.asks * NEARLY > entry.asks || outside.best > SAME);
}

/** Whether an entry tells how one country does it, and the question is about another. */
function isElsewhere({ kind, countries }: Entry, asked: readonly CountryCode[]): boolean {
  return (
    LOCAL.has(kind) &&
    (countries.length === 1 || countries.length === 2) &&
    !countries.some((code) => asked.includes(code))
  );
}
