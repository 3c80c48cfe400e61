import { sectionOf } from '../cited-reply.ts';
import type { ComposeDeps } from '../compose.ts';
import { HIGH, MEDIUM } from '../confidence.ts';
import { decide } from '../decide.ts';
import type { Found, Retriever } from '../retrieve.ts';
import type { DangerAction } from '../tokens.ts';
import type { DangerKind, EntryKind, Locale, Question, Reply } from '../types.ts';
import { cardCountries } from './card-countries.ts';
import { urgentReply } from './card.ts';
import type { DangerRecogniser, FoundDanger } from './recognise.ts';

/** From here a danger counts as certain. */
const SURE = 0.6;
/** From here not even a subject outside the desk's that is nearer than all entries speaks against it. */
const CERTAIN = 0.9;
/** Subjects that people ask about: one that is surely found speaks against a danger that is not certain. */
const SUBJECTS: ReadonlySet<EntryKind> = new Set(['law', 'figure', 'enforcement', 'place', 'organisation']);

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
  const found = recognise(text);
  return found !== undefined && found.likelihood >= SURE && OF_LIFE.has(found.danger.kind);
}

/** The card for a question that tells of a danger; `undefined` for any other. */
export function answerDanger(
  asked: Question,
  { retriever, recognise, composeFor, group, search }: DangerDeps,
): Reply | undefined {
  const question = sameForCountry(asked, retriever);
  const { text, locale, country } = question;
  const { snapshot } = retriever;
  const found = recognise(text);
  if (found === undefined) return undefined;
  if (goesOn(asked, found, retriever, recognise)) return undefined;
  const searched = question === asked ? search() : retriever.search(question);
  const { hits, confidence } = searched;
  const [nearest] = hits;
  const { outside } = { outside: undefined, ...decide(searched) };
  if (outside !== undefined && found.likelihood < CERTAIN) return undefined;
  if (nearest && found.likelihood < SURE && confidence.first >= HIGH && SUBJECTS.has(nearest.entry.kind))
    return undefined;
  const named = { picked: country, named: retriever.countries(text), locale };
  return urgentReply(found.danger, {
    snapshot,
    deps: composeFor(locale),
    countries: cardCountries(found.danger, named, snapshot.places),
    group,
    confidence: found.likelihood >= SURE ? 'high' : 'medium',
    ...(nearest && confidence.either >= MEDIUM
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
  const named = { picked: countries.at(-1), named: countries.slice(0, -1), locale };
  return urgentReply(danger, {
    snapshot,
    deps: composeFor(locale),
    countries: cardCountries(danger, named, snapshot.places),
    group,
    confidence: 'high',
  });
}

/**
 * Whether a message only goes on from one that was answered with a card: what it asks is answered, and the card is not
 * shown again. A danger of another kind that is certain gets its own card, and who may die always theirs.
 */
function goesOn(
  { text, previous, ...rest }: Question,
  { danger, likelihood }: FoundDanger,
  { leans, onlyCountries }: Retriever,
  recognise: DangerRecogniser,
): boolean {
  if (previous === undefined || danger.kind === 'suicide' || onlyCountries(text).length > 0) return false;
  const before = recognise(previous.text);
  if (before === undefined || !leans({ ...rest, text, previous })) return false;
  return before.danger.kind === danger.kind || likelihood < SURE;
}

/** A bare country after a message means the same message for that country. */
function sameForCountry(question: Question, retriever: Retriever): Question {
  const [country] = retriever.onlyCountries(question.text);
  if (country === undefined) return question;
  let before = question.previous;
  while (before && retriever.onlyCountries(before.text).length > 0) before = before.previous;
  return before ? { ...before, locale: question.locale, country } : question;
}
