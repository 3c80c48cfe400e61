import type { Report } from './diagnostic.ts';
import type { Located } from './located-yaml.ts';

/** Reports ids that stand twice in a file. */
export function reportDuplicates(
  file: string,
  list: readonly Located<{ id: string }>[],
  report: Report,
): void {
  const seen = new Map<string, number>();
  for (const { value, line, column } of list) {
    const first = seen.get(value.id);
    if (first === undefined) seen.set(value.id, line);
    else
      report({
        file,
        line,
        column,
        severity: 'error',
        code: 'duplicate-id',
        message: `The id "${value.id}" stands already in line ${first}.`,
        hint: 'Give one of them another id.',
      });
  }
}
