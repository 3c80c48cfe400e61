import type { Snapshot } from '../types.ts';
import { findAddresses } from './addresses.ts';
import { featuresOf, type Features } from './features.ts';
import { phrasesOf } from './find-signs.ts';
import { fold } from './fold.ts';
import { learn } from './likeness.ts';
import { createPhraseFinder, type Found } from './phrases.ts';

/** What a person brought. */
export type Brought =
  | {
      /** A message to be checked: all of what they wrote, or the part that they quoted. */
      readonly kind: 'message';
      readonly text: string;
      /** What the person says of it. */
      readonly about: string;
      /** Whether it is only pasted: then it may be the person's own words after all. */
      readonly pasted: boolean;
    }
  | { readonly kind: 'question' };

/** Of the questions in the entries so many are learnt from; more make it slower and no better. */
const QUESTIONS = 1000;
/** The same for what people in danger write. */
const STORIES = 1500;
const PASSES = 8;
/** Texts of this length, as a power of two, and longer ones are told apart by it no more. */
const LONGEST = 8;
/** A quoted text has at least so many letters and digits; a letter without spaces counts for three. */
const QUOTED_LENGTH = 16;
const PASTED_LENGTH = 28;
/**
 * How sure it must be that a text is a message somebody sent, by what else speaks for it: it is set off from words
 * that ask, it stands beside them, it has an address in it, or nothing does.
 */
const SURE = { setOff: 0.3, asked: 0.75, address: 0.5, bare: 0.975 };

const QUOTED =
  /“([^”]+)”|「([^」]+)」|『([^』]+)』|«([^»]+)»|(?<=^|[\s:：,，])"([^"]+)"(?=$|[\s?？!.,，。])|(?<=^|[\s:：,，])'([^']{20,})'(?=$|[\s?？!.,，。])/gsu;
const UNSPACED = /[\p{sc=Han}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;

const QUESTION: Brought = { kind: 'question' };

/**
 * Tells messages that a person wants checked from questions. It learns how both read: messages from the examples of
 * the check, questions from those in the entries. In doubt it is a question.
 */
export function createMessageReader({
  check: { examples, words },
  entries,
  contacts,
  sources,
  dangers,
}: Snapshot): (text: string) => Brought {
  const finder = (id: 'asks' | 'received') =>
    createPhraseFinder(
      words
        .filter((group) => group.id === id)
        .flatMap((group) => phrasesOf(group).map((p) => [p, id] as const)),
    );
  const findAsks = finder('asks');
  const findReceived = finder('received');
  // An address that the desk itself names is asked about, not checked.
  const own = new Set(
    [
      ...contacts.map(({ url }) => url),
      ...Array.from(sources.values(), ({ kind, url }) => (kind === 'official' ? url : null)),
    ].flatMap((url) => (url === null ? [] : [new URL(url).hostname.replace(/^www\./, '')])),
  );
  const asks = spread(
    entries.flatMap((entry) => [...entry.asks]),
    QUESTIONS,
  );
  // Who tells of a danger is not to be taken for somebody who passes a message on.
  const told = spread(
    dangers.flatMap(({ utterances, not }) => [...Object.values(utterances), ...Object.values(not)].flat()),
    STORIES,
  );
  const features = (text: string): Features =>
    featuresOf(fold(text).text, [
      `long ${Math.min(LONGEST, Math.floor(Math.log2(sizeOf(text) + 1)))}`,
      ...(/[?？]\s*$/u.test(text) ? ['asks'] : []),
    ]);
  const read = learn(
    [
      ...examples.flatMap(({ kind, texts }) =>
        texts.map((text) => ({ features: features(text), kind: kind === 'told' ? null : 'message' })),
      ),
      ...[...asks, ...told].map((text) => ({ features: features(text), kind: null })),
    ],
    PASSES,
  );
  const isLike = (text: string): number => read(features(text));

  return (text) => {
    const addresses = findAddresses(text).filter(({ host }) => !own.has(host.replace(/^www\./, '')));
    if (
      addresses.length > 0 &&
      sizeOf(
        without(
          text,
          addresses.map((a) => a.text),
        ),
      ) === 0
    )
      return { kind: 'message', text, about: '', pasted: false };
    const folded = fold(text);
    const asked = findAsks(folded);
    const received = findReceived(folded);
    if (asked.length > 0 || received.length > 0) {
      const quoted = quotedPart(text, folded.ends, [...asked, ...received]);
      if (quoted && isLike(quoted.text) >= (quoted.setOff ? SURE.setOff : SURE.asked))
        return { kind: 'message', text: quoted.text, about: quoted.about, pasted: !quoted.setOff };
      return addresses.length > 0 ? { kind: 'message', text, about: '', pasted: true } : QUESTION;
    }
    const sure = addresses.length > 0 ? SURE.address : SURE.bare;
    return sizeOf(text) >= PASTED_LENGTH && isLike(text) >= sure
      ? { kind: 'message', text, about: '', pasted: true }
      : QUESTION;
  };
}

/** The text in quotation marks, or what is set off by a colon, a line break or a full stop from words that ask. */
function quotedPart(
  text: string,
  ends: readonly number[],
  cues: readonly Found<unknown>[],
): { text: string; about: string; setOff: boolean } | undefined {
  const quotes = [...text.matchAll(QUOTED)].map(
    (match) => match.slice(1).find((part) => part !== undefined) ?? '',
  );
  const longest = quotes.sort((a, b) => b.length - a.length)[0];
  if (longest !== undefined && sizeOf(longest) >= QUOTED_LENGTH)
    return { text: longest.trim(), about: text.replace(longest, ' '), setOff: true };
  const parts = text.split(/(?<=[:：\n])|(?<=[.!?。！？…])(?=\s|$|\p{sc=Han})|(?<=[,，;；])/u);
  let from = 0;
  const isAbout = parts.map((part) => {
    const to = from + part.length;
    const has = cues.some(({ end }) => {
      const at = (ends[end - 1] ?? 0) - 1;
      return at >= from && at < to;
    });
    from = to;
    return has;
  });
  // What stands between the words that ask and the end, or before them.
  const message = parts
    .filter((_, i) => isAbout[i] === false)
    .join('')
    .trim();
  const about = parts.filter((_, i) => isAbout[i] === true).join(' ');
  const setOff = parts.some((part, i) => isAbout[i] === true && /[:：\n]\s*$/u.test(part));
  return sizeOf(message) >= QUOTED_LENGTH && about !== '' ? { text: message, about, setOff } : undefined;
}

/** At most so many of a list, from all over it. */
function spread(list: readonly string[], most: number): string[] {
  const stride = Math.max(1, Math.ceil(list.length / most));
  return list.filter((_, i) => i % stride === 0);
}

function sizeOf(text: string): number {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return letters + 2 * (text.match(UNSPACED)?.length ?? 0);
}

function without(text: string, parts: readonly string[]): string {
  return parts.reduce((rest, part) => rest.replace(part, ' '), text.normalize('NFKC'));
}
