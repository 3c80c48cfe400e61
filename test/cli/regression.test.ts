import { describe, expect, it } from 'vitest';
import { fitChoices, fitJudgements } from '../../src/cli/regression.ts';

describe('fitting', () => {
  it('finds the feature that tells which choice is right', () => {
    const choices = Array.from({ length: 40 }, (_, i) => ({
      candidates: [
        [1, i % 3],
        [0, (i + 1) % 3],
      ],
      right: [true, false],
    }));
    const [telling = 0, noise = 0] = fitChoices(choices, [0, 0]);
    expect(telling).toBeGreaterThan(1);
    expect(Math.abs(noise)).toBeLessThan(telling / 3);
  });

  it('learns from no choice without a right candidate', () => {
    expect(fitChoices([{ candidates: [[1], [0]], right: [false, false] }], [0.5])[0]).toBeLessThanOrEqual(
      0.5,
    );
  });

  it('gives chances near the shares that were seen', () => {
    const judgements = Array.from({ length: 200 }, (_, i) => ({
      features: [1, i % 2],
      right: i % 2 === 1 ? i % 10 !== 1 : i % 10 === 0,
    }));
    const [bias = 0, weight = 0] = fitJudgements(judgements, [0, 0]);
    const chance = (x: number): number => 1 / (1 + Math.exp(-(bias + weight * x)));
    expect(chance(1)).toBeCloseTo(0.8, 1);
    expect(chance(0)).toBeCloseTo(0.2, 1);
  });
});
