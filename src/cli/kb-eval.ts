import { defineCommand } from 'citty';
import { createDesk, createRetriever, type Desk, type Question, type Reply } from '../core/index.ts';
import { loadI18n } from '../i18n.ts';
import { loadKnowledge } from '../kb/index.ts';
import { evalCheck } from './eval-check.ts';
import { today } from '../ops/today.ts';
import { reportDanger } from './kb-eval-danger.ts';
import { GOLDEN_SETS, readGolden, type GoldenQuestion } from './golden.ts';

/** What became of a golden question. */
type Outcome = 'right' | 'offered' | 'declined' | 'wrong' | 'wrong, sure';

/** `npm run kb eval`: how well golden questions are answered, for the part that was tuned on and the part kept aside. */
export const kbEval = defineCommand({
  meta: { name: 'eval', description: 'Measure the answers to the golden questions' },
  args: {
    misses: { type: 'boolean', description: 'list what went wrong in the part that may be tuned on' },
    knowledge: { type: 'string', default: process.env['KNOWLEDGE_DIR'] ?? 'knowledge' },
    golden: { type: 'string', default: 'test/content/golden' },
  },
  async run({ args }) {
    const { snapshot } = await loadKnowledge(args.knowledge);
    if (snapshot === undefined) throw new Error('the knowledge has errors: run npm run kb check');
    const retriever = createRetriever(snapshot);
    const desk = createDesk({
      retriever: () => retriever,
      translate: loadI18n().translate,
      memory: { get: () => undefined, set: () => undefined },
      today,
    });
    console.log('set         part     n    right  offered declined wrong  sure and wrong  right when sure');
    for (const set of GOLDEN_SETS) {
      const results = readGolden(args.golden, set).map((golden) => {
        const reply = desk.ask(toQuestion(golden, desk));
        return { golden, reply, outcome: outcomeOf(golden, reply) };
      });
      for (const kept of [false, true]) {
        const part = results.filter(({ golden }) => golden.kept === kept);
        const share = (...outcomes: Outcome[]): string =>
          `${((part.filter(({ outcome }) => outcomes.includes(outcome)).length / part.length) * 100).toFixed(1)} %`.padStart(
            7,
          );
        const sure = part.filter(
          ({ reply }) => 'confidence' in reply.answer && reply.answer.confidence === 'high',
        );
        const sureRight = sure.filter(({ outcome }) => outcome === 'right').length;
        console.log(
          [
            set.padEnd(11),
            kept ? 'kept ' : 'tuned',
            String(part.length).padStart(4),
            share('right'),
            share('offered'),
            share('declined'),
            share('wrong', 'wrong, sure'),
            share('wrong, sure'),
            sure.length === 0 ? '–' : `${((sureRight / sure.length) * 100).toFixed(1)} % of ${sure.length}`,
          ].join('  '),
        );
      }
      if (!args.misses) continue;
      for (const { golden, reply, outcome } of results) {
        if (golden.kept || outcome === 'right' || (golden.entries.length === 0 && outcome === 'declined'))
          continue;
        console.log(
          `  ${outcome}: ${golden.q.slice(0, 120)} → ${answeredBy(reply).join(' + ') || reply.answer.kind} (${golden.entries.join(', ')})`,
        );
      }
    }
    evalCheck(snapshot, args.golden, args.misses ?? false);
    reportDanger(desk, snapshot, args.golden, args.misses ?? false);
  },
});

function toQuestion({ q, context }: GoldenQuestion, { languageOf }: Desk): Question {
  let previous: Question | undefined;
  for (const text of context)
    previous = { text, locale: languageOf(text), ...(previous ? { previous } : {}) };
  return { text: q, locale: languageOf(q, previous?.locale), ...(previous ? { previous } : {}) };
}

/** The entries that an answer is made of. */
function answeredBy({ answer }: Reply): readonly string[] {
  const sentences = 'sentences' in answer ? answer.sentences : [];
  return [...new Set(sentences.map(({ passage }) => passage.split('#')[0] ?? ''))];
}

function outcomeOf({ entries }: GoldenQuestion, reply: Reply): Outcome {
  const answered = answeredBy(reply);
  if (answered.length === 0) {
    const offered = reply.choices.some(
      ({ passage }) => passage !== undefined && entries.includes(passage.split('#')[0] ?? ''),
    );
    return offered ? 'offered' : 'declined';
  }
  if (answered.some((entry) => entries.includes(entry))) return 'right';
  return 'confidence' in reply.answer && reply.answer.confidence === 'high' ? 'wrong, sure' : 'wrong';
}
