import { inScript } from '../chinese.ts';
import { createCiter, type Citer } from '../cite.ts';
import { citedBlocks, contactBlocks, localised, plainBlocks, sourceBlocks, titleBlock } from '../compose.ts';
import type { CitedBlock, ComposeDeps } from '../compose.ts';
import { chooseContacts, likelyCountries, likelyHome } from '../contact-lines.ts';
import { countryName } from '../countries.ts';
import { knowledgeLocale } from '../detect-locale.ts';
import { countryChoice, entryChoice, passageChoice } from '../tokens.ts';
import type {
  CheckAnswer,
  Choice,
  CitedSentence,
  Contact,
  CountryCode,
  Entry,
  Passage,
  Reply,
  ReplyBlock,
  Snapshot,
} from '../types.ts';
import type { Finding, ShownSign } from './judge.ts';

/** More would not be read, and the answer would not fit a message. */
const MOST_SIGNS = 4;
const MOST_STEPS = { none: 1, one: 3, two: 2 };
const MOST_CONTACTS = 2;
/** Where to look up how a message is checked if no kind of scam is seen in it. */
const ANY_MESSAGE = 'phishing-texts';
/** What sections are called in the English files; those of other languages stand in the same order. */
const HOW_TO_CHECK = /^(?:how|steps|what) to (?:check|verify)|^what to do before/i;
const WHAT_TO_DO = /^what to do/i;

/**
 * The answer to a message that a person wants checked: the signs with their words, the kind of scam, how to check,
 * what to do, whom to call. It never says that a message is safe.
 *
 * @param countries - that are named or implied
 */
export function checkReply(
  finding: Finding,
  countries: readonly CountryCode[],
  snapshot: Snapshot,
  deps: ComposeDeps,
): Reply {
  const { locale, translate } = deps;
  const citer = createCiter(snapshot.sources, locale);
  const entry = entryOf(snapshot, finding.scam ?? ANY_MESSAGE, knowledgeLocale(locale));
  const sentences: CitedSentence[] = [];
  const shown = finding.signs.slice(0, MOST_SIGNS);
  const signs = shown.map((sign) => signBlock(sign, citer, deps, sentences));
  const checking = entry && section(snapshot, entry, HOW_TO_CHECK);
  const acting = finding.level === 'none' ? undefined : entry && section(snapshot, entry, WHAT_TO_DO);
  // What to do afterwards is for those who have paid: a button leads there where nothing is sure.
  const told = [checking, finding.level === 'alarm' || !checking ? acting : undefined].filter(
    (passage, i, all) => passage !== undefined && all.indexOf(passage) === i,
  );
  const most = finding.level === 'none' ? MOST_STEPS.none : told.length > 1 ? MOST_STEPS.two : MOST_STEPS.one;
  const advice = told.flatMap((passage) =>
    passage ? passageBlocks(passage, most, citer, deps, sentences) : [],
  );
  const contacts = finding.level === 'none' ? [] : contactsOf(snapshot, countries, deps);
  const lines = contactBlocks(contacts, citer, deps);
  const named = finding.scam !== undefined && entry !== undefined;
  const choices = choicesOf(
    finding.level === 'none' || named ? entry : undefined,
    acting,
    contacts,
    snapshot,
    deps,
  );
  const citations = citer.citations();
  const answer: CheckAnswer = {
    kind: 'check',
    level: finding.level,
    signs: finding.signs.map(({ sign, quote }) => ({ sign: sign.id, quote })),
    sentences,
    citations,
    suggestions: choices,
    contacts,
  };
  const key = finding.level === 'caution' && signs.length === 0 ? 'check-likeness' : `check-${finding.level}`;
  return {
    locale,
    answer,
    blocks: [
      titleBlock(translate(locale, key, { count: finding.signs.length })),
      ...plainBlocks(translate(locale, `${key}-now`)),
      ...signs,
      ...(named
        ? plainBlocks(translate(locale, 'check-looks-like', { scam: script(entry.title, entry, deps) }))
        : []),
      ...advice,
      ...lines,
      ...sourceBlocks(citations, deps),
      ...(sentences.length === 0 || entry?.locale === knowledgeLocale(locale)
        ? []
        : plainBlocks(translate(locale, 'note-other-language')).map((block): ReplyBlock => ({
            ...block,
            kind: 'note',
          }))),
    ],
    choices,
  };
}

function signBlock(
  { sign, quote }: ShownSign,
  citer: Citer,
  deps: ComposeDeps,
  said: CitedSentence[],
): ReplyBlock {
  const own = knowledgeLocale(deps.locale);
  const locale = sign.why[own] === undefined ? 'en' : own;
  const why = sign.why[locale];
  const block: ReplyBlock = {
    kind: 'item',
    bullet: '•',
    spans: [
      { kind: 'text', text: localised(sign.title, deps.locale), strong: true },
      { kind: 'text', text: `: ${deps.translate(deps.locale, 'check-quote', { quote })} ` },
    ],
  };
  if (why === undefined) return block;
  // The first source is enough here: the answer has to fit a message.
  const [source] = why.sources;
  const sentence = citer.sentence({ id: `signs#${sign.id}`, locale }, { ...why, sources: [source] });
  said.push(sentence);
  return {
    ...block,
    spans: [
      ...block.spans,
      { kind: 'text', text: `${sentence.shown} ` },
      ...sentence.markers.map((number) => ({ kind: 'marker', number }) as const),
    ],
  };
}

/** A section's heading and the beginning of its list, or its first sentences. */
function passageBlocks(
  passage: Passage,
  most: number,
  citer: Citer,
  deps: ComposeDeps,
  said: CitedSentence[],
): ReplyBlock[] {
  const blocks = passage.blocks.slice(0, most).map(({ kind, sentences }): CitedBlock => {
    const cited = sentences.map((sentence) => citer.sentence(passage, sentence));
    said.push(...cited);
    return { kind, sentences: cited };
  });
  const heading = script(passage.heading, passage, deps);
  return [{ kind: 'label', spans: [{ kind: 'text', text: heading, strong: true }] }, ...citedBlocks(blocks)];
}

function entryOf({ entries }: Snapshot, id: string, locale: string): Entry | undefined {
  const own = entries.filter((entry) => entry.id === id);
  return own.find((entry) => entry.locale === locale) ?? own.find((entry) => entry.locale === 'en');
}

function section(snapshot: Snapshot, entry: Entry, heading: RegExp): Passage | undefined {
  const english = entryOf(snapshot, entry.id, 'en') ?? entry;
  const at = english.passages.findIndex((passage) => heading.test(passage.heading));
  return entry.passages[at];
}

function contactsOf(
  { contacts }: Snapshot,
  named: readonly CountryCode[],
  { locale }: ComposeDeps,
): Contact[] {
  const countries = named.length > 0 ? named : likelyHome(locale);
  return chooseContacts(contacts, {
    purposes: ['fraud', 'cyber', 'police'],
    countries: countries.slice(0, 2),
    homes: countries,
    mostACountry: countries.length > 1 ? 1 : 2,
    most: MOST_CONTACTS,
  });
}

function choicesOf(
  entry: Entry | undefined,
  acting: Passage | undefined,
  contacts: readonly Contact[],
  { contacts: all }: Snapshot,
  deps: ComposeDeps,
): Choice[] {
  const { locale, translate } = deps;
  const countries = contacts.length > 0 ? [] : likelyCountries(locale);
  return [
    ...(entry ? [entryChoice(entry, script(entry.title, entry, deps))] : []),
    ...(acting ? [passageChoice(acting, script(acting.heading, acting, deps))] : []),
    ...countries
      .filter((code) => all.some((contact) => contact.country === code))
      .slice(0, 3)
      .map((code) =>
        countryChoice(code, translate(locale, 'button-contacts', { country: countryName(code, locale) })),
      ),
  ];
}

function script(text: string, { locale: from }: { locale: string }, { locale }: ComposeDeps): string {
  return inScript(text, from, locale);
}
