import type { Retriever } from '../core/index.ts';
import { readGolden, type GoldenSet } from './golden.ts';

const LANGUAGES: readonly GoldenSet[] = ['en', 'zh-Hans', 'zh-Hant'];
const THRESHOLDS = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.93, 0.96];
const BAR = 40;

/** What the search alone makes of a golden question. */
interface Judged {
  readonly confidence: number;
  readonly right: boolean;
  readonly outside: boolean;
}

/**
 * Draws, for the kept part, how the confidence that one of the best two entries is right trades coverage against
 * precision: the share of questions that are answered from a threshold on, how many of these are right, and how many
 * questions outside the subject are answered too.
 */
export function drawCurve({ search, languageOf }: Retriever, dir: string): void {
  const judged = [...LANGUAGES, 'outside' as const].flatMap((set) =>
    readGolden(dir, set)
      .filter(({ kept }) => kept)
      .map(({ q, entries }): Judged => {
        const { hits, confidence } = search({ text: q, locale: languageOf(q) });
        return {
          confidence: confidence.either,
          right: hits.slice(0, 2).some(({ entry }) => entries.includes(entry.id)),
          outside: set === 'outside',
        };
      }),
  );
  const inside = judged.filter(({ outside }) => !outside);
  const beyond = judged.filter(({ outside }) => outside);
  console.log('\nconfidence  answered   right of these  outside answered   (kept part, search alone)');
  for (const threshold of THRESHOLDS) {
    const answered = inside.filter(({ confidence }) => confidence >= threshold);
    const precision = answered.filter(({ right }) => right).length / (answered.length || 1);
    const leaked = beyond.filter(({ confidence }) => confidence >= threshold).length / (beyond.length || 1);
    console.log(
      [
        `≥ ${threshold.toFixed(2)}    `,
        percent(answered.length / inside.length),
        percent(precision).padStart(12),
        percent(leaked).padStart(16),
        `      ${'█'.repeat(Math.round((answered.length / inside.length) * BAR * precision))}`,
      ].join('  '),
    );
  }
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`.padStart(7);
}
