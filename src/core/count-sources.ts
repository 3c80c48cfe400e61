import type { Snapshot } from './types.ts';

/** How much the knowledge holds and on what pages it rests, as `notice-sources` tells it. */
export function countSources({ sources, entries }: Snapshot): Record<string, number> {
  const kinds = Array.from(sources.values(), (source) => source.kind);
  const count = (kind: string): number => kinds.filter((k) => k === kind).length;
  return {
    entries: new Set(entries.map((entry) => entry.id)).size,
    sources: sources.size,
    official: count('official'),
    ngo: count('ngo'),
    news: count('news'),
    research: count('research') + count('reference'),
  };
}
