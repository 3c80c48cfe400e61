import type { Reply, ReplyBlock, Span } from '../../src/core/index.ts';
import { separatorBefore, spanText } from '../shared/blocks.ts';

/** How the parts of a reply look in a terminal. */
export interface Style {
  strong(text: string): string;
  faint(text: string): string;
  /** A link: in plain text its address follows it. */
  link(text: string, url: string): string;
}

/** No formatting: for pipes, files and tests. */
export const PLAIN: Style = {
  strong: (text) => text,
  faint: (text) => text,
  link: (text, url) => (url.includes(text) ? url : `${text} ${url}`),
};

/** Bold and dim by ANSI codes. */
export const COLOURS: Style = {
  strong: (text) => `\u001B[1m${text}\u001B[22m`,
  faint: (text) => `\u001B[2m${text}\u001B[22m`,
  link: (text, url) => `${text} \u001B[2m${url}\u001B[22m`,
};

/** A reply as text for a terminal; choices are numbered below it. */
export function renderReply(reply: Reply, style: Style): string {
  const text = reply.blocks
    .map((block, i) => separatorBefore(block, reply.blocks[i - 1]) + renderBlock(block, style))
    .join('');
  const choices = reply.choices.map((choice, i) => style.faint(`  (${i + 1}) ${choice.label}`));
  return choices.length === 0 ? text : `${text}\n\n${choices.join('\n')}`;
}

function renderBlock(block: ReplyBlock, style: Style): string {
  const body = block.spans
    .map((span) => renderSpan(span, style))
    .join('')
    .trimEnd();
  return block.bullet === undefined ? body : `${block.bullet} ${body}`;
}

// oxlint-disable-next-line no-control-regex -- a terminal would obey them
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

function renderSpan(raw: Span, style: Style): string {
  const span: Span = raw.kind === 'marker' ? raw : { ...raw, text: raw.text.replace(CONTROL, '') };
  if (span.kind === 'link') return style.link(span.text, span.url);
  if (span.kind === 'marker') return style.faint(spanText(span));
  return span.strong ? style.strong(span.text) : span.text;
}
