import type { Choice, CountryCode, Danger, Entry, Passage } from './types.ts';

/** What a pressed button asks for. */
export type Action =
  | { readonly kind: 'entry'; readonly id: string }
  | { readonly kind: 'passage'; readonly key: string }
  | { readonly kind: 'contacts'; readonly country: CountryCode }
  | DangerAction;

/** The card of a danger, found by its entry and section. */
export interface DangerAction {
  readonly kind: 'danger';
  readonly entry: string;
  readonly section: number;
  /** Where it happens, if known; the last is the one that was chosen. */
  readonly countries: readonly CountryCode[];
}

const LABEL_LENGTH = 80;

/** A button that leads to an entry. Tokens name what they lead to, so they outlive a restart. */
export function entryChoice(entry: Entry, label: string): Choice {
  return { label: shorten(label), token: `e:${entry.id}`, passage: entry.passages[0].id };
}

/** A button that leads to one passage. */
export function passageChoice(passage: Passage, label: string): Choice {
  return { label: shorten(label), token: `p:${passageKey(passage.id)}`, passage: passage.id };
}

/** A button that leads to the lines of a country. */
export function countryChoice(country: CountryCode, label: string): Choice {
  return { label: shorten(label), token: `c:${country}` };
}

/** A button that leads to the card of a danger for some countries, the last of which is what it offers. */
export function dangerChoice(
  { entry, section }: Danger,
  countries: readonly CountryCode[],
  label: string,
): Choice {
  return { label: shorten(label), token: `u:${entry}:${section}:${countries.join('-')}` };
}

/** What a token stands for; `undefined` if it is none of ours. */
export function readToken(token: string): Action | undefined {
  const danger = /^u:([a-z0-9-]{1,48}):(\d{1,2}):([A-Z]{2}(?:-[A-Z]{2}){0,3})$/.exec(token);
  if (danger)
    return {
      kind: 'danger',
      entry: danger[1] ?? '',
      section: Number(danger[2]),
      countries: danger[3]?.split('-') ?? [],
    };
  const [, kind, rest] = /^([epc]):([A-Za-z0-9-]{1,62})$/.exec(token) ?? [];
  if (rest === undefined) return undefined;
  if (kind === 'e') return { kind: 'entry', id: rest };
  if (kind === 'p') return { kind: 'passage', key: rest };
  return { kind: 'contacts', country: rest };
}

/**
 * A passage's id as a short key: headings in any script, tokens in 64 bytes. FNV-1a over UTF-16 units, twice with
 * different beginnings, in base 36.
 */
export function passageKey(id: string): string {
  return fnv1a(id, 0x811c9dc5).toString(36) + fnv1a(id, 0x01000193).toString(36);
}

function fnv1a(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i += 1) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

function shorten(label: string): string {
  const letters = Array.from(label.trim());
  return letters.length <= LABEL_LENGTH
    ? letters.join('')
    : `${letters.slice(0, LABEL_LENGTH - 1).join('')}…`;
}
