import type { Found } from '../retrieve.ts';
import type { Danger, DangerKind } from '../types.ts';
import type { Judgement } from './recognise.ts';

const KINDS = [
  'held',
  'about-to-leave',
  'paid',
  'about-to-pay',
  'blackmailed',
  'suicide',
] as const satisfies readonly DangerKind[];

/**
 * What a danger is chosen by: how likely it and its kind are by the words (natural logarithms), how far its entry and
 * those of its kind are among what a search finds, whether the words are plain about suicide, and how common its kind is.
 */
export const KIND_FEATURES = ['danger', 'kind', 'found', 'foundKind', 'dying', ...KINDS] as const;
/** Weights of a conditional logit over the tuned golden emergencies and questions: `npm run kb fit`. */
const WEIGHTS: readonly number[] = [0.67, 0.62, 1.04, 1.28, 1.11, -0.56, -0.25, 1.01, 0.3, -0.63, 0.02];
/** Logarithms of 0 are kept within bounds. */
const EDGE = 0.003;
/** So many of the entries that a search finds are looked at. */
const FOUND = 12;

/** The danger that a text tells of, if it tells of one: by its words and by what a search finds for it. */
export function chooseDanger(judged: Judgement, found: Found, dangers: readonly Danger[]): Danger {
  let best = { danger: judged.danger, score: -Infinity };
  for (const [i, features] of kindFeatures(judged, found, dangers).entries()) {
    const score = features.reduce((sum, value, k) => sum + value * (WEIGHTS[k] ?? 0), 0);
    const danger = dangers[i];
    if (danger && score > best.score) best = { danger, score };
  }
  return best.danger;
}

/** What {@link chooseDanger} rests on, for each danger, in the order of {@link KIND_FEATURES}. */
export function kindFeatures(
  { shares, dying }: Judgement,
  { hits }: Found,
  dangers: readonly Danger[],
): number[][] {
  const near = hits.slice(0, FOUND).map(({ entry, score }) => ({
    id: entry.id,
    share: Math.exp(score - (hits[0]?.score ?? 0)),
  }));
  const all = near.reduce((sum, { share }) => sum + share, 0) || 1;
  const foundOf = (ids: readonly string[]): number =>
    near.reduce((sum, { id, share }) => sum + (ids.includes(id) ? share : 0), 0) / all;
  return dangers.map(({ kind, entry }, i) => {
    const alike = dangers.flatMap((other, j) => (other.kind === kind ? [j] : []));
    return [
      Math.log((shares[i] ?? 0) + EDGE),
      Math.log(alike.reduce((sum, j) => sum + (shares[j] ?? 0), 0) + EDGE),
      foundOf([entry]),
      foundOf(alike.flatMap((j) => dangers[j]?.entry ?? [])),
      dying && kind === 'suicide' ? 1 : 0,
      ...KINDS.map((one) => (one === kind ? 1 : 0)),
    ];
  });
}
