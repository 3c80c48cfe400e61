import { defineCommand } from 'citty';
import { createDesk, createRetriever } from '../core/index.ts';
import { loadI18n } from '../i18n.ts';
import { today } from '../ops/today.ts';
import { open } from './open.ts';
import { evalAnswers } from './eval-answers.ts';
import { evalCheck } from './eval-check.ts';
import { drawCurve } from './eval-curve.ts';
import { reportDanger } from './eval-danger.ts';

/**
 * `npm run kb eval`: how well golden questions are answered, messages checked and dangers recognised, for the part
 * that was tuned on and the part kept aside.
 */
export const kbEval = defineCommand({
  meta: { name: 'eval', description: 'Measure the answers to the golden questions' },
  args: {
    misses: { type: 'boolean', description: 'list what went wrong in the part that may be tuned on' },
    knowledge: { type: 'string', default: process.env['KNOWLEDGE_DIR'] ?? 'knowledge' },
    golden: { type: 'string', default: 'test/content/golden' },
  },
  async run({ args }) {
    const { snapshot } = await open(args.knowledge);
    if (snapshot === undefined) throw new Error('the knowledge has errors: run npm run kb check');
    const retriever = createRetriever(snapshot);
    const desk = createDesk({
      retriever: () => retriever,
      translate: loadI18n().translate,
      memory: { get: () => undefined, set: () => undefined },
      today,
    });
    const misses = args.misses ?? false;
    evalAnswers(desk, snapshot, args.golden, misses);
    drawCurve(retriever, args.golden);
    evalCheck(snapshot, args.golden, misses);
    reportDanger(desk, snapshot, args.golden, misses);
  },
});
