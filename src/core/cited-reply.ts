import { inScript } from './chinese.ts';
import { choosePassage } from './choose-passage.ts';
import { chooseSentences } from './choose-sentences.ts';
import { createCiter, type Citer } from './cite.ts';
import {
  citedBlocks,
  contactBlocks,
  plainBlocks,
  sourceBlocks,
  titleBlock,
  type CitedBlock,
  type ComposeDeps,
} from './compose.ts';
import { chooseContacts, likelyCountries, likelyHome } from './contact-lines.ts';
import { countryName } from './countries.ts';
import { knowledgeLocale } from './detect-locale.ts';
import { nonEmpty } from './non-empty.ts';
import { questionKind } from './question-kind.ts';
import type { Hit } from './rank.ts';
import type { Found, Retriever } from './retrieve.ts';
import { countryChoice, entryChoice, passageChoice } from './tokens.ts';
import type { Choice, CitedAnswer, Contact, Entry, Locale, Passage, Reply, ReplyBlock } from './types.ts';

/** Most buttons below an answer. */
const MOST_CHOICES = 5;

/** A passage that answers, with its entry. */
export interface Section {
  readonly entry: Entry;
  readonly passage: Passage;
}

/** What an answer is made with. */
export interface CiteContext {
  /** Left out where an entry was asked for by a button. */
  readonly found?: Found;
  readonly retriever: Retriever;
  readonly deps: ComposeDeps;
  readonly others: readonly Hit[];
}

/** The answer that one or two passages give. */
export function citedReply(
  sections: readonly Section[],
  confidence: 'high' | 'medium',
  context: CiteContext,
): Reply {
  const { retriever, deps } = context;
  const { locale, translate } = deps;
  const citer = createCiter(retriever.snapshot.sources, locale);
  const said = sections.map((section) => ({
    ...section,
    blocks: sayPassage(section.passage, context.found, citer),
  }));
  const contacts = said.map(({ entry }) => contactsFor(entry, context)).find((list) => list.length > 0) ?? [];
  const contactLines = contactBlocks(contacts, citer, deps);
  const sentences = nonEmpty(said.flatMap(({ blocks }) => blocks.flatMap((block) => block.sentences)));
  const citations = nonEmpty(citer.citations());
  const [first] = sections;
  if (first === undefined || sentences === undefined || citations === undefined)
    throw new Error('an answer needs a passage with a sentence');

  const choices = choicesAfter(first, sections, contacts, context);
  const answer: CitedAnswer = {
    kind: 'cited',
    confidence,
    sentences,
    citations,
    suggestions: choices,
    contacts,
  };
  const translated =
    first.entry.locale === knowledgeLocale(locale)
      ? []
      : plainBlocks(translate(locale, 'note-other-language'));
  return {
    locale,
    answer,
    blocks: [
      ...said.flatMap(({ entry, passage, blocks }) => [
        titleBlock(inScript(`${entry.title} · ${passage.heading}`, entry.locale, locale)),
        ...citedBlocks(blocks),
      ]),
      ...contactLines,
      ...sourceBlocks(answer.citations, deps),
      ...translated.map((block): ReplyBlock => ({ ...block, kind: 'note' })),
    ],
    choices,
  };
}

/** The passage of an entry that answers best. */
export function sectionOf({ entry }: Hit, { reading, translated, asking }: Found): Section {
  const own = entry.passages.some((passage) => reading.index.asksFor(passage).length > 0);
  const { query, index } = own ? reading : (translated ?? reading);
  return { entry, passage: choosePassage(entry, query, index, questionKind(asking)) };
}

/** What of a passage is said to a question, the sentences that answer first; without a question all of it. */
export function sayPassage(passage: Passage, found: Found | undefined, citer: Citer): CitedBlock[] {
  const cite = (sentences: readonly Passage['blocks'][0]['sentences'][0][]) =>
    sentences.map((s) => citer.sentence(passage, s));
  const whole = (): CitedBlock[] =>
    passage.blocks.map(({ kind, sentences }) => ({ kind, sentences: cite(sentences) }));
  if (found === undefined) return whole();
  const { query, index } = found.translated ?? found.reading;
  const { lead, rest } = chooseSentences(passage, query, index, questionKind(found.asking));
  const blocks: CitedBlock[] = [];
  if (lead.length > 0) blocks.push({ kind: 'lead', sentences: cite(lead) });
  for (const { kind, sentences } of rest) blocks.push({ kind, sentences: cite(sentences) });
  return blocks;
}

function contactsFor(entry: Entry, { found, retriever, deps }: CiteContext): Contact[] {
  if (entry.contacts.length === 0) return [];
  const named = found?.countries ?? [];
  const home = found?.home ?? likelyHome(deps.locale);
  const countries = named.length > 0 ? named : entry.countries.length === 1 ? entry.countries : home;
  return chooseContacts(retriever.snapshot.contacts, {
    purposes: entry.contacts,
    countries,
    homes: [...countries, ...home],
    mostACountry: 3,
    most: 6,
  });
}

/** Whether a line is one that the person can use: a consular one wherever consular help is what is needed. */
function isHome(contact: Contact, locale: Locale, entry: Entry): boolean {
  return (
    contact.for.includes('consular') ||
    !entry.contacts.includes('consular') ||
    likelyHome(locale).includes(contact.country)
  );
}

function choicesAfter(
  { entry, passage }: Section,
  sections: readonly Section[],
  contacts: readonly Contact[],
  { retriever, deps, others }: CiteContext,
): Choice[] {
  const { locale } = deps;
  const choices = new Map<string, Choice>();
  const add = (choice: Choice): void => {
    if (choices.size < MOST_CHOICES) choices.set(choice.token, choice);
  };
  const script = (text: string): string => inScript(text, entry.locale, locale);
  // Whose embassy helps depends on the passport: where no line is that of a home, countries are offered.
  const helps = entry.kind === 'help' || entry.kind === 'urgent' || entry.kind === 'scam';
  if (helps && entry.contacts.length > 0 && !contacts.some((contact) => isHome(contact, locale, entry))) {
    const available = likelyCountries(locale).filter((code) =>
      retriever.snapshot.contacts.some((c) => c.country === code),
    );
    for (const code of available.slice(0, 3)) {
      add(
        countryChoice(
          code,
          deps.translate(locale, 'button-contacts', { country: countryName(code, locale) }),
        ),
      );
    }
  }
  for (const other of entry.passages)
    if (other.id !== passage.id && choices.size < 3) add(passageChoice(other, script(other.heading)));
  const related = entry.related.flatMap((id) =>
    retriever.snapshot.entries.filter((e) => e.id === id && e.locale === entry.locale),
  );
  for (const next of [...others.map((hit) => hit.entry).slice(0, 1), ...related])
    if (!sections.some((section) => section.entry === next)) add(entryChoice(next, script(next.title)));
  return [...choices.values()];
}
