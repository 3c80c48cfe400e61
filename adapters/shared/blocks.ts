import type { ReplyBlock, Span } from '../../src/core/index.ts';

/** Kinds that stand on the line below the one before them; all others are set off by a blank line. */
const CLOSE: ReadonlySet<ReplyBlock['kind']> = new Set(['item', 'step', 'source', 'contact']);

/** What separates a block from the one before it: nothing, a line break, or a blank line. */
export function separatorBefore(block: ReplyBlock, previous: ReplyBlock | undefined): string {
  if (previous === undefined) return '';
  if (CLOSE.has(block.kind) && (previous.kind === block.kind || previous.kind === 'label')) return '\n';
  return '\n\n';
}

/** The words of a span as a person reads them, without formatting. */
export function spanText(span: Span): string {
  return span.kind === 'marker' ? `[${span.number}]` : span.text;
}
