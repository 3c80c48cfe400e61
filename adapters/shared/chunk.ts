import type { ReplyBlock, Span } from '../../src/core/index.ts';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Distributes blocks over as few messages as the limit allows, in order, without losing anything.
 *
 * @param limit - the most that `measure` may say of one message
 * @param measure - the length of the message that these blocks would make, in the platform's own unit; a longer
 *   text must never measure less
 * @returns one list of blocks for each message; a block that is too long alone is divided after a word
 * @throws RangeError if not even one character of a block fits
 */
export function chunkBlocks(
  blocks: readonly ReplyBlock[],
  limit: number,
  measure: (blocks: readonly ReplyBlock[]) => number,
): ReplyBlock[][] {
  const messages: ReplyBlock[][] = [];
  let current: ReplyBlock[] = [];
  const queue = [...blocks];
  for (let block = queue.shift(); block !== undefined; block = queue.shift()) {
    if (measure([...current, block]) <= limit) {
      current.push(block);
    } else if (current.length > 0) {
      // A label belongs to what follows it.
      const label = current.at(-1)?.kind === 'label' && current.length > 1 ? current.pop() : undefined;
      messages.push(current);
      current = label ? [label] : [];
      queue.unshift(block);
    } else {
      const [head, tail] = divide(block, (part) => measure([part]) <= limit);
      messages.push([head]);
      queue.unshift(tail);
    }
  }
  if (current.length > 0) messages.push(current);
  return messages;
}

/** The longest beginning of a block that fits, and the rest of it. */
function divide(block: ReplyBlock, fits: (part: ReplyBlock) => boolean): [ReplyBlock, ReplyBlock] {
  const pieces = block.spans.flatMap(pieceSpans);
  const part = (from: number, to?: number): ReplyBlock => ({ ...block, spans: pieces.slice(from, to) });
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(part(0, middle))) low = middle;
    else high = middle - 1;
  }
  if (low > 0) {
    const { bullet: _, ...rest } = part(low);
    return [part(0, low), rest];
  }
  const [first, ...others] = pieces;
  if (first === undefined || first.kind === 'marker')
    throw new RangeError('the limit is too small for any text');
  const letters = [...graphemes.segment(first.text)].map((s) => s.segment);
  let count = letters.length - 1;
  const withText = (text: string): Span => ({ ...first, text });
  while (count > 0 && !fits({ ...block, spans: [withText(letters.slice(0, count).join(''))] })) count -= 1;
  if (count <= 0) throw new RangeError('the limit is too small for any text');
  const { bullet: _, ...rest } = block;
  return [
    { ...block, spans: [withText(letters.slice(0, count).join(''))] },
    { ...rest, spans: [withText(letters.slice(count).join('')), ...others] },
  ];
}

/** A text span as words that may be parted; links and markers stay whole. */
function pieceSpans(span: Span): Span[] {
  if (span.kind !== 'text') return [span];
  return (span.text.match(/\S*\s+|\S+$/gu) ?? [span.text]).map((text) => ({ ...span, text }));
}
