/**
 * Everything that Discord could take for formatting, for a mention, for a custom emoji or for the beginning of a
 * link. Discord drops a backslash before any character that is no letter, digit or space.
 */
const SPECIAL = /[\\*_~`|<>@#[\]]|:(?!\s)/g;

/** What is formatting at the beginning of a line only: a bullet, small print, a number of a list. */
const AT_LINE_START = /^([^\S\n]*)([-+]|\d+(?=[.)]))/gm;

/** Longer addresses are left out: a message must have room for its words. */
const LONGEST_URL = 1000;

/** Text inside a line so that Discord shows it as it is. The beginning of a line needs {@link escapeLineStarts} too. */
export function escapeInline(text: string): string {
  return cleanText(text).replace(SPECIAL, '\\$&');
}

/** Takes the meaning off what stands at the beginning of a line. To be used once, on whole lines. */
export function escapeLineStarts(lines: string): string {
  return lines.replace(AT_LINE_START, (_, space: string, sign: string) =>
    /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
  );
}

/** Text so that Discord shows it as it is. */
export function escapeText(text: string): string {
  return escapeLineStarts(escapeInline(text));
}

/** Bold text; spaces at its ends stay outside. */
export function strong(text: string): string {
  const words = text.trim();
  if (words === '') return escapeInline(text);
  const at = text.indexOf(words);
  return `${text.slice(0, at)}**${escapeInline(words)}**${text.slice(at + words.length)}`;
}

/**
 * A linked text. The address stands in angle brackets, which keep Discord from showing a preview of it. Discord
 * refuses to hide an address behind a text that itself looks like one: then both are shown.
 */
export function link(text: string, url: string): string {
  const address = linkable(url);
  const label = text.replace(/\s+/g, ' ').trim();
  if (address === undefined) return escapeInline(text);
  if (label === '' || label === url) return `<${address}>`;
  if (label.includes('://')) return `${escapeInline(label)} (<${address}>)`;
  return `[${escapeInline(evenBrackets(label))}](<${address}>)`;
}

/** An address that can stand in angle brackets in round brackets; `undefined` if it is none for the web. */
function linkable(url: string): string | undefined {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url) || url.length > LONGEST_URL) return undefined;
  const safe = url.replace(
    /[\s<>"\\`|^{}]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  // Discord's parser knows pairs of round brackets in an address, but none within another.
  return /^[^()]*(?:\([^()]*\)[^()]*)*$/.test(safe)
    ? safe
    : safe.replaceAll('(', '%28').replaceAll(')', '%29');
}

/** Discord looks for the end of a linked text by counting square brackets, escaped or not. */
function evenBrackets(label: string): string {
  if (/^[^[\]]*(?:\[[^[\]]*\][^[\]]*)*$/.test(label)) return label;
  return label.replaceAll('[', '(').replaceAll(']', ')');
}

/** Without characters that are no text: Discord refuses some of them and shows boxes for others. */
function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD');
}
