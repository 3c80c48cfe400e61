import { inScript } from '../chinese.ts';
import { sayPassage, type Section } from '../cited-reply.ts';
import { createCiter } from '../cite.ts';
import {
  citedBlocks,
  contactBlocks,
  plainBlocks,
  sourceBlocks,
  titleBlock,
  type ComposeDeps,
} from '../compose.ts';
import { chooseContacts } from '../contact-lines.ts';
import { countryName } from '../countries.ts';
import { knowledgeLocale } from '../detect-locale.ts';
import { nonEmpty } from '../non-empty.ts';
import type { Found } from '../retrieve.ts';
import { dangerChoice, entryChoice, passageChoice } from '../tokens.ts';
import type {
  Choice,
  Contact,
  Danger,
  DangerKind,
  Entry,
  Locale,
  Passage,
  Reply,
  ReplyBlock,
  Snapshot,
} from '../types.ts';
import { countriesToAsk, type CardCountries } from './card-countries.ts';

/** What a card is made of, besides the danger. */
export interface CardContext {
  readonly snapshot: Snapshot;
  readonly deps: ComposeDeps;
  readonly countries: CardCountries;
  /** Whether others read along: the card is shorter and asks into a private chat. */
  readonly group: boolean;
  readonly confidence: 'high' | 'medium';
  /**
   * What a search finds for what the person wrote. It follows on the card of those who deal with money or pictures,
   * who asked something beside; to others it is offered as the first button, so that their card stays short.
   */
  readonly answer?: Section & { readonly found: Found };
}

const ANSWERED: ReadonlySet<DangerKind> = new Set(['paid', 'about-to-pay', 'blackmailed', 'about-to-leave']);
const MOST_LINES = { direct: 6, group: 3 };
const MOST_COUNTRIES = { direct: 5, group: 3 };
/** Crisis lines of several countries help more than none, where the country can't even be guessed. */
const MOST_CRISIS_LINES = 3;

/**
 * The card for a danger: first steps, lines to call, two buttons to go on, and buttons that ask for the country
 * where it is not known. `undefined` if its entry is not there.
 */
export function urgentReply(danger: Danger, context: CardContext): Reply | undefined {
  const { snapshot, deps, countries, group } = context;
  const { locale, translate } = deps;
  const entry = entryFor(danger, snapshot, locale);
  const passage = entry?.passages[danger.section - 1];
  if (entry === undefined || passage === undefined) return undefined;

  const citer = createCiter(snapshot.sources, locale);
  const suicide = danger.kind === 'suicide';
  const contacts = contactsFor(danger, entry, context);
  // Whoever may die needs the line before anything else; its source is cited first for that.
  const early = suicide ? contactBlocks(contacts, citer, deps) : [];
  const said = passage.blocks.map(({ kind, sentences }) => ({
    kind,
    sentences: sentences.map((sentence) => citer.sentence(passage, sentence)),
  }));
  const late = suicide ? [] : contactBlocks(contacts, citer, deps);
  const { answer } = context;
  const answered =
    answer && !group && ANSWERED.has(danger.kind) && answer.entry.id !== entry.id
      ? { ...answer, said: sayPassage(answer.passage, answer.found, citer) }
      : undefined;
  const sentences = nonEmpty([...said, ...(answered?.said ?? [])].flatMap((block) => block.sentences));
  const citations = nonEmpty(citer.citations());
  if (sentences === undefined || citations === undefined) return undefined;

  const choices = [...countryChoices(danger, context), ...nextChoices(entry, passage, context)];
  const say = (key: string): ReplyBlock[] => plainBlocks(translate(locale, key));
  const [home] = countries.homes;
  const noLine =
    contacts.length === 0 && countries.known && home !== undefined
      ? plainBlocks(translate(locale, 'no-contacts', { country: countryName(home, locale) }))
      : [];
  return {
    locale,
    answer: {
      kind: 'urgent',
      confidence: context.confidence,
      sentences,
      citations,
      suggestions: choices,
      contacts,
    },
    blocks: [
      ...(suicide ? say('urgent-human') : [titleBlock(inScript(passage.heading, entry.locale, locale))]),
      ...early,
      ...citedBlocks(said),
      ...late,
      ...noLine,
      ...(answered
        ? [
            titleBlock(
              inScript(
                `${answered.entry.title} · ${answered.passage.heading}`,
                answered.entry.locale,
                locale,
              ),
            ),
            ...citedBlocks(answered.said),
          ]
        : []),
      ...(countries.known
        ? []
        : say(danger.kind === 'held' ? 'urgent-which-passport' : 'urgent-which-country')),
      ...(danger.kind === 'held' && !group ? say('urgent-clear-chat') : []),
      ...(group ? say('urgent-private') : []),
      ...sourceBlocks(citations, deps),
      ...(entry.locale === knowledgeLocale(locale) ? [] : notes(translate(locale, 'note-other-language'))),
    ],
    choices,
  };
}

function notes(text: string): ReplyBlock[] {
  return plainBlocks(text).map((block) => ({ ...block, kind: 'note' }));
}

function entryFor({ entry: id }: Danger, { entries }: Snapshot, locale: Locale): Entry | undefined {
  const own = entries.filter((entry) => entry.id === id);
  return (
    own.find((entry) => entry.locale === knowledgeLocale(locale)) ??
    own.find((e) => e.locale === 'en') ??
    own[0]
  );
}

function contactsFor(
  danger: Danger,
  entry: Entry,
  { snapshot, countries, deps, group }: CardContext,
): Contact[] {
  const most = group ? MOST_LINES.group : MOST_LINES.direct;
  const choose = (wanted: readonly string[], purposes: Entry['contacts'], mostACountry: number): Contact[] =>
    chooseContacts(snapshot.contacts, {
      purposes,
      countries: wanted,
      homes: countries.homes,
      mostACountry,
      most,
    });
  if (danger.kind !== 'suicide') {
    // Every country that is spoken of has its line on a short card too.
    const each = Math.max(1, Math.min(3, Math.floor(most / Math.max(1, countries.countries.length))));
    // The own country's mission first, as the steps say, then who can be reached where it happens.
    const mission =
      danger.kind === 'held' && countries.known ? choose(countries.countries, ['consular'], 2) : [];
    const own = [...new Set([...mission, ...choose(countries.countries, entry.contacts, each)])].slice(
      0,
      most,
    );
    if (own.length > 0) return own;
    // A country without a line for this may have an embassy where people are held, or the police at home.
    const embassies = snapshot.contacts.filter(
      (c) => isHeldHelp(danger, c) && countries.homes.includes(c.country),
    );
    return embassies.length > 0
      ? embassies.slice(0, most)
      : choose(countries.countries, ['police', 'fraud', 'cyber'], 3);
  }
  const own = choose(countries.countries, ['crisis', 'police'], 2);
  if (own.length > 0 || countries.known) return own;
  return choose(countriesToAsk(danger, deps.locale, snapshot.contacts), ['crisis'], 1).slice(
    0,
    MOST_CRISIS_LINES,
  );
}

function isHeldHelp({ kind }: Danger, contact: Contact): boolean {
  return kind === 'held' && contact.for.includes('consular');
}

/** Two buttons: the entry that says more, else what stands next in the card's own, and what helps next. */
function nextChoices(entry: Entry, shown: Passage, { snapshot, deps, answer }: CardContext): Choice[] {
  const script = (own: Entry, text: string): string => inScript(text, own.locale, deps.locale);
  const entryButton = (other: Entry): Choice => entryChoice(other, script(other, other.title));
  const at = entry.passages.indexOf(shown);
  const passages = [...entry.passages.slice(at + 1), ...entry.passages.slice(0, at)].map((passage) =>
    passageChoice(passage, script(entry, passage.heading)),
  );
  const related = entry.related.flatMap((id) =>
    snapshot.entries.filter((other) => other.id === id && other.locale === entry.locale).map(entryButton),
  );
  const first = answer === undefined || answer.entry.id === entry.id ? [] : [entryButton(answer.entry)];
  const next = [...first, ...passages.slice(0, 1), ...related, ...passages.slice(1)];
  return [...new Map(next.map((choice) => [choice.token, choice])).values()].slice(0, 2);
}

function countryChoices(danger: Danger, { snapshot, deps, countries, group }: CardContext): Choice[] {
  if (countries.known) return [];
  // Where they are held is known and stays so, whatever passport is chosen.
  const places =
    danger.kind === 'held' ? countries.countries.filter((code) => !countries.homes.includes(code)) : [];
  return countriesToAsk(danger, deps.locale, snapshot.contacts)
    .slice(0, group ? MOST_COUNTRIES.group : MOST_COUNTRIES.direct)
    .map((code) => dangerChoice(danger, [...places.slice(0, 3), code], countryName(code, deps.locale)));
}
