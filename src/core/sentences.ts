/** Words before whose full stop a sentence does not end, in lower case without the stop. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof st no nos art arts sec jan feb mar apr jun jul aug sep sept oct nov dec inc ltd co corp vs etc approx gen col lt sen rep gov'.split(
    ' ',
  ),
);

const segmenters = new Map<string, Intl.Segmenter>();

/** Splits text into sentences; joined again they give the text. "U.S. officials" and "Aug. 15" stay whole. */
export function splitSentences(text: string, locale: string): string[] {
  let segmenter = segmenters.get(locale);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
    segmenters.set(locale, segmenter);
  }
  const sentences: string[] = [];
  let opening = '';
  for (const { segment: raw } of segmenter.segment(text)) {
    // Unicode counts an opening bracket behind a full stop to the sentence before.
    const [segment = '', next = ''] = splitOpening(opening + raw);
    opening = next;
    const previous = sentences.at(-1);
    if (previous !== undefined && (isOpen(previous) || !/[\p{L}\p{N}]/u.test(segment))) {
      sentences[sentences.length - 1] = previous + segment;
    } else sentences.push(segment);
  }
  if (opening !== '') sentences.push((sentences.pop() ?? '') + opening);
  return sentences;
}

/** Parts brackets and quotation marks that open at the end of a segment from it. */
function splitOpening(segment: string): string[] {
  return /^(.*[^\p{Ps}\p{Pi}])([\p{Ps}\p{Pi}]+)$/su.exec(segment)?.slice(1) ?? [segment];
}

/** Whether a segment ends in an abbreviation and not in the end of a sentence. */
function isOpen(segment: string): boolean {
  const last = /(?:^|[^\p{L}\p{N}.])(\p{Script=Latin}[\p{Script=Latin}.]*)\.\s*$/u.exec(segment)?.[1];
  if (last === undefined) return false;
  return last.includes('.') || (last.length === 1 && last !== 'I') || ABBREVIATIONS.has(last.toLowerCase());
}
