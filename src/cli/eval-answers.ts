import type { Desk, Question, Reply, Snapshot } from '../core/index.ts';
import { dangerOf } from './danger-of.ts';
import { GOLDEN_SETS, readGolden, type GoldenQuestion, type GoldenSet } from './golden.ts';

/**
 * What became of a golden question. `card`: the writer got the card for somebody in danger where none is in place, or
 * one of another kind, and what follows on it is not among the right entries.
 */
type Outcome = 'right' | 'card' | 'offered' | 'declined' | 'wrong' | 'wrong, sure';

interface Result {
  readonly golden: GoldenQuestion;
  readonly reply: Reply;
  readonly outcome: Outcome;
  /** Whether a section is shown that was named as answering; `undefined` where none was named. */
  readonly section: boolean | undefined;
}

/** Measures the answers to the golden questions; `misses` lists those of the part that may be tuned on. */
export function evalAnswers(desk: Desk, snapshot: Snapshot, dir: string, misses: boolean): void {
  const numberOf = new Map(
    snapshot.entries.flatMap(({ id, passages }) =>
      passages.map((passage, i): [string, string] => [passage.id, `${id}/${i + 1}`]),
    ),
  );
  console.log(
    'set           part     n    right  section     card  offered declined    wrong  sure, wrong  right when sure',
  );
  for (const set of GOLDEN_SETS) {
    const results = readGolden(dir, set).map((golden): Result => {
      const reply = desk.ask(toQuestion(golden, desk));
      const { sections } = golden;
      const shown = passagesOf(reply).some((id) => sections.includes(numberOf.get(id) ?? ''));
      return {
        golden,
        reply,
        outcome: outcomeOf(golden, reply, snapshot),
        section: sections.length === 0 ? undefined : shown || isCardInPlace(golden, reply, snapshot),
      };
    });
    for (const kept of [false, true])
      console.log(
        row(
          set,
          kept,
          results.filter(({ golden }) => golden.kept === kept),
        ),
      );
    if (misses) results.forEach(showMiss);
  }
}

function row(set: GoldenSet, kept: boolean, part: readonly Result[]): string {
  const share = (...outcomes: Outcome[]): string =>
    percent(part.filter(({ outcome }) => outcomes.includes(outcome)).length / (part.length || 1));
  const labelled = part.filter(({ section }) => section !== undefined);
  const sure = part.filter(
    ({ reply: { answer }, outcome }) =>
      outcome !== 'card' && 'confidence' in answer && answer.confidence === 'high',
  );
  const right = sure.filter(({ outcome }) => outcome === 'right').length;
  return [
    set.padEnd(13),
    kept ? 'kept ' : 'tuned',
    String(part.length).padStart(4),
    share('right'),
    labelled.length === 0
      ? '      –'
      : percent(labelled.filter(({ section }) => section).length / labelled.length),
    share('card'),
    share('offered'),
    share('declined'),
    share('wrong', 'wrong, sure'),
    share('wrong, sure').padStart(9),
    sure.length === 0 ? '–' : `${((right / sure.length) * 100).toFixed(1)} % of ${sure.length}`,
  ].join('  ');
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(7);

function showMiss({ golden, reply, outcome, section }: Result): void {
  const { q, entries, sections, kept } = golden;
  if (kept || (outcome === 'right' && section !== false) || (entries.length === 0 && outcome === 'declined'))
    return;
  const answered = passagesOf(reply).join(' + ') || reply.answer.kind;
  const wanted = sections.length > 0 ? sections : entries;
  console.log(
    `  ${outcome}${outcome === 'right' ? ' entry' : ''}: ${q.slice(0, 120)} → ${answered} (${wanted.join(', ')})`,
  );
}

function toQuestion({ q, context }: GoldenQuestion, { languageOf }: Desk): Question {
  let previous: Question | undefined;
  for (const text of context)
    previous = { text, locale: languageOf(text), ...(previous ? { previous } : {}) };
  return { text: q, locale: languageOf(q, previous?.locale), ...(previous ? { previous } : {}) };
}

/** The passages that an answer is made of, by their ids. */
function passagesOf({ answer }: Reply): readonly string[] {
  const sentences = 'sentences' in answer ? answer.sentences : [];
  return [...new Set(sentences.map(({ passage }) => passage))];
}

/** Whether the reply is the card that the writer needs first. */
function isCardInPlace({ danger }: GoldenQuestion, reply: Reply, snapshot: Snapshot): boolean {
  const kind = dangerOf(reply, snapshot);
  return kind !== undefined && danger.includes(kind);
}

function outcomeOf(golden: GoldenQuestion, reply: Reply, snapshot: Snapshot): Outcome {
  const { entries } = golden;
  if (isCardInPlace(golden, reply, snapshot)) return 'right';
  const answered = passagesOf(reply).map((id) => id.split('#')[0] ?? '');
  if (answered.some((entry) => entries.includes(entry))) return 'right';
  if (reply.answer.kind === 'urgent') return 'card';
  if (answered.length === 0) {
    const offered = reply.choices.some(
      ({ passage }) => passage !== undefined && entries.includes(passage.split('#')[0] ?? ''),
    );
    return offered ? 'offered' : 'declined';
  }
  return 'confidence' in reply.answer && reply.answer.confidence === 'high' ? 'wrong, sure' : 'wrong';
}
