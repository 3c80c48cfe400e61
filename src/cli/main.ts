import { defineCommand, runMain } from 'citty';
import { ask } from './ask.ts';
import { kbCheck } from './kb-check.ts';
import { kbEval } from './kb-eval.ts';
import { kbFit } from './kb-fit.ts';
import { kbStats } from './kb-stats.ts';

const kb = defineCommand({
  meta: { name: 'kb', description: 'Work on the knowledge' },
  subCommands: { check: kbCheck, eval: kbEval, fit: kbFit, stats: kbStats },
});

// A reader that has seen enough, like `head`, closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

await runMain(
  defineCommand({ meta: { name: 'fraud-desk', description: 'Fraud Desk' }, subCommands: { ask, kb } }),
);
