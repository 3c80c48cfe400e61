import type { Features } from './features.ts';

/** A labelled message. */
export interface Example {
  readonly features: Features;
  /** The kind of scam; `null` for a harmless message. */
  readonly kind: string | null;
}

/** Every kind of scam has links: they tell scams from harmless messages, not one kind from another. */
const ANY_KIND = /^=(?:address$|\.)/;
const RATE = 0.6;
/** Keeps weights of rare features small. */
const DECAY = 2e-5;

/**
 * Learns to tell examples that have a kind from those that have none: a logistic regression by stochastic gradient
 * descent in a fixed order, so that the same examples always give the same weights.
 *
 * @param passes - how often all examples are gone through
 * @returns how likely a text is one of those with a kind, 0 to 1; 0 without examples
 */
export function learn(examples: readonly Example[], passes: number): (features: Features) => number {
  const ids = new Map<string, number>();
  for (const { features } of examples)
    for (const name of features.keys()) if (!ids.has(name)) ids.set(name, ids.size);
  const rows = examples.map(({ features, kind }) => {
    const at = Uint32Array.from(features.keys(), (name) => ids.get(name) ?? 0);
    return { at, values: Float64Array.from(features.values()), kind };
  });
  const scams = rows.filter(({ kind }) => kind !== null).length;
  const balance = scams === 0 ? 1 : (rows.length - scams) / scams;
  const weights = new Float64Array(ids.size);
  let bias = 0;
  for (let pass = 0; pass < passes; pass += 1) {
    const rate = RATE / (1 + pass / 4);
    // A stride that visits every row in an order without runs of one kind.
    for (let i = 0; i < rows.length; i += 1) {
      const row = rows[(i * 7919 + pass * 31) % rows.length];
      if (row === undefined) continue;
      const { at, values, kind } = row;
      const truth = kind === null ? 0 : 1;
      const step = rate * (truth - sigmoid(score(at, values))) * (truth === 1 ? balance : 1) * 4;
      for (let j = 0; j < at.length; j += 1) {
        const id = at[j] ?? 0;
        weights[id] = (weights[id] ?? 0) * (1 - rate * DECAY) + step * (values[j] ?? 0);
      }
      bias += step * 0.05;
    }
  }

  function score(at: Uint32Array, values: Float64Array): number {
    let sum = bias;
    for (let j = 0; j < at.length; j += 1) sum += (weights[at[j] ?? 0] ?? 0) * (values[j] ?? 0);
    return sum;
  }

  return (features) => {
    let sum = bias;
    for (const [name, value] of features) {
      const id = ids.get(name);
      if (id !== undefined) sum += (weights[id] ?? 0) * value;
    }
    return examples.length === 0 ? 0 : sigmoid(sum);
  };
}

/**
 * Learns what the examples of each kind have in common: how like a text is to their mean, as the cosine, features
 * weighed by how few kinds have them.
 */
export function learnKinds(examples: readonly Example[]): (features: Features) => Map<string, number> {
  const sums = new Map<string, Map<string, number>>();
  for (const { features, kind } of examples) {
    if (kind === null) continue;
    let sum = sums.get(kind);
    if (sum === undefined) sums.set(kind, (sum = new Map<string, number>()));
    for (const [name, value] of features)
      if (!ANY_KIND.test(name)) sum.set(name, (sum.get(name) ?? 0) + value);
  }
  /** Of each feature, the kinds that have it. */
  const byFeature = new Map<string, [kind: string, weight: number][]>();
  for (const [kind, sum] of sums) {
    for (const [name, value] of sum) {
      const list = byFeature.get(name);
      if (list) list.push([kind, value]);
      else byFeature.set(name, [[kind, value]]);
    }
  }
  const lengths = new Map<string, number>();
  for (const list of byFeature.values()) {
    const idf = Math.log((sums.size + 1) / list.length);
    for (const entry of list) {
      entry[1] *= idf * idf;
      lengths.set(entry[0], (lengths.get(entry[0]) ?? 0) + (entry[1] * entry[1]) / Math.max(idf * idf, 1e-9));
    }
  }
  return (features) => {
    const found = new Map<string, number>();
    for (const [name, value] of features)
      for (const [kind, weight] of byFeature.get(name) ?? [])
        found.set(kind, (found.get(kind) ?? 0) + weight * value);
    for (const [kind, sum] of found) found.set(kind, sum / Math.sqrt(lengths.get(kind) ?? 1));
    return found;
  };
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
