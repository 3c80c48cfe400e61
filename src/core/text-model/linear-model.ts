import { createIntTable, type IntTable } from './int-table.ts';
import type { Learning } from './learning.ts';
import type { Weights } from '../types.ts';

/** Features of a text: integers that name them, and how strongly each is there. */
export interface Features {
  readonly ids: Int32Array;
  readonly values: Float64Array;
}

/** A text of known class. */
export interface Example {
  readonly features: Features;
  readonly label: number;
}

/** Tells how likely each class is, adding up to 1. */
export type LinearModel = (features: Features) => Float64Array;

const PASSES = 5;
/** Passes whose weights are not settled yet. */
const UNSETTLED = 2;
const RATE = 1.2;
/** A smaller step than this changes nothing that counts. */
const LEAST_STEP = 0.005;
/**
 * In each pass an example is learnt from without this share of its features, so that the model comes to rely on
 * many of them and not on the plainest: people say the same in other words.
 */
const LEFT_OUT = 0.4;
/** Features that stand in fewer examples tell more about these examples than about a class. */
const FEWEST_EXAMPLES = 2;
/** So often a feature stands in examples on average, about. */
const REPEATED = 4;
/** Examples that are learnt from between two pauses. */
const STRETCH = 2000;

/** Reads the features of texts of known class. */
export function* readExamples(
  texts: readonly { readonly text: string; readonly label: number }[],
  read: (text: string) => Features,
): Learning<Example[]> {
  const examples: Example[] = [];
  for (const { text, label } of texts) {
    if (examples.length % STRETCH === 0) yield;
    examples.push({ features: read(text), label });
  }
  return examples;
}

/**
 * Multinomial logistic regression by stochastic gradient descent with a falling rate. The order of the examples
 * is shuffled by a fixed sequence, so the same examples give the same weights.
 *
 * @param examples - with labels from 0 to `classes` - 1
 */
export function* learnWeights(examples: readonly Example[], classes: number): Learning<Weights> {
  const ids = frequentFeatures(examples);
  yield;
  const descent = createDescent(examples, createRowTable(ids), (ids.length + 1) * classes, classes);
  const sums = new Float64Array(descent.weights.length);
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (let from = 0; from < examples.length; from += STRETCH) {
      yield;
      descent.go(from, from + STRETCH, RATE / (1 + pass));
    }
    if (pass >= UNSETTLED) addTo(sums, descent.weights);
  }
  // The mean of the settled passes is steadier than where the last one happens to end.
  return { classes, ids, weights: Float32Array.from(sums, (sum) => sum / (PASSES - UNSETTLED)) };
}

/** Weights that are learnt step by step. */
interface Descent {
  readonly weights: Float64Array;
  /** Learns from a part of the examples in their mixed order. */
  readonly go: (from: number, to: number, rate: number) => void;
}

function createDescent(
  examples: readonly Example[],
  rowOf: IntTable,
  size: number,
  classes: number,
): Descent {
  const weights = new Float64Array(size);
  const compact = examples.map(({ features, label }) => ({ ...select(features, rowOf), label }));
  const scores = new Float64Array(classes);
  const random = createSequence();
  const longest = compact.reduce((most, { rows }) => Math.max(most, rows.length), 0);
  const spareRows = new Uint32Array(longest);
  const spareValues = new Float64Array(longest);
  const order = shuffled(compact.length, random);
  return {
    weights,
    go(from, to, rate) {
      for (const i of order.subarray(from, to)) {
        const example = compact[i];
        if (example === undefined) continue;
        const { rows, values } = leaveOut(example, random, spareRows, spareValues);
        probabilities(weights, rows, values, scores);
        for (let c = 0; c < classes; c += 1) {
          const step = rate * ((c === example.label ? 1 : 0) - (scores[c] ?? 0));
          if (Math.abs(step) < LEAST_STEP) continue;
          for (let f = 0; f < rows.length; f += 1) {
            const cell = (rows[f] ?? 0) * classes + c;
            weights[cell] = (weights[cell] ?? 0) + step * (values[f] ?? 0);
          }
        }
      }
    },
  };
}

function addTo(sums: Float64Array, weights: Float64Array): void {
  for (let i = 0; i < sums.length; i += 1) sums[i] = (sums[i] ?? 0) + (weights[i] ?? 0);
}

/** Judges by what was learnt. */
export function createLinearModel({ classes, ids, weights }: Weights): LinearModel {
  const rowOf = createRowTable(ids);
  return (features) => {
    const { rows, values } = select(features, rowOf);
    return probabilities(weights, rows, values, new Float64Array(classes));
  };
}

function frequentFeatures(examples: readonly Example[]): Int32Array {
  const all = examples.reduce((sum, { features }) => sum + features.ids.length, 0);
  const counts = createIntTable(all / REPEATED);
  for (const { features } of examples) for (const id of features.ids) counts.set(id, counts.get(id) + 1);
  return counts.keysFrom(FEWEST_EXAMPLES);
}

/** The row of each feature; row 0 is the bias, and what no row was given to. */
function createRowTable(ids: Int32Array): IntTable {
  const rows = createIntTable(ids.length);
  for (let i = 0; i < ids.length; i += 1) rows.set(ids[i] ?? 0, i + 1);
  return rows;
}

interface Rows {
  readonly rows: Uint32Array;
  readonly values: Float64Array;
}

/** The known features; row 0 is the bias. */
function select({ ids, values }: Features, rowOf: IntTable): Rows {
  const rows = new Uint32Array(ids.length + 1);
  const kept = new Float64Array(ids.length + 1);
  kept[0] = 0.3;
  let length = 1;
  for (let i = 0; i < ids.length; i += 1) {
    const row = rowOf.get(ids[i] ?? 0);
    if (row === 0) continue;
    rows[length] = row;
    kept[length] = values[i] ?? 0;
    length += 1;
  }
  return { rows: rows.subarray(0, length), values: kept.subarray(0, length) };
}

/** Softmax of the weighted features, written into `into`. */
function probabilities(
  weights: Float64Array | Float32Array,
  rows: Uint32Array,
  values: Float64Array,
  into: Float64Array,
): Float64Array {
  const classes = into.length;
  into.fill(0);
  for (let f = 0; f < rows.length; f += 1) {
    const at = (rows[f] ?? 0) * classes;
    const value = values[f] ?? 0;
    for (let c = 0; c < classes; c += 1) into[c] = (into[c] ?? 0) + value * (weights[at + c] ?? 0);
  }
  let top = -Infinity;
  for (let c = 0; c < classes; c += 1) top = Math.max(top, into[c] ?? 0);
  let sum = 0;
  for (let c = 0; c < classes; c += 1) {
    const power = Math.exp((into[c] ?? 0) - top);
    into[c] = power;
    sum += power;
  }
  for (let c = 0; c < classes; c += 1) into[c] = (into[c] ?? 0) / sum;
  return into;
}

/** Some of the features, always with the bias, made stronger by as much as is missing; written into spare arrays. */
function leaveOut(
  { rows, values }: Rows,
  random: Sequence,
  spareRows: Uint32Array,
  spareValues: Float64Array,
): Rows {
  spareValues[0] = values[0] ?? 0;
  let length = 1;
  for (let i = 1; i < rows.length; i += 1) {
    if (random() < LEFT_OUT) continue;
    spareRows[length] = rows[i] ?? 0;
    spareValues[length] = (values[i] ?? 0) / (1 - LEFT_OUT);
    length += 1;
  }
  return { rows: spareRows.subarray(0, length), values: spareValues.subarray(0, length) };
}

/** Numbers from 0 to below 1 that look random and are always the same. */
type Sequence = () => number;

/** A linear congruential generator (constants of Numerical Recipes). */
function createSequence(): Sequence {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** 0 to `length` - 1 in a mixed order. */
function shuffled(length: number, random: Sequence): Uint32Array {
  const order = Uint32Array.from({ length }, (_, i) => i);
  for (let i = length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const other = order[j] ?? 0;
    order[j] = order[i] ?? 0;
    order[i] = other;
  }
  return order;
}
