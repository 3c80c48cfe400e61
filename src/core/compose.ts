import { inScript } from './chinese.ts';
import { countryName } from './countries.ts';
import type { Citer } from './cite.ts';
import type {
  Citation,
  CitedSentence,
  Contact,
  Locale,
  Localised,
  ReplyBlock,
  Span,
  Translate,
} from './types.ts';

/** Sentences of one line of a passage. */
export interface CitedBlock {
  readonly kind: 'lead' | 'paragraph' | 'item' | 'step';
  readonly sentences: readonly CitedSentence[];
}

/** What blocks are made with. */
export interface ComposeDeps {
  readonly locale: Locale;
  readonly translate: Translate;
  /** `YYYY-MM-DD`: a line whose time for a check has passed says so. */
  readonly today: string;
}

/** A string of the program as blocks: blank lines part paragraphs, lines with "• " are items. */
export function plainBlocks(text: string): ReplyBlock[] {
  return text.split(/\n{2,}/).flatMap((paragraph) => {
    const lines = paragraph.split('\n');
    return lines.map((line): ReplyBlock => {
      const item = /^• (.*)$/.exec(line)?.[1];
      return item === undefined
        ? { kind: 'paragraph', spans: [{ kind: 'text', text: line }] }
        : { kind: 'item', bullet: '•', spans: [{ kind: 'text', text: item }] };
    });
  });
}

/** The heading of an answer. */
export function titleBlock(text: string): ReplyBlock {
  return { kind: 'title', spans: [{ kind: 'text', text, strong: true }] };
}

/** Sentences with their markers, steps numbered. */
export function citedBlocks(blocks: readonly CitedBlock[]): ReplyBlock[] {
  let step = 0;
  return blocks.map(({ kind, sentences }): ReplyBlock => {
    const spans = sentences.flatMap((sentence, i): Span[] => [
      { kind: 'text', text: `${i === 0 ? '' : ' '}${sentence.shown}` },
      // The sentences of one list item share their sources: marked once, at its end.
      ...(isListed(kind) && i < sentences.length - 1 ? [] : markerSpans(sentence)),
    ]);
    step = kind === 'step' ? step + 1 : 0;
    const bullet = kind === 'step' ? `${step}.` : kind === 'item' ? '•' : undefined;
    return { kind, ...(bullet === undefined ? {} : { bullet }), spans };
  });
}

function isListed(kind: CitedBlock['kind']): boolean {
  return kind === 'item' || kind === 'step';
}

function markerSpans({ markers }: CitedSentence): Span[] {
  return [{ kind: 'text', text: ' ' }, ...markers.map((number): Span => ({ kind: 'marker', number }))];
}

/** Beside an answer a line's hours and note are told if they are no longer than this; all of them in a list of lines. */
const BRIEF = 90;

/**
 * The lines to call, each with its country, its source and the day on which it was checked.
 *
 * @param brief - whether long notes are left out: they stand beside an answer that somebody reads in a hurry
 */
export function contactBlocks(
  contacts: readonly Contact[],
  citer: Citer,
  deps: ComposeDeps,
  brief = true,
): ReplyBlock[] {
  if (contacts.length === 0) return [];
  const { locale, translate } = deps;
  return [
    { kind: 'label', spans: [{ kind: 'text', text: translate(locale, 'label-contacts'), strong: true }] },
    ...contacts.map((contact) => contactBlock(contact, citer.contact(contact), deps, brief)),
  ];
}

function contactBlock(
  contact: Contact,
  marker: number,
  { locale, translate, today }: ComposeDeps,
  brief: boolean,
): ReplyBlock {
  const say = (text: Localised): string => localised(text, locale);
  const numbers = [
    contact.tel,
    contact.telAbroad === null ? null : translate(locale, 'contact-abroad', { tel: contact.telAbroad }),
  ].filter((part) => part !== null);
  const place =
    contact.inCountry === null
      ? countryName(contact.country, locale)
      : translate(locale, 'contact-consular', {
          country: countryName(contact.country, locale),
          place: countryName(contact.inCountry, locale),
        });
  const details = [contact.hours, contact.note].flatMap((text) => {
    const said = text === null ? '' : say(text).replace(/[.。]$/u, '');
    return said === '' || (brief && said.length > BRIEF) ? [] : [said];
  });
  const verified = translate(locale, contact.reviewAfter < today ? 'contact-stale' : 'contact-verified', {
    date: contact.verified,
  });
  return {
    kind: 'contact',
    bullet: '•',
    spans: [
      { kind: 'text', text: `${place} – ${say(contact.name)}: ` },
      ...(numbers.length > 0
        ? [{ kind: 'text', text: numbers.join(' · '), strong: true } satisfies Span]
        : []),
      ...(contact.url === null
        ? []
        : [
            ...(numbers.length > 0 ? [{ kind: 'text', text: ' · ' } satisfies Span] : []),
            {
              kind: 'link',
              text: new URL(contact.url).host.replace(/^www\./, ''),
              url: contact.url,
            } satisfies Span,
          ]),
      {
        kind: 'text',
        text: ` (${[...details, verified].join('; ')}) `,
      },
      { kind: 'marker', number: marker },
    ],
  };
}

/** The numbered sources: publisher, title, date, link. */
export function sourceBlocks(
  citations: readonly Citation[],
  { locale, translate }: ComposeDeps,
): ReplyBlock[] {
  if (citations.length === 0) return [];
  return [
    { kind: 'label', spans: [{ kind: 'text', text: translate(locale, 'label-sources'), strong: true }] },
    ...citations.map(({ marker, source }): ReplyBlock => {
      const date = source.published ?? translate(locale, 'source-read', { date: source.accessed });
      return {
        kind: 'source',
        bullet: `[${marker}]`,
        spans: [
          { kind: 'text', text: `${source.publisher}: ` },
          { kind: 'link', text: source.title, url: source.url },
          { kind: 'text', text: ` (${date})` },
        ],
      };
    }),
  ];
}

/** Text of the knowledge in the reader's language, else in English. */
export function localised(text: Localised, locale: Locale): string {
  const own = text[locale];
  if (own !== undefined) return own;
  if (locale === 'zh-Hant' && text['zh-Hans'] !== undefined)
    return inScript(text['zh-Hans'], 'zh-Hans', 'zh-Hant');
  return text['en'] ?? Object.values(text)[0] ?? '';
}
