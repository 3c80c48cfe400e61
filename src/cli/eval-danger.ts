import type { Desk, Reply, Snapshot } from '../core/index.ts';

import { dangerOf } from './danger-of.ts';
import { readEmergencies, readGolden, readLookAlikes, type GoldenSet } from './golden.ts';

/** Sets of ordinary questions, of which some are told by people in danger. */
const ORDINARY: readonly GoldenSet[] = ['en', 'zh-Hans', 'zh-Hant', 'outside'];

/** A share with what it is a share of. */
interface Count {
  hits: number;
  all: number;
}

/**
 * Measures how well danger is recognised: recall by kind and by language, the right kind among what was recognised,
 * false alarms, and what became of ordinary questions. `misses` lists those of the part that may be tuned on.
 */
export function reportDanger(desk: Desk, snapshot: Snapshot, dir: string, misses: boolean): void {
  const rows = new Map<string, [tuned: Count, kept: Count]>();
  const count = (name: string, kept: boolean, hit: boolean): void => {
    const row = rows.get(name) ?? [
      { hits: 0, all: 0 },
      { hits: 0, all: 0 },
    ];
    rows.set(name, row);
    const part = row[kept ? 1 : 0];
    part.hits += hit ? 1 : 0;
    part.all += 1;
  };
  const missed: string[] = [];
  const askAlone = (q: string): Reply => desk.ask({ text: q, locale: desk.languageOf(q) });

  for (const { q, kind, kept } of readEmergencies(dir)) {
    const found = dangerOf(askAlone(q), snapshot);
    count('recall', kept, found !== undefined);
    count(`recall: ${kind}`, kept, found !== undefined);
    count(`recall in ${scriptOf(q)}`, kept, found !== undefined);
    if (found !== undefined) count('right kind of those', kept, found === kind);
    if (!kept && found !== kind) missed.push(`  ${found ?? 'missed'}: ${q.slice(0, 120)} (${kind})`);
  }
  for (const { q, kept } of readLookAlikes(dir)) {
    const found = dangerOf(askAlone(q), snapshot);
    count('false alarms', kept, found !== undefined);
    count(`false alarms in ${scriptOf(q)}`, kept, found !== undefined);
    if (!kept && found !== undefined) missed.push(`  false alarm, ${found}: ${q.slice(0, 120)}`);
  }
  for (const set of ORDINARY) {
    for (const { q, danger: cards, kept } of readGolden(dir, set)) {
      const found = dangerOf(askAlone(q), snapshot);
      const optional = cards.length > 1 && cards.includes('none');
      if (optional) continue;
      const needed = cards.length > 0 && !cards.includes('none');
      count(`${needed ? 'needed cards shown' : 'needless cards shown'} in ${set}`, kept, found !== undefined);
      if (needed && found !== undefined)
        count(`right kind of needed cards in ${set}`, kept, cards.includes(found));
    }
  }

  console.log(`\n${'danger'.padEnd(52)}tuned            kept`);
  for (const [name, [tuned, kept]] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`${name.padEnd(52)}${show(tuned).padEnd(17)}${show(kept)}`);
  if (misses) for (const line of missed) console.log(line);
}

function scriptOf(text: string): string {
  if (/\p{Script=Han}/u.test(text)) return 'Chinese';
  return /[\p{Script=Thai}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Devanagari}]/u.test(text)
    ? 'other scripts'
    : 'Latin letters';
}

function show({ hits, all }: Count): string {
  return all === 0 ? '–' : `${hits}/${all} ${((hits / all) * 100).toFixed(1)} %`;
}
