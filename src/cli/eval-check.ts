import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { createJudge, type Finding, type Snapshot } from '../core/index.ts';
import { isKept } from './golden.ts';

const message = z.object({ text: z.string(), scam: z.string().optional() });

interface Result {
  readonly text: string;
  /** The entry on the kind of scam; `undefined` for a harmless message. */
  readonly scam: string | undefined;
  readonly finding: Finding;
}

/**
 * Prints how well the check tells scam messages from harmless ones, for the part that was tuned on and the part kept
 * aside.
 *
 * @param dir - the folder of golden sets
 * @param misses - whether to list what went wrong in the part that may be tuned on
 */
export function evalCheck(snapshot: Snapshot, dir: string, misses: boolean): void {
  const { judge } = createJudge(snapshot.check);
  const results = ['scam-messages', 'benign-messages'].flatMap((set) =>
    z
      .array(message)
      .parse(parse(readFileSync(join(dir, `${set}.yaml`), 'utf8')))
      .map(({ text, scam }): Result => ({ text, scam, finding: judge(text) })),
  );
  console.log(
    '\ncheck     n scam  alarm    or caution  precision  right kind  n harmless  alarm    or caution',
  );
  for (const kept of [false, true]) {
    const part = results.filter(({ text }) => isKept(text) === kept);
    const scams = part.filter(({ scam }) => scam !== undefined);
    const harmless = part.filter(({ scam }) => scam === undefined);
    const alarms = part.filter(({ finding }) => finding.level === 'alarm');
    console.log(
      [
        kept ? 'kept ' : 'tuned',
        String(scams.length).padStart(9),
        share(scams, isAlarm),
        share(scams, isFound),
        share(alarms, ({ scam }) => scam !== undefined).padStart(12),
        share(scams.filter(isFound), ({ scam, finding }) => finding.scam === scam).padStart(10),
        String(harmless.length).padStart(10),
        share(harmless, isAlarm),
        share(harmless, isFound),
      ].join('  '),
    );
  }
  if (!misses) return;
  for (const { text, scam, finding } of results) {
    if (isKept(text)) continue;
    const wrong =
      scam === undefined ? finding.level !== 'none' : finding.level === 'none' || finding.scam !== scam;
    if (wrong)
      console.log(
        `  ${finding.level} ${finding.likeness.toFixed(2)} ${finding.scam ?? '–'} (${scam ?? 'harmless'}) ${finding.signs.map(({ sign }) => sign.id).join(', ')}: ${text.replace(/\s+/g, ' ').slice(0, 140)}`,
      );
  }
}

const isAlarm = ({ finding }: Result): boolean => finding.level === 'alarm';
const isFound = ({ finding }: Result): boolean => finding.level !== 'none';

function share(part: readonly Result[], is: (result: Result) => boolean): string {
  return part.length === 0
    ? '–'
    : `${((part.filter(is).length / part.length) * 100).toFixed(1)} %`.padStart(7);
}
