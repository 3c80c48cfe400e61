import type { CheckKnowledge, Origin, Source } from '../core/index.ts';
import type { Report } from './diagnostic.ts';

/** Signs with this beginning are found in web addresses, by the program. */
const OF_ADDRESSES = 'address-';

/**
 * Checks what the check of messages knows: sources, entries and phrases.
 *
 * @param ids - of all entries
 * @param sources - `undefined` where they could not be read
 */
export function lintCheck(
  { signs, examples, webNames }: CheckKnowledge,
  ids: ReadonlySet<string>,
  sources: ReadonlyMap<string, Source> | undefined,
  report: Report,
): void {
  const fault = (origin: Origin, code: string, message: string, hint: string): void =>
    report({ ...origin, severity: 'error', code, message, hint });
  const needSource = (id: string, origin: Origin): void => {
    if (sources !== undefined && !sources.has(id))
      fault(
        origin,
        'unknown-source',
        `There is no source "${id}".`,
        'Correct the id, or add the page to sources.yaml.',
      );
  };
  const needEntry = (id: string, origin: Origin): void => {
    if (!ids.has(id))
      fault(origin, 'unknown-entry', `There is no entry "${id}".`, 'Write the id of an entry on this scam.');
  };

  for (const sign of signs) {
    for (const id of sign.why['en']?.sources ?? []) needSource(id, sign.origin);
    for (const id of sign.scams) needEntry(id, sign.origin);
    const phrases = Object.values(sign.phrases).flat();
    if (phrases.length === 0 && !sign.id.startsWith(OF_ADDRESSES))
      fault(
        sign.origin,
        'no-phrases',
        `The sign "${sign.id}" has no phrases.`,
        'Write words that show it, in each language.',
      );
    for (const phrase of phrases) {
      if (phrase.split('…').some((part) => part.trim() === '') || phrase.length < 2)
        fault(
          sign.origin,
          'bad-phrase',
          `"${phrase}" of the sign "${sign.id}" is too short, or has nothing on one side of "…".`,
          'Write words on both sides of "…".',
        );
    }
  }
  for (const { scam, origin } of examples) if (scam !== null) needEntry(scam, origin);
  for (const { source, origin } of webNames) if (source !== null) needSource(source, origin);
}
