import { defineCommand } from 'citty';
import {
  createDangerRecogniser,
  createRetriever,
  DANGER_SIGNS,
  dangerSigns,
  KIND_FEATURES,
  kindFeatures,
  mayTell,
  FEATURES,
  PASSAGE_FEATURES,
  questionKind,
  rankPassages,
  readAs,
  SIGNS,
} from '../core/index.ts';
import { readEmergencies, readGolden, readLookAlikes, type GoldenSet } from './golden.ts';
import { open } from './open.ts';
import { fitChoices, fitJudgements, type Choice, type Judgement } from './regression.ts';

const SETS: readonly GoldenSet[] = ['en', 'zh-Hans', 'zh-Hant', 'other', 'outside', 'other-outside'];

/** As many entries of a question may be shown. */
const SHOWN = 2;

/** `npm run kb fit`: the weights of ranking and of confidence, from the golden questions that may be tuned on. */
export const kbFit = defineCommand({
  meta: { name: 'fit', description: 'Fit the weights of ranking and confidence' },
  args: {
    knowledge: { type: 'string', default: process.env['KNOWLEDGE_DIR'] ?? 'knowledge' },
    golden: { type: 'string', default: 'test/content/golden' },
  },
  async run({ args }) {
    const { snapshot } = await open(args.knowledge);
    if (snapshot === undefined) throw new Error('the knowledge has errors: run npm run kb check');
    const { search, languageOf } = createRetriever(snapshot);
    const choices: Record<'words' | 'pairs', Choice[]> = { words: [], pairs: [] };
    const passages: typeof choices = { words: [], pairs: [] };
    const first: Judgement[] = [];
    const either: Judgement[] = [];
    for (const { q, entries, sections, kept } of SETS.flatMap((set) => readGolden(args.golden, set))) {
      if (kept) continue;
      const { hits, confidence, reading, asking } = search({ text: q, locale: languageOf(q) });
      if (hits.length === 0) continue;
      const right = hits.map(({ entry }) => entries.includes(entry.id));
      if (entries.length > 0)
        choices[readAs(reading.query)].push({ candidates: hits.map(({ features }) => features), right });
      for (const { entry } of hits.slice(0, SHOWN)) {
        const ranked = rankPassages(entry, reading.query, reading.index, questionKind(asking));
        passages[readAs(reading.query)].push({
          candidates: ranked.map(({ features }) => features),
          right: ranked.map(({ passage }) =>
            sections.includes(`${entry.id}/${entry.passages.indexOf(passage) + 1}`),
          ),
        });
      }
      first.push({ features: confidence.signs, right: right[0] ?? false });
      either.push({ features: confidence.signs, right: right.slice(0, 2).includes(true) });
    }
    const recognise = createDangerRecogniser(snapshot);
    const danger: Judgement[] = [];
    const kinds: Choice[] = [];
    const learn = (q: string, cards: readonly string[]): void => {
      const judged = recognise(q);
      if (judged === undefined) return;
      const found = search({ text: q, locale: languageOf(q) });
      const inPlace = cards.filter((kind) => kind !== 'none');
      if (mayTell(judged)) danger.push({ features: dangerSigns(judged, found), right: inPlace.length > 0 });
      kinds.push({
        candidates: kindFeatures(judged, found, snapshot.dangers),
        right: snapshot.dangers.map(({ kind }) => inPlace.includes(kind)),
      });
    };
    for (const { q, kind, kept } of readEmergencies(args.golden)) if (!kept) learn(q, [kind]);
    for (const { q, kept } of readLookAlikes(args.golden)) if (!kept) learn(q, []);
    for (const { q, kept, danger: cards } of SETS.flatMap((set) => readGolden(args.golden, set)))
      if (!kept && !(cards.length > 1 && cards.includes('none'))) learn(q, cards);
    print('danger', DANGER_SIGNS, fitJudgements(danger, zeros(DANGER_SIGNS)));
    print('kinds', KIND_FEATURES, fitChoices(kinds, zeros(KIND_FEATURES)));
    print('words', FEATURES, fitChoices(choices.words, zeros(FEATURES)));
    print('pairs', FEATURES, fitChoices(choices.pairs, zeros(FEATURES)));
    print('words', PASSAGE_FEATURES, fitChoices(passages.words, zeros(PASSAGE_FEATURES)));
    print('pairs', PASSAGE_FEATURES, fitChoices(passages.pairs, zeros(PASSAGE_FEATURES)));
    print('first', SIGNS, fitJudgements(first, zeros(SIGNS)));
    print('either', SIGNS, fitJudgements(either, zeros(SIGNS)));
  },
});

const zeros = (names: readonly string[]): number[] => names.map(() => 0);

function print(name: string, names: readonly string[], weights: readonly number[]): void {
  console.log(`${name}: [${weights.map((weight) => weight.toFixed(2)).join(', ')}] (${names.join(', ')})`);
}
