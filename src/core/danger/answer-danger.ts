import { sectionOf } from '../cited-reply.ts';
import type { ComposeDeps } from '../compose.ts';
import { MEDIUM } from '../confidence.ts';
import { likelyHome } from '../contact-lines.ts';
import type { Found, Retriever } from '../retrieve.ts';
import type { DangerAction } from '../tokens.ts';
import type { Danger, DangerKind, Locale, Question, Reply } from '../types.ts';
import { cardCountries } from './card-countries.ts';
import { urgentReply } from './card.ts';
import { chooseDanger } from './choose-danger.ts';
import { tellsOfDanger, type DangerRecogniser } from './recognise.ts';
import { mayTell, THRESHOLD, weighDanger } from './weigh.ts';

/** From here a danger counts as certain. */
const SURE = 0.7;
/** Dangers that nobody copies out of a scam message. */
const OF_LIFE: ReadonlySet<DangerKind> = new Set(['held', 'suicide']);

/** What a card is made with. */
export interface DangerDeps {
  readonly retriever: Retriever;
  readonly recognise: DangerRecogniser;
  readonly composeFor: (locale: Locale) => ComposeDeps;
  /** Searches for the question itself, once. */
  readonly search: () => Found;
  /** Whether others read along. */
  readonly group: boolean;
}

/** Whether a text surely tells that somebody is held or may take their life, though it reads like a message. */
export function tellsOfLife(text: string, recognise: DangerRecogniser): boolean {
  const judged = recognise(text);
  return judged !== undefined && tellsOfDanger(judged) && OF_LIFE.has(judged.danger.kind);
}

/** The card for a question that tells of a danger; `undefined` for any other. */
export function answerDanger(
  asked: Question,
  { retriever, recognise, composeFor, group, search }: DangerDeps,
): Reply | undefined {
  const question = sameForCountry(asked, retriever);
  const { text, locale, country } = question;
  const { snapshot } = retriever;
  const judged = recognise(text);
  if (judged === undefined || !mayTell(judged)) return undefined;
  const searched = question === asked ? search() : retriever.search(question);
  // What was asked before may be found for anything that leans on it.
  const likelihood = weighDanger(judged, searched.together ? retriever.search({ text, locale }) : searched);
  if (likelihood < THRESHOLD) return undefined;
  const danger = chooseDanger(judged, searched, snapshot.dangers);
  if (goesOn(asked, danger, likelihood, retriever, recognise)) return undefined;
  const [nearest] = searched.hits;
  const named = { picked: country, named: retriever.countries(text), home: searched.home };
  return urgentReply(danger, {
    snapshot,
    deps: composeFor(locale),
    countries: cardCountries(danger, named, snapshot.places),
    group,
    confidence: likelihood >= SURE ? 'high' : 'medium',
    ...(nearest && searched.confidence.either >= MEDIUM
      ? { answer: { ...sectionOf(nearest, searched), found: searched } }
      : {}),
  });
}

/** The same card for the country that was chosen by its button; `undefined` if it is there no more. */
export function answerChosenCountry(
  { entry, section, countries }: DangerAction,
  locale: Locale,
  { retriever: { snapshot }, composeFor, group }: Omit<DangerDeps, 'search'>,
): Reply | undefined {
  const danger = snapshot.dangers.find((d) => d.entry === entry && d.section === section);
  if (danger === undefined) return undefined;
  const named = { picked: countries.at(-1), named: countries.slice(0, -1), home: likelyHome(locale) };
  return urgentReply(danger, {
    snapshot,
    deps: composeFor(locale),
    countries: cardCountries(danger, named, snapshot.places),
    group,
    confidence: 'high',
  });
}

/**
 * Whether a message only goes on from the one before: what it asks is answered. A card that was shown is not shown
 * again, and a few words that lean on others have to be plain. Who may die always gets their card.
 */
function goesOn(
  { text, previous, ...rest }: Question,
  danger: Danger,
  likelihood: number,
  { leans, onlyCountries }: Retriever,
  recognise: DangerRecogniser,
): boolean {
  if (previous === undefined || danger.kind === 'suicide' || onlyCountries(text).length > 0) return false;
  const before = recognise(previous.text);
  if (before === undefined || !leans({ ...rest, text, previous })) return false;
  return likelihood < SURE || (tellsOfDanger(before) && before.danger.kind === danger.kind);
}

/** A bare country after a message means the same message for that country. */
function sameForCountry(question: Question, retriever: Retriever): Question {
  const [country] = retriever.onlyCountries(question.text);
  if (country === undefined) return question;
  let before = question.previous;
  while (before && retriever.onlyCountries(before.text).length > 0) before = before.previous;
  return before ? { ...before, locale: question.locale, country } : question;
}
