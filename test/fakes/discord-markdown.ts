/** What a person sees of a message, read by the rules of Discord's own client. */
export interface ReadMarkdown {
  /** The words without formatting characters. */
  readonly text: string;
  /** Everything that is shown otherwise than plain: `bold: words`, `heading: words`, `emoji: :x:` … */
  readonly styled: readonly string[];
  /** Addresses behind linked words or in angle brackets. */
  readonly urls: readonly string[];
  /** Addresses that the client finds in plain text by itself. */
  readonly bareUrls: readonly string[];
  /** Users, roles, channels and commands that are mentioned. */
  readonly mentions: readonly string[];
}

interface Found {
  styled: string[];
  urls: string[];
  bareUrls: string[];
  mentions: string[];
}

/** Reads a piece that a rule has matched; gives the words that are shown. */
type Read = (match: RegExpExecArray, found: Found) => string;
interface Rule {
  readonly pattern: RegExp;
  /** Whether it counts only where a line begins. */
  readonly lineStart?: true;
  readonly read: Read;
}

const styledAs =
  (style: string, inner = 1): Read =>
  (match, found) => {
    const words = readInline(match[inner] ?? '', found, false);
    found.styled.push(`${style}: ${words}`);
    return words;
  };
const verbatim =
  (style: string, inner: number): Read =>
  (match, found) => {
    found.styled.push(`${style}: ${match[inner] ?? ''}`);
    return match[inner] ?? '';
  };
const mention: Read = (match, found) => {
  found.mentions.push(match[0]);
  return match[0];
};

/** In the order in which they are tried. */
const RULES: readonly Rule[] = [
  { pattern: /^(#{1,3}) +([^\n]+)/, lineStart: true, read: styledAs('heading', 2) },
  { pattern: /^-# +([^\n]+)/, lineStart: true, read: styledAs('small', 1) },
  { pattern: /^ *>>> ([\s\S]+)/, lineStart: true, read: styledAs('quote', 1) },
  { pattern: /^ *> ([^\n]*)/, lineStart: true, read: styledAs('quote', 1) },
  { pattern: /^ *(?:[-*+]|\d+[.)]) +([^\n]+)/, lineStart: true, read: styledAs('list', 1) },
  { pattern: /^```(?:[a-z0-9_+\-.#]*\n)?([\s\S]+?)\n*```/i, read: verbatim('code', 1) },
  { pattern: /^¯\\_\(ツ\)_\/¯/, read: (match) => match[0] },
  { pattern: /^\\([^0-9A-Za-z\s])/, read: (match) => match[1] ?? '' },
  { pattern: /^<(https?:\/\/[^\s<>]+)>/, read: readAngleLink },
  {
    pattern:
      /^\[((?:\[[^\]]*\]|[^[\]]|\](?=[^[]*\]))*)\]\(\s*<?((?:\([^)]*\)|[^\s\\]|\\.)*?)>?(?:\s+['"]([\s\S]*?)['"])?\s*\)/,
    read: readMaskedLink,
  },
  { pattern: /^https?:\/\/[^\s<]+[^<.,:;"')\]\s]/, read: readBareLink },
  { pattern: /^<(?:@[!&]?|#)\d+>/, read: mention },
  { pattern: /^@(?:everyone|here)/, read: mention },
  { pattern: /^<\/[^:>\n]+:\d+>/, read: mention },
  { pattern: /^<id:[a-z-]+>/, read: mention },
  { pattern: /^<t:-?\d+(?::[a-zA-Z])?>/, read: verbatim('timestamp', 0) },
  { pattern: /^<a?:\w+:\d+>/, read: verbatim('emoji', 0) },
  { pattern: /^:[^\s:]+?(?:::skin-tone-\d)?:/, read: verbatim('emoji', 0) },
  { pattern: /^(`+)([\s\S]*?[^`])\1(?!`)/, read: verbatim('code', 2) },
  { pattern: /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/, read: styledAs('bold') },
  { pattern: /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/, read: styledAs('underline') },
  { pattern: /^~~(?=\S)((?:\\[\s\S]|[^\\])*?\S)~~/, read: styledAs('struck') },
  { pattern: /^\|\|([\s\S]+?)\|\|/, read: styledAs('spoiler') },
  { pattern: /^\*(?=\S)((?:\\[\s\S]|\*\*|[^\\*])+?)\*(?!\*)/, read: styledAs('italic') },
  { pattern: /^_((?:__|\\[\s\S]|[^\\_])+?)_(?![\p{L}\p{N}_])/u, read: styledAs('italic') },
];

/** Reads the content of a message. */
export function readMarkdown(content: string): ReadMarkdown {
  const found: Found = { styled: [], urls: [], bareUrls: [], mentions: [] };
  const text = readInline(content, found, true);
  return { text, ...found };
}

function readInline(source: string, found: Found, startsLine: boolean): string {
  let text = '';
  for (let at = 0; at < source.length;) {
    const rest = source.slice(at);
    const lineStart = at === 0 ? startsLine : source[at - 1] === '\n';
    let step: { length: number; words: string } | undefined;
    for (const rule of RULES) {
      if (rule.lineStart && !lineStart) continue;
      const match = rule.pattern.exec(rest);
      if (match === null) continue;
      step = { length: match[0].length, words: rule.read(match, found) };
      break;
    }
    step ??= { length: 1, words: source[at] ?? '' };
    text += step.words;
    at += step.length;
  }
  return text;
}

function readMaskedLink(match: RegExpExecArray, found: Found): string {
  const [whole, label = '', url = ''] = match;
  // The client shows all of it where the words are themselves an address, or the address is none.
  if (!/^https?:\/\//.test(url) || /https?:\/\//.test(label)) return whole;
  found.urls.push(url);
  return readInline(label, found, false);
}

function readAngleLink(match: RegExpExecArray, found: Found): string {
  found.urls.push(match[1] ?? '');
  return match[1] ?? '';
}

function readBareLink(match: RegExpExecArray, found: Found): string {
  found.bareUrls.push(match[0]);
  return match[0];
}
