import type { Reply, Snapshot } from '../core/index.ts';

/** The kind of danger of a card, if a reply is one; several dangers may share an entry, not a kind. */
export function dangerOf({ answer }: Reply, { dangers }: Snapshot): string | undefined {
  if (answer.kind !== 'urgent') return undefined;
  const entry = answer.sentences[0].passage.split('#')[0];
  return dangers.find((danger) => danger.entry === entry)?.kind;
}
