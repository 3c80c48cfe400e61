import { inScript } from './chinese.ts';
import { citedReply, sectionOf } from './cited-reply.ts';
import { createCiter } from './cite.ts';
import { contactBlocks, plainBlocks, sourceBlocks, titleBlock, type ComposeDeps } from './compose.ts';
import { chooseContacts, likelyCountries, likelyHome } from './contact-lines.ts';
import { countryName } from './countries.ts';
import { decide } from './decide.ts';
import { twoQuestions } from './parts.ts';
import type { Hit } from './rank.ts';
import type { Found, Retriever } from './retrieve.ts';
import { countryChoice, entryChoice } from './tokens.ts';
import type { CountryCode, Entry, Passage, Question, Reply } from './types.ts';

/**
 * Answers a question out of one snapshot.
 *
 * @param search - searches for the question
 */
export function answerQuestion(
  question: Question,
  retriever: Retriever,
  deps: ComposeDeps,
  search: () => Found,
): Reply {
  const both = answerBoth(question, retriever, deps);
  if (both !== undefined) return both;
  const found = search();
  const decision = decide(found);
  if (decision.kind === 'cite') {
    const [first, ...more] = decision.hits;
    return citedReply(
      [first, ...more].map((hit) => sectionOf(hit, found)),
      decision.confidence,
      {
        found,
        retriever,
        deps,
        others: decision.others,
      },
    );
  }
  if (decision.kind === 'elsewhere')
    return elsewhereReply(decision.country, decision.others, retriever, deps);
  const { locale } = deps;
  const choices = decision.others.map(({ entry }) =>
    entryChoice(entry, inScript(entry.title, entry.locale, locale)),
  );
  const declined = decision.outside === 'beside' ? 'abstain-beside' : 'abstain-nothing';
  const key = decision.kind === 'clarify' ? 'clarify' : choices.length > 0 ? 'abstain' : declined;
  return {
    locale,
    answer: { kind: decision.kind, suggestions: choices, contacts: [] },
    blocks: plainBlocks(deps.translate(locale, key)),
    choices,
  };
}

/** Two questions in one message get an answer each, if both are understood. */
function answerBoth(question: Question, retriever: Retriever, deps: ComposeDeps): Reply | undefined {
  const parts = twoQuestions(question.text);
  if (parts === undefined) return undefined;
  const [text, next] = parts;
  const first = { ...question, text };
  const asked = [first, { ...question, text: next, previous: first }].map((part) => {
    const found = retriever.search(part);
    return { found, decision: decide(found) };
  });
  const sections = asked.flatMap(({ found, decision }) =>
    decision.kind === 'cite' ? [sectionOf(decision.hits[0], found)] : [],
  );
  const [one, two] = sections;
  if (one === undefined || two === undefined || one.passage === two.passage) return undefined;
  const sure = asked.every(({ decision }) => decision.kind === 'cite' && decision.confidence === 'high');
  const last = asked.at(-1)?.found;
  return citedReply(sections, sure ? 'high' : 'medium', {
    ...(last ? { found: last } : {}),
    retriever,
    deps,
    others: [],
  });
}

/** Says that the knowledge has nothing on a country; its lines, if there are any, and what holds everywhere. */
function elsewhereReply(
  country: CountryCode,
  others: readonly Hit[],
  { snapshot }: Retriever,
  deps: ComposeDeps,
): Reply {
  const { locale, translate } = deps;
  const choices = others.map(({ entry }) => entryChoice(entry, inScript(entry.title, entry.locale, locale)));
  const name = countryName(country, locale);
  if (snapshot.contacts.some((contact) => contact.country === country))
    choices.unshift(countryChoice(country, translate(locale, 'button-contacts', { country: name })));
  return {
    locale,
    answer: { kind: 'abstain', suggestions: choices, contacts: [] },
    blocks: plainBlocks(translate(locale, 'abstain-elsewhere', { country: name })),
    choices,
  };
}

/** Shows an entry, or one passage of it, that was asked for by a button. */
export function showPassage(entry: Entry, passage: Passage, retriever: Retriever, deps: ComposeDeps): Reply {
  return citedReply([{ entry, passage }], 'high', { retriever, deps, others: [] });
}

/** The lines of one country for every purpose. */
export function contactsReply(country: CountryCode, retriever: Retriever, deps: ComposeDeps): Reply {
  const { snapshot } = retriever;
  const { locale, translate } = deps;
  const contacts = chooseContacts(snapshot.contacts, {
    purposes: ['fraud', 'police', 'trafficking', 'consular', 'cyber', 'crisis'],
    countries: [country],
    homes: [country, ...likelyHome(locale)],
    mostACountry: 12,
    most: 12,
  });
  const name = countryName(country, locale);
  const citer = createCiter(snapshot.sources, locale);
  const lines = contactBlocks(contacts, citer, deps, false);
  const others = likelyCountries(locale).filter((code) => snapshot.contacts.some((c) => c.country === code));
  const choices =
    contacts.length > 0
      ? []
      : others.slice(0, 4).map((code) => countryChoice(code, countryName(code, locale)));
  return {
    locale,
    answer: { kind: 'contacts', country, citations: citer.citations(), suggestions: choices, contacts },
    blocks:
      contacts.length > 0
        ? [titleBlock(name), ...lines, ...sourceBlocks(citer.citations(), deps)]
        : plainBlocks(translate(locale, 'no-contacts', { country: name })),
    choices,
  };
}
