import type { Node } from 'mdast';

/** Where a node of Markdown begins in its file, both from 1. */
export function placeOf(node: Node): { line: number; column: number } {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
