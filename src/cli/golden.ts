import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** A question with the entries that answer it; no entries: the desk has to decline. */
export interface GoldenQuestion {
  readonly q: string;
  readonly context: readonly string[];
  readonly entries: readonly string[];
  /** The sections that answer it, as the entry's id, a stroke and the section's number from 1. */
  readonly sections: readonly string[];
  /** The kinds of danger whose card is in place; `none` where none is, or none is needed. */
  readonly danger: readonly string[];
  readonly country?: string | undefined;
  /** Whether it belongs to the third that is never looked at while tuning. */
  readonly kept: boolean;
}

const item = z.object({
  q: z.string(),
  context: z.array(z.string()).default([]),
  entries: z.array(z.string()).default([]),
  sections: z.array(z.string()).default([]),
  danger: z.array(z.string()).default([]),
  country: z.string().optional(),
});

/** The sets of golden questions, by file name. */
export const GOLDEN_SETS = [
  'en',
  'zh-Hans',
  'zh-Hant',
  'other',
  'follow-ups',
  'outside',
  'other-outside',
] as const;
export type GoldenSet = (typeof GOLDEN_SETS)[number];

/** Whether a golden question or message belongs to the kept third. Chosen by its SHA-256, so nobody chooses it. */
export function isKept(text: string): boolean {
  return (createHash('sha256').update(text).digest()[0] ?? 0) % 3 === 0;
}

/** Reads one set. */
export function readGolden(dir: string, set: GoldenSet): GoldenQuestion[] {
  const list = z.array(item).parse(parse(readFileSync(join(dir, `${set}.yaml`), 'utf8')));
  return list.map((golden) => ({ ...golden, kept: isKept(golden.q) }));
}

const emergency = z.object({ q: z.string(), kind: z.string() });

/** The messages of people in danger, with the kind of danger. */
export function readEmergencies(dir: string): (z.infer<typeof emergency> & { kept: boolean })[] {
  const list = z.array(emergency).parse(parse(readFileSync(join(dir, 'emergencies.yaml'), 'utf8')));
  return list.map((golden) => ({ ...golden, kept: isKept(golden.q) }));
}

/** Questions that look like emergencies and are none. */
export function readLookAlikes(dir: string): { q: string; kept: boolean }[] {
  const list = z
    .array(emergency.pick({ q: true }))
    .parse(parse(readFileSync(join(dir, 'look-alikes.yaml'), 'utf8')));
  return list.map(({ q }) => ({ q, kept: isKept(q) }));
}
