import { defineCommand } from 'citty';
import { formatDiagnostic, loadKnowledge } from '../kb/index.ts';

/** `npm run kb check`: every fault of the knowledge, one a line; exits with 1 if one of them is an error. */
export const kbCheck = defineCommand({
  meta: { name: 'check', description: 'Check all of the knowledge' },
  args: {
    dir: { type: 'positional', default: process.env['KNOWLEDGE_DIR'] ?? 'knowledge', required: false },
  },
  async run({ args }) {
    const { snapshot, diagnostics } = await loadKnowledge(args.dir);
    for (const diagnostic of diagnostics) console.log(formatDiagnostic(diagnostic));
    const errors = diagnostics.filter((d) => d.severity === 'error').length;
    const warnings = diagnostics.length - errors;
    const entries = snapshot ? ` ${snapshot.entries.length} files of entries,` : '';
    console.log(`${args.dir}:${entries} ${errors} errors, ${warnings} warnings`);
    if (errors > 0) process.exitCode = 1;
  },
});
