import { hashOf } from '../hash.ts';
import type { EntryKind, Snapshot } from '../types.ts';
import { plainText, type IdeaMatcher } from '../text-model/idea-matcher.ts';

/** A phrasing of the knowledge that tells what danger is, or is not. */
export interface Phrasing {
  readonly text: string;
  /** The entry of the danger that it tells of; without, it tells of none. */
  readonly entry?: string;
}

/** Kinds of entries whose phrasings are questions about a subject. */
const SUBJECTS: ReadonlySet<EntryKind> = new Set(['law', 'figure', 'enforcement', 'place', 'organisation']);
/** Ideas (ids in `danger-words.yaml`) of who speaks of an own case or of somebody close. */
const OWN = ['me', 'kin'];
/** Of what has happened or is happening. */
const HAPPENING =
  'held inside-place save-me paid gone was-cheated about-to asked-to-act happening-now being-blackmailed want-to-die'.split(
    ' ',
  );
/** Of questions about a subject. */
const ASKING = ['what-is', 'just-asking', 'statistic', 'study', 'media', 'general'];
/** Of what teaches the same so many-th is enough. */
const EVERY = 8;
/** A phrasing with fewer ideas of danger is easily told from a report: an eighth of these is enough. */
const TELLING = 2;
const SPARE = 4;

/**
 * Phrasings of entries and of subjects outside as further examples, as far as their ideas leave no doubt: who asks
 * about another subject, about a subject of the desk without an own case, or about a scam in which nothing has
 * happened yet, is in no danger; who tells of an own case to an entry that helps, is.
 */
export function phrasings(
  { entries, outside, dangers, dangerWords }: Snapshot,
  ideasOf: IdeaMatcher,
): Phrasing[] {
  const idsOf = (names: readonly string[]): Set<number> =>
    new Set(names.map((name) => dangerWords.findIndex(({ id }) => id === name)));
  const own = idsOf(OWN);
  const happening = idsOf(HAPPENING);
  const asking = idsOf(ASKING);
  const helping = new Set(dangers.map(({ entry }) => entry));
  const found: Phrasing[] = [];
  const take = (text: string, allowed: (ideas: readonly number[]) => boolean): void => {
    const hash = hashOf(text);
    if (hash % EVERY !== 0) return;
    const ideas = ideasOf(plainText(text));
    if (allowed(ideas) && (ideas.length >= TELLING || hash % (EVERY * SPARE) === 0)) found.push({ text });
  };
  for (const { asks } of outside) for (const text of Object.values(asks).flat()) take(text, () => true);
  for (const { id, kind, asks } of entries) {
    if (SUBJECTS.has(kind))
      for (const text of asks) take(text, (ideas) => !ideas.some((idea) => own.has(idea)));
    else if (kind === 'scam' && !helping.has(id))
      for (const text of asks) take(text, (ideas) => !ideas.some((idea) => happening.has(idea)));
    else if (helping.has(id) && (kind === 'help' || kind === 'urgent'))
      for (const text of asks) {
        const ideas = ideasOf(plainText(text));
        const report = ideas.some((i) => own.has(i)) && ideas.some((i) => happening.has(i));
        if (report && !ideas.some((i) => asking.has(i))) found.push({ text, entry: id });
      }
  }
  return found;
}
