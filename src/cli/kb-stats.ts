import { defineCommand } from 'citty';
import type { Snapshot, SourceKind } from '../core/index.ts';
import { loadKnowledge } from '../kb/index.ts';

/** `npm run kb stats`: what the knowledge holds, and on whom its sentences rest. */
export const kbStats = defineCommand({
  meta: { name: 'stats', description: 'Count what the knowledge holds' },
  args: {
    dir: { type: 'positional', default: process.env['KNOWLEDGE_DIR'] ?? 'knowledge', required: false },
  },
  async run({ args }) {
    const { snapshot } = await loadKnowledge(args.dir);
    if (snapshot === undefined) throw new Error('the knowledge has errors: run npm run kb check');
    for (const [title, rows] of Object.entries(statistics(snapshot))) {
      console.log(title);
      for (const [name, value] of rows) console.log(`  ${name.padEnd(24)} ${value}`);
    }
  },
});

type Rows = [name: string, value: string | number][];

/** How far a sentence can be relied on by the best of its sources. */
const STANDING: readonly SourceKind[] = ['official', 'ngo', 'research', 'news', 'reference'];

function statistics({ entries, sources, contacts, places, synonyms }: Snapshot): Record<string, Rows> {
  const count = <T>(list: readonly T[], key: (item: T) => string): Rows => {
    const counts = new Map<string, number>();
    for (const item of list) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
    return [...counts].sort(([, a], [, b]) => b - a);
  };
  const passages = entries.flatMap((entry) => [...entry.passages]);
  const sentences = passages.flatMap((passage) => passage.blocks.flatMap((block) => [...block.sentences]));
  const best = sentences.map(
    (sentence) =>
      STANDING.find((kind) => sentence.sources.some((id) => sources.get(id)?.kind === kind)) ?? 'none',
  );
  const share = (kinds: readonly string[]): string =>
    `${((best.filter((kind) => kinds.includes(kind)).length / best.length) * 100).toFixed(1)} %`;
  const reviews = [
    ...entries.map((entry): [string, string] => [`${entry.id}.${entry.locale}`, entry.reviewAfter]),
    ...contacts.map((contact): [string, string] => [
      `contact: ${contact.name['en'] ?? ''}`,
      contact.reviewAfter,
    ]),
  ].sort(([, a], [, b]) => (a < b ? -1 : 1));
  return {
    Content: [
      ['entries', new Set(entries.map((entry) => entry.id)).size],
      ['files of entries', entries.length],
      ['passages', passages.length],
      ['sentences', sentences.length],
      ['asks', entries.reduce((sum, entry) => sum + entry.asks.length, 0)],
      ['sources', sources.size],
      ['contacts', contacts.length],
      ['places', places.length],
      ['synonym groups', synonyms.length],
    ],
    'Entries by language': count(entries, (entry) => entry.locale),
    'Entries by room': count(
      entries.filter((entry) => entry.locale === 'en'),
      (entry) => entry.origin.file.split('/').at(-2) ?? '',
    ),
    'Sources by kind': count([...sources.values()], (source) => source.kind),
    'Sentences by best source': [
      ...count(best, (kind) => kind),
      ['official or ngo', share(['official', 'ngo'])],
      ['without any standing', share(['none'])],
    ],
    'Contacts by country': count(contacts, (contact) => contact.country),
    'Next reviews': reviews.slice(0, 5),
  };
}
