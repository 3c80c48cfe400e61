import { runMain } from 'citty';
import { defineCommand } from 'citty';
import { kbCheck } from './kb-check.ts';

const kb = defineCommand({
  meta: { name: 'kb', description: 'Work on the knowledge' },
  subCommands: { check: kbCheck },
});

await runMain(defineCommand({ meta: { name: 'fraud-desk' }, subCommands: { kb } }));
