const LONGEST = 90;
/** Words that are left around what shows a sign, in characters. */
const AROUND = 24;

/**
 * Takes from a text everything that a chat makes a link, a mention, a command or a number to call of, in the way that
 * people who warn of addresses write it: `hxxps://example[.]com`.
 */
export function defang(text: string): string {
  return text
    .replace(/h(?:tt|xx)p(s?):\/\//gi, 'hxxp$1://')
    .replace(/(?<!hxxps?):\/\//gi, '[:]//')
    .replace(/\d{1,3}(?:[.．｡]\d{1,3}){3,}/g, (number) => number.replace(/[.．｡]/g, '[.]'))
    .replace(LINK_DOT, '[.]')
    .replace(NUMBER, (number) => `${number.replace(/^\+/, '').slice(0, 2)}…`)
    .replace(/@(?=[^\s\]])/g, '[@]')
    .replace(/(?<![\p{L}\p{N}/:.\]])\/(?=\w)/gu, '[/]')
    .replace(/\b(mailto|tel|sms|tg|javascript|data):(?=\S)/gi, '$1[:]');
}

/** Seven digits or more, as phone numbers, accounts and cards have. */
const NUMBER = /\+?\d(?:[ ().+-]{0,2}\d){6,}/g;

/** A dot within a name of the web, not one in a price or between two sentences. */
const LINK_DOT =
  /(?<=[\p{L}\p{M}_-])[.．｡](?=[\p{L}\p{M}\p{N}_-])|(?<=\p{N})[.．｡](?=[\p{L}\p{M}_-])|(?<=[a-z0-9-])。(?=[a-z])/giu;

/**
 * The words of a message that show a sign, on one line, short, and with nothing in them to tap.
 *
 * @param from - where they begin
 * @param to - where they end
 */
export function quoteOf(text: string, from: number, to: number): string {
  const begin = wordStart(text, from);
  const end = wordEnd(text, Math.min(to, begin + 4 * LONGEST));
  const words = defang(oneLine(text.slice(begin, end)));
  const short = cut(words, LONGEST);
  return `${begin > 0 && text.slice(0, begin).trim() !== '' ? '…' : ''}${short}${
    short === words && text.slice(end).trim() !== '' ? '…' : ''
  }`;
}

/** An address that shows a sign. */
export function quoteAddress(address: string): string {
  return cut(defang(oneLine(address)), LONGEST);
}

function wordStart(text: string, from: number): number {
  const before = text.slice(Math.max(0, from - AROUND), from);
  // The sentence, or as much of it as is short, tells more than the bare words.
  const stop = [...before.matchAll(/[.!?](?=\s)|[。！？\n，]|,(?=\s)/gu)].at(-1);
  const at = stop === undefined ? 0 : stop.index + 1;
  const space = before.slice(at).search(/\S/u);
  const begin = from - before.length + at + Math.max(space, 0);
  if (begin === 0 || before.length < AROUND || at > 0) return Math.min(begin, from);
  const next = before.search(/\s\S/u);
  return next < 0 ? from : from - before.length + next + 1;
}

function wordEnd(text: string, to: number): number {
  const after = text.slice(to, to + AROUND);
  const stop = after.search(/[.!?,](?=\s|$)|[。！？\n，]/u);
  if (stop >= 0) return to + stop;
  if (to + AROUND >= text.length) return text.length;
  const space = after.search(/\s\S*$/u);
  return space < 0 ? to : to + space;
}

function oneLine(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
}

function cut(text: string, length: number): string {
  const letters = Array.from(text);
  return letters.length <= length
    ? text
    : `${letters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}
