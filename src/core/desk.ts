import { answerQuestion, contactsReply, showPassage } from './answer.ts';
import { createCheckers, type Checker } from './check/checker.ts';
import { plainBlocks, type ComposeDeps } from './compose.ts';
import { likelyHome } from './contact-lines.ts';
import { countryName } from './countries.ts';
import { knowledgeLocale, supportedLocale } from './detect-locale.ts';
import { answerChosenCountry, answerDanger, tellsOfLife, type DangerDeps } from './danger/answer-danger.ts';
import { createRecognisers, type DangerRecogniser } from './danger/recognise.ts';
import { createCountryMatcher } from './find-countries.ts';
import { cleanInput } from './normalize.ts';
import type { Found, Retriever } from './retrieve.ts';
import { createSmallTalk } from './small-talk.ts';
import { countSources } from './count-sources.ts';
import { suggestEntries } from './suggest.ts';
import { passageKey, readToken } from './tokens.ts';
import type {
  AdapterDeps,
  CountryCode,
  Handle,
  IncomingMessage,
  Locale,
  Question,
  Reply,
  Translate,
} from './types.ts';

/** Longer messages are read up to here: as much as the longest that a platform lets a person send. */
const MOST_TEXT = 4096;
/** So many questions before the last are remembered: a follow-up may go on from each of them. */
const MOST_PREVIOUS = 2;

/** Keeps the last question of each conversation for a while, so that "and in Thailand?" is understood. */
export interface ConversationMemory {
  get(key: string): Question | undefined;
  set(key: string, question: Question): void;
}

/** What a desk is made of. */
export interface DeskDeps {
  /** Read for each question, so that a reloaded snapshot is picked up at once. */
  readonly retriever: () => Retriever;
  readonly translate: Translate;
  readonly memory: ConversationMemory;
  /** The day, `YYYY-MM-DD`: the core has no clock. */
  readonly today: () => string;
}

/** The core as adapters and commands use it. */
export interface Desk extends Pick<AdapterDeps, 'suggest' | 'countries'> {
  readonly handle: Handle;
  /** One of the program's own strings as a reply. */
  readonly notice: (locale: Locale, key: string, args?: Readonly<Record<string, string | number>>) => Reply;
  /** The language to answer a text in; `hint` is what the platform says. */
  readonly languageOf: Retriever['languageOf'];
  /** Learns what is learnt from a snapshot, which the first message after a change would have to wait for. */
  readonly prepare: () => void;
  /** Looks for signs of a scam in a message, whatever it reads like. */
  readonly check: (message: Question) => Reply;
  /** Answers one question, with no memory of others than its `previous`. */
  readonly ask: (question: Question) => Reply;
}

/** Wires the core. Pure but for what it is given. */
export function createDesk({ retriever, translate, memory, today }: DeskDeps): Desk {
  const notice: Desk['notice'] = (locale, key, args) => ({
    locale,
    answer: { kind: 'notice', suggestions: [], contacts: [] },
    blocks: plainBlocks(translate(locale, key, args)),
    choices: [],
  });

  const smallTalk = createSmallTalk(translate);
  const languageOf: Desk['languageOf'] = (text, hint) => retriever().languageOf(text, hint);
  const composeFor = (locale: Locale): ComposeDeps => ({ locale, translate, today: today() });
  const recogniserOf = createRecognisers();
  const recogniser = (): DangerRecogniser => recogniserOf(retriever().snapshot);
  const dangerDeps = (group: boolean): Omit<DangerDeps, 'search'> => ({
    retriever: retriever(),
    recognise: recogniser(),
    composeFor,
    group,
  });

  const checkerOf = createCheckers();
  const checker = (): Checker => checkerOf(retriever().snapshot);

  /**
   * Checks a message that somebody sent to the person.
   *
   * @param about - what the person says of it
   */
  function checkMessage(
    text: string,
    about: string,
    country: CountryCode | undefined,
    locale: Locale,
  ): Reply {
    if (!/[\p{L}\p{N}]/u.test(text)) return notice(locale, 'notice-check');
    const named = country === undefined ? retriever().countries(about) : [country];
    // Scammers write in the language of where they want money from.
    const countries = named.length > 0 ? named : likelyHome(languageOf(text, locale));
    return checker().check(text, countries, composeFor(locale));
  }

  function ask(question: Question, group = false): Reply {
    const text = cleanInput(question.text.slice(0, MOST_TEXT));
    if (!/[\p{L}\p{N}]/u.test(text)) return notice(question.locale, 'notice-no-words');
    const talk = smallTalk(text, question.locale);
    if (talk !== undefined) return notice(question.locale, talk);
    const brought = checker().read(text);
    if (brought.kind === 'message' && !(brought.pasted && tellsOfLife(text, recogniser())))
      return checkMessage(brought.text, brought.about, question.country, question.locale);
    const asked = { ...question, text };
    let found: Found | undefined;
    const search = (): Found => (found ??= retriever().search(asked));
    return (
      answerDanger(asked, { ...dangerDeps(group), search }) ??
      answerQuestion(asked, retriever(), composeFor(question.locale), search)
    );
  }

  function press(token: string, locale: Locale, group: boolean): Reply {
    const current = retriever();
    const action = readToken(token);
    const deps = composeFor(locale);
    if (action?.kind === 'danger')
      return answerChosenCountry(action, locale, dangerDeps(group)) ?? notice(locale, 'button-stale');
    if (action?.kind === 'contacts') return contactsReply(action.country, current, deps);
    const { entries } = current.snapshot;
    const wanted = (own: string) =>
      entries.find((entry) => entry.locale === own && action?.kind === 'entry' && entry.id === action.id);
    const entry = wanted(knowledgeLocale(locale)) ?? wanted('en');
    if (entry) return showPassage(entry, entry.passages[0], current, deps);
    for (const owner of entries) {
      const passage = owner.passages.find(
        (p) => action?.kind === 'passage' && passageKey(p.id) === action.key,
      );
      if (passage) return showPassage(owner, passage, current, deps);
    }
    return notice(locale, 'button-stale');
  }

  function hotline(text: string, country: CountryCode | undefined, locale: Locale): Reply {
    const code = country ?? (text === '' ? undefined : findCountry(text, locale)[0]);
    if (code === undefined)
      return notice(locale, text === '' ? 'notice-which-country' : 'notice-unknown-country');
    return contactsReply(code, retriever(), composeFor(locale));
  }

  const findCountry = (text: string, locale: Locale): readonly CountryCode[] => {
    const named = retriever().countries(text);
    return named.length > 0 ? named : matchCountries(text, locale, 1).map(({ code }) => code);
  };
  const countryMatcher = createCountryMatcher();
  function matchCountries(
    text: string,
    locale: Locale,
    limit: number,
  ): { code: CountryCode; name: string }[] {
    const withContacts = new Set(retriever().snapshot.contacts.map((contact) => contact.country));
    return countryMatcher(text, locale)
      .filter((code) => withContacts.has(code))
      .slice(0, limit)
      .map((code) => ({ code, name: countryName(code, locale) }));
  }

  async function handle(message: IncomingMessage): Promise<Reply | undefined> {
    const direct = message.conversation.kind === 'direct';
    if (message.author.isBot || (!direct && !message.addressed)) return undefined;
    const text = cleanInput(message.text.slice(0, MOST_TEXT));
    const about = cleanInput((message.about ?? '').slice(0, MOST_TEXT));
    const said = text === '' ? about : text;
    const key = `${message.platform}\0${message.conversation.id}\0${message.author.key}`;
    const previous = memory.get(key);
    const locale =
      said === '' || message.choice !== undefined
        ? languageOf('', message.localeHint ?? previous?.locale)
        : languageOf(said, message.localeHint);

    // The language of a message that somebody else wrote tells little of its reader's.
    const reader = previous?.locale ?? supportedLocale(message.localeHint) ?? locale;

    if (message.choice !== undefined) return press(message.choice, previous?.locale ?? locale, !direct);
    switch (message.command) {
      case 'start':
      case 'help':
        return notice(locale, `notice-${message.command}`);
      case 'privacy':
        return notice(locale, 'notice-privacy');
      case 'sources':
        return notice(locale, 'notice-sources', countSources(retriever().snapshot));
      case 'hotline':
        return hotline(text, message.country, locale);
      case 'check': {
        if (about !== '') return checkMessage(about, text, message.country, reader);
        const brought = checker().read(text);
        return brought.kind === 'message'
          ? checkMessage(brought.text, brought.about, message.country, reader)
          : checkMessage(text, '', message.country, reader);
      }
      case 'ask':
      case undefined:
        break;
    }
    if (message.forwarded && direct && said !== '') return checkMessage(said, '', message.country, reader);
    if (said === '' && message.command === undefined && !direct) return notice(locale, 'notice-help');
    const question: Question = {
      text: text !== '' && about !== '' ? `${text}\n${about}` : said,
      locale,
      ...(message.country === undefined ? {} : { country: message.country }),
      ...(previous === undefined ? {} : { previous }),
    };
    // A message that is to be checked is nobody's question, and is not kept.
    if (/[\p{L}\p{N}]/u.test(said) && checker().read(said).kind === 'question')
      memory.set(key, shortened(question, MOST_PREVIOUS));
    return ask(question, !direct);
  }

  return {
    handle,
    notice,
    languageOf,
    prepare() {
      checker();
      recogniser();
    },
    check: ({ text, country, locale }) =>
      checkMessage(cleanInput(text.slice(0, MOST_TEXT)), '', country, locale),
    ask: (question) => ask(question),
    suggest: (text, locale, limit) =>
      suggestEntries(retriever(), cleanInput(text.slice(0, MOST_TEXT)), locale, limit),
    countries: matchCountries,
  };
}

/** A question with only so many of those before it. */
function shortened({ previous, ...question }: Question, most: number): Question {
  return previous === undefined || most === 0
    ? question
    : { ...question, previous: shortened(previous, most - 1) };
}
