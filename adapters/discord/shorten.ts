/** A text of at most so many UTF-16 units, without half characters; an ellipsis shows that some is missing. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  let short = '';
  for (const letter of text) {
    if (short.length + letter.length > length - 1) break;
    short += letter;
  }
  return `${short.trimEnd()}…`;
}
