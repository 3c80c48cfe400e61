/** One choice: features of each candidate, and which of them are right. */
export interface Choice {
  readonly candidates: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

/** One judgement: features of what was judged, and whether it was right. */
export interface Judgement {
  readonly features: readonly number[];
  readonly right: boolean;
}

const ROUNDS = 400;
const RATE = 0.2;
/** Keeps weights small where the examples do not tell. */
const RIDGE = 0.002;

/**
 * Weights of a conditional logit: a candidate's chance is exp(w·x) over the sum of all candidates'. Maximises the
 * mean log-chance that a right one is chosen, by Adagrad from `start`; always the same for the same examples.
 */
export function fitChoices(choices: readonly Choice[], start: readonly number[]): number[] {
  const usable = choices.filter(({ right }) => right.includes(true));
  return climb(start, (weights) => {
    const gradient = weights.map(() => 0);
    for (const { candidates, right } of usable) {
      const scores = candidates.map((x) => dot(weights, x));
      const top = Math.max(...scores);
      const chances = scores.map((score) => Math.exp(score - top));
      const all = sum(chances);
      const good = sum(chances.filter((_, i) => right[i]));
      candidates.forEach((x, i) => {
        const chance = chances[i] ?? 0;
        const pull = ((right[i] ? chance / good : 0) - chance / all) / usable.length;
        x.forEach((value, k) => (gradient[k] = (gradient[k] ?? 0) + pull * value));
      });
    }
    return gradient;
  });
}

/** Weights of a logistic regression of being right, found in the same way. */
export function fitJudgements(judgements: readonly Judgement[], start: readonly number[]): number[] {
  return climb(start, (weights) => {
    const gradient = weights.map(() => 0);
    for (const { features, right } of judgements) {
      const pull = ((right ? 1 : 0) - 1 / (1 + Math.exp(-dot(weights, features)))) / judgements.length;
      features.forEach((value, k) => (gradient[k] = (gradient[k] ?? 0) + pull * value));
    }
    return gradient;
  });
}

function climb(start: readonly number[], gradientAt: (weights: readonly number[]) => number[]): number[] {
  let weights = [...start];
  const steps = start.map(() => 1e-6);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = gradientAt(weights).map((g, k) => g - RIDGE * (weights[k] ?? 0));
    weights = weights.map((w, k) => {
      const g = gradient[k] ?? 0;
      steps[k] = (steps[k] ?? 0) + g * g;
      return w + (RATE * g) / Math.sqrt(steps[k] ?? 1);
    });
  }
  return weights;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((total, value, i) => total + value * (b[i] ?? 0), 0);
