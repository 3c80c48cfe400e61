import type { PhrasingContent } from 'mdast';
import type { NonEmpty, PassageBlock, Sentence } from '../core/index.ts';
import { splitSentences } from '../core/index.ts';
import { placeOf } from './place-of.ts';

/** Where the text stands and how its faults are told. */
export interface SentenceContext {
  /** The lines of the file. */
  readonly lines: readonly string[];
  readonly locale: string;
  readonly file: string;
  readonly kind: PassageBlock['kind'];
  readonly fault: (at: { line: number; column: number }, code: string, message: string, hint: string) => void;
}

/** Text up to the next footnote references, and these. */
interface Run {
  text: string;
  line: number;
  column: number;
  sources: string[];
}

/**
 * Reads the sentences of one paragraph or list item. Each sentence of a paragraph has its own references
 * behind it; the sentences of a list item share those at its end.
 */
export function readSentences(nodes: readonly PhrasingContent[], context: SentenceContext): Sentence[] {
  const runs: Run[] = [];
  for (const node of nodes) {
    const at = placeOf(node);
    const last = runs.at(-1);
    if (node.type === 'footnoteReference') {
      if (last) last.sources.push(node.label ?? node.identifier);
      else
        context.fault(
          at,
          'source-before-sentence',
          'A source stands before the sentence.',
          'Put it after the full stop.',
        );
    } else if (node.type === 'text') {
      if (last && last.sources.length === 0) last.text += node.value;
      else runs.push({ text: node.value, ...at, sources: [] });
    } else {
      context.fault(
        at,
        'not-plain-text',
        `A sentence holds markup (${node.type}).`,
        'Write plain words: no bold, italics, links, code or line breaks.',
      );
      return [];
    }
  }
  const trailing = runs.at(-1);
  if (trailing && trailing.sources.length === 0 && trailing.text.trim() === '') runs.pop();
  // A reference in the middle of a list item counts for the part before it; the end's for all of the rest.
  return runs.flatMap((run) => sentencesOf(run, context));
}

function sentencesOf(run: Run, { lines, locale, file, kind, fault }: SentenceContext): Sentence[] {
  const lead = run.text.length - run.text.trimStart().length;
  if (run.text.trim().includes('\n')) {
    const at = placeIn(run, lead);
    fault(
      at,
      'broken-line',
      'A sentence goes over two lines of the file.',
      'Join them: one paragraph is one line.',
    );
    return [];
  }
  const parts = splitSentences(run.text, locale);
  const result: Sentence[] = [];
  let consumed = 0;
  parts.forEach((part, index) => {
    const { line, column } = placeIn(run, consumed + part.length - part.trimStart().length);
    consumed += part.length;
    const text = part.trim();
    const [first, ...others] = run.sources;
    const shares = kind !== 'paragraph' || index === parts.length - 1;
    if (first === undefined || !shares) {
      fault(
        { line, column },
        'uncited-sentence',
        `The sentence "${text.length > 60 ? `${text.slice(0, 60)}…` : text}" has no source.`,
        'Put [^source-id] behind its full stop.',
      );
      return;
    }
    if (text === '') return;
    if (!lines[line - 1]?.startsWith(text, column - 1)) {
      fault(
        { line, column },
        'not-plain-text',
        'The sentence holds an escape (a backslash, or & with a name and ;), so it is not shown as it is written.',
        'Write the character itself.',
      );
      return;
    }
    const sources: NonEmpty<string> = [
      first,
      ...others.filter((id, i) => id !== first && others.indexOf(id) === i),
    ];
    result.push({ text, sources, origin: { file, line, column } });
  });
  return result;
}

/** The place of a character of a run in its file. */
function placeIn(run: Run, offset: number): { line: number; column: number } {
  const lines = run.text.slice(0, offset).split('\n');
  return {
    line: run.line + lines.length - 1,
    column: (lines.length > 1 ? 1 : run.column) + (lines.at(-1)?.length ?? 0),
  };
}
