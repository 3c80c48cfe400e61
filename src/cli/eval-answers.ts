import type { Desk, Question, Reply } from '../core/index.ts';
import { GOLDEN_SETS, readGolden, type GoldenQuestion, type GoldenSet } from './golden.ts';

/**
 * What became of a golden question. `card`: the writer got the card for somebody in danger, which comes before any
 * answer, and what follows on it is not among the right entries.
 */
type Outcome = 'right' | 'card' | 'offered' | 'declined' | 'wrong' | 'wrong, sure';

interface Result {
  readonly golden: GoldenQuestion;
  readonly reply: Reply;
  readonly outcome: Outcome;
}

/** Measures the answers to the golden questions; `misses` lists those of the part that may be tuned on. */
export function evalAnswers(desk: Desk, dir: string, misses: boolean): void {
  console.log(
    'set         part     n    right     card  offered declined    wrong  sure, wrong  right when sure',
  );
  for (const set of GOLDEN_SETS) {
    const results = readGolden(dir, set).map((golden): Result => {
      const reply = desk.ask(toQuestion(golden, desk));
      return { golden, reply, outcome: outcomeOf(golden, reply) };
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
  const share = (...outcomes: Outcome[]): string => {
    const count = part.filter(({ outcome }) => outcomes.includes(outcome)).length;
    return `${((count / (part.length || 1)) * 100).toFixed(1)} %`.padStart(7);
  };
  const sure = part.filter(
    ({ reply: { answer }, outcome }) =>
      outcome !== 'card' && 'confidence' in answer && answer.confidence === 'high',
  );
  const right = sure.filter(({ outcome }) => outcome === 'right').length;
  return [
    set.padEnd(11),
    kept ? 'kept ' : 'tuned',
    String(part.length).padStart(4),
    share('right'),
    share('card'),
    share('offered'),
    share('declined'),
    share('wrong', 'wrong, sure'),
    share('wrong, sure').padStart(9),
    sure.length === 0 ? '–' : `${((right / sure.length) * 100).toFixed(1)} % of ${sure.length}`,
  ].join('  ');
}

function showMiss({ golden, reply, outcome }: Result): void {
  if (golden.kept || outcome === 'right' || (golden.entries.length === 0 && outcome === 'declined')) return;
  const answered = answeredBy(reply).join(' + ') || reply.answer.kind;
  console.log(`  ${outcome}: ${golden.q.slice(0, 120)} → ${answered} (${golden.entries.join(', ')})`);
}

function toQuestion({ q, context }: GoldenQuestion, { languageOf }: Desk): Question {
  let previous: Question | undefined;
  for (const text of context)
    previous = { text, locale: languageOf(text), ...(previous ? { previous } : {}) };
  return { text: q, locale: languageOf(q, previous?.locale), ...(previous ? { previous } : {}) };
}

/** The entries that an answer is made of. */
function answeredBy({ answer }: Reply): readonly string[] {
  const sentences = 'sentences' in answer ? answer.sentences : [];
  return [...new Set(sentences.map(({ passage }) => passage.split('#')[0] ?? ''))];
}

function outcomeOf({ entries }: GoldenQuestion, reply: Reply): Outcome {
  const answered = answeredBy(reply);
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
