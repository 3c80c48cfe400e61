import { defineCommand } from 'citty';
import { createRetriever, FEATURES, readAs, SIGNS } from '../core/index.ts';
import { loadKnowledge } from '../kb/index.ts';
import { readGolden, type GoldenSet } from './golden.ts';
import { fitChoices, fitJudgements, type Choice, type Judgement } from './regression.ts';

const SETS: readonly GoldenSet[] = ['en', 'zh-Hans', 'zh-Hant', 'outside'];

/** `npm run kb fit`: the weights of ranking and of confidence, from the golden questions that may be tuned on. */
export const kbFit = defineCommand({
  meta: { name: 'fit', description: 'Fit the weights of ranking and confidence' },
  args: {
    knowledge: { type: 'string', default: process.env['KNOWLEDGE_DIR'] ?? 'knowledge' },
    golden: { type: 'string', default: 'test/content/golden' },
  },
  async run({ args }) {
    const { snapshot } = await loadKnowledge(args.knowledge);
    if (snapshot === undefined) throw new Error('the knowledge has errors: run npm run kb check');
    const { search, languageOf } = createRetriever(snapshot);
    const choices: Record<'words' | 'pairs', Choice[]> = { words: [], pairs: [] };
    const first: Judgement[] = [];
    const either: Judgement[] = [];
    for (const { q, entries, kept } of SETS.flatMap((set) => readGolden(args.golden, set))) {
      if (kept) continue;
      const { hits, confidence, reading } = search({ text: q, locale: languageOf(q) });
      if (hits.length === 0) continue;
      const right = hits.map(({ entry }) => entries.includes(entry.id));
      if (entries.length > 0)
        choices[readAs(reading.query)].push({ candidates: hits.map(({ features }) => features), right });
      first.push({ features: confidence.signs, right: right[0] ?? false });
      either.push({ features: confidence.signs, right: right.slice(0, 2).includes(true) });
    }
    print('words', FEATURES, fitChoices(choices.words, zeros(FEATURES)));
    print('pairs', FEATURES, fitChoices(choices.pairs, zeros(FEATURES)));
    print('first', SIGNS, fitJudgements(first, zeros(SIGNS)));
    print('either', SIGNS, fitJudgements(either, zeros(SIGNS)));
  },
});

const zeros = (names: readonly string[]): number[] => names.map(() => 0);

function print(name: string, names: readonly string[], weights: readonly number[]): void {
  console.log(`${name}: [${weights.map((weight) => weight.toFixed(2)).join(', ')}] (${names.join(', ')})`);
}
