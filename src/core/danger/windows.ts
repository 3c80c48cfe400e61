/** A window is at most so long, in UTF-16 units: about three sentences. */
export const WINDOW = 240;

/** Where a sentence ends; nothing here can run back and forth. */
const SENTENCE = /[^.!?。！？…;；\n]+[.!?。！？…;；\n]*/gu;

/**
 * The parts of a text that are judged: each sentence, each with the one before it, and the whole if it is short.
 * A sentence that is too long is cut, with overlap. The windows together are at most four times as long as the
 * text.
 */
export function windowsOf(text: string): string[] {
  const sentences = (text.match(SENTENCE) ?? [text])
    .flatMap(cut)
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  const windows = new Set<string>(text.length <= WINDOW ? [text] : []);
  let previous = '';
  for (const sentence of sentences) {
    windows.add(sentence);
    const both = `${previous}${sentence}`;
    if (previous !== '' && both.length <= WINDOW) windows.add(both);
    previous = sentence;
  }
  return [...windows];
}

/** Parts of at most a window, each beginning in the middle of the one before, at a blank where there is one. */
function cut(sentence: string): string[] {
  if (sentence.length <= WINDOW) return [sentence];
  const parts: string[] = [];
  for (let start = 0; start < sentence.length; start += WINDOW / 2) {
    const blank = sentence.indexOf(' ', start);
    const from = start > 0 && blank >= 0 && blank - start < 20 ? blank + 1 : start;
    parts.push(sentence.slice(from, start + WINDOW));
    if (start + WINDOW >= sentence.length) break;
  }
  return parts;
}
