import type { Danger, Passage, Snapshot } from '../core/index.ts';
import type { Report } from './diagnostic.ts';

/** A card is read by somebody who is afraid: fewer steps help too little, more are not read. */
const STEPS = { fewest: 3, most: 5 };

/**
 * Checks the examples of people in danger: the entry that helps and its steps, and that no example stands twice.
 *
 * @param ids - the entries, with those of files that could not be read
 */
export function lintDangers(snapshot: Snapshot, ids: ReadonlySet<string>, report: Report): void {
  const seen = new Map<string, Danger>();
  for (const danger of snapshot.dangers) {
    const fault = (code: string, message: string, hint: string): void =>
      report({ ...danger.origin, severity: 'error', code, message, hint });
    if (!ids.has(danger.entry))
      fault('unknown-entry', `There is no entry "${danger.entry}".`, 'Correct it under "entry".');
    for (const entry of snapshot.entries.filter(({ id }) => id === danger.entry)) {
      if (!hasSteps(entry.passages[danger.section - 1]))
        fault(
          'danger-steps',
          `Section ${danger.section} of "${entry.id}.${entry.locale}" is no list of ${STEPS.fewest} to ${STEPS.most} steps.`,
          'Write the first steps there as a numbered list, or name another section under "section".',
        );
    }
    for (const example of examplesOf(danger)) {
      const other = seen.get(example);
      if (other !== undefined)
        fault(
          'duplicate-example',
          `The example "${example}" stands twice${other === danger ? '' : `, first under line ${other.origin.line}`}.`,
          'Keep it once, where it belongs.',
        );
      else seen.set(example, danger);
    }
  }
}

function hasSteps(passage: Passage | undefined): boolean {
  const blocks = passage?.blocks ?? [];
  return (
    blocks.every(({ kind }) => kind === 'step') &&
    blocks.length >= STEPS.fewest &&
    blocks.length <= STEPS.most
  );
}

function examplesOf({ utterances, not }: Danger): string[] {
  return [...Object.values(utterances), ...Object.values(not)].flat().map((text) => text.toLowerCase());
}
