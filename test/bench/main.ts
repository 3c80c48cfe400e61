import { PLAIN, renderReply } from '../../adapters/console/render.ts';
import { createDesk, createRetriever, type Question, type Snapshot } from '../../src/core/index.ts';
import { loadI18n } from '../../src/i18n.ts';
import { loadKnowledge } from '../../src/kb/index.ts';
import { today } from '../../src/ops/today.ts';
import { makeKnowledge, textOf } from './made-knowledge.ts';
import { ENGINES, type BenchText } from './peers.ts';

/**
 * `npm run bench`: speed and memory of the whole pipeline, from raw text to rendered answer, at the real size and at
 * made ones, beside search engines with their own settings on the same texts, in one run.
 * `npm run bench -- 1000` measures one made size only; `npm run bench -- real` the real one. 100,000 passages need a heap
 * of several gigabytes: the script allows it.
 */
const SIZES = [1000, 10_000, 100_000];
const QUESTIONS = 1000;
/** Fewer where one question costs much: at 100,000 passages some engines need half a second. */
const questionsAt = (size: number): number => (size <= 1000 ? QUESTIONS : size <= 10_000 ? 300 : 40);
/** Engines other than MiniSearch are built up to here: beyond, some need minutes or more memory than there is. */
const MOST_FOR_PEERS = 10_000;
const PASTE = 4000;
const RANT = 80;

const translate = loadI18n().translate;
const [only] = process.argv.slice(2);
const dir = process.env['KNOWLEDGE_DIR'] ?? 'knowledge';

const [loaded, loadMs] = await timedAsync(() => loadKnowledge(dir));
const real = loaded.snapshot;
if (real === undefined) throw new Error(`the knowledge in ${dir} has errors: run npm run kb check`);
const english = real.entries.filter((entry) => entry.locale === 'en');

if (only === undefined || only === 'real') {
  console.log(`real: ${real.entries.length} files of entries, read and checked in ${Math.round(loadMs)} ms`);
  measure(
    'real',
    real,
    phrasings(real),
    english.flatMap((entry) => entry.passages.map((p) => toText(p))),
  );
}
for (const size of SIZES) {
  if (only !== undefined && only !== String(size)) continue;
  const made = makeKnowledge(real, size, questionsAt(size));
  const texts = made.snapshot.entries.map((entry) => toText(entry.passages[0]));
  measure(
    String(size),
    made.snapshot,
    made.questions.map((text) => ({ text, locale: 'en' })),
    texts,
  );
}

function measure(
  name: string,
  snapshot: Snapshot,
  questions: readonly Question[],
  texts: readonly Omit<BenchText, 'id'>[],
): void {
  const [retriever, indexMs] = timed(() => createRetriever(snapshot));
  const desk = createDesk({
    retriever: () => retriever,
    translate,
    memory: { get: () => undefined, set: () => undefined },
    today,
  });
  const answer = (question: Question): unknown => renderReply(desk.ask(question), PLAIN);
  // The first question makes what is made once for a snapshot.
  const [, firstMs] = timed(() => answer(questions[0] ?? { text: 'scam', locale: 'en' }));
  console.log(
    `\n${name}: ${texts.length} passages in English; index of all languages ${Math.round(indexMs)} ms, first answer ${Math.round(firstMs)} ms`,
  );
  const ours = row('whole pipeline', indexMs, questions, answer);
  const numbered = texts.map((text, id) => ({ id, ...text }));
  const plain = questions.filter(({ locale }) => locale === 'en');
  for (const [engine, build] of Object.entries(ENGINES)) {
    if (texts.length > MOST_FOR_PEERS && engine !== 'bare MiniSearch') continue;
    const [search, buildMs] = timed(() => build(numbered));
    const theirs = row(engine, buildMs, plain, ({ text }) => search(text));
    console.log(`    the pipeline takes ${(ours / theirs).toFixed(2)} × its time`);
  }
  const joined = plain.map(({ text }) => text).join(' ');
  const long = (length: number, i: number): Question => {
    const at = (i * 997) % Math.max(1, joined.length - length);
    return { text: joined.slice(at, at + length), locale: 'en' };
  };
  const count = Math.min(100, plain.length);
  row(
    `rants of ${RANT} words`,
    0,
    Array.from({ length: count }, (_, i) => long(RANT * 6, i)),
    answer,
  );
  row(
    'pastes of 4,000 characters',
    0,
    Array.from({ length: count }, (_, i) => long(PASTE, i)),
    answer,
  );
  globalThis.gc?.();
  console.log(`  memory: ${Math.round(process.memoryUsage().rss / 1024 / 1024)} MB resident`);
}

/** Measures after a warm-up and prints one line. @returns the mean in milliseconds */
function row<Q>(
  name: string,
  buildMs: number,
  questions: readonly Q[],
  work: (question: Q) => unknown,
): number {
  for (const question of questions.slice(0, 200)) work(question);
  const times = questions.map((question) => timed(() => work(question))[1]).sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  console.log(
    `  ${name.padEnd(28)} p50 ${at(0.5).padStart(8)} ms  p99 ${at(0.99).padStart(8)} ms  ${String(Math.round(1000 / mean)).padStart(6)} a second${buildMs > 0 ? `  built in ${Math.round(buildMs)} ms` : ''}`,
  );
  return mean;
}

/** Every so-many-th phrasing of the knowledge, each turned a little, so that none is found word for word. */
function phrasings({ entries }: Snapshot): Question[] {
  const asks = entries.flatMap((entry) =>
    entry.asks.map((text): Question => ({ text, locale: entry.locale })),
  );
  const step = Math.max(1, Math.floor(asks.length / QUESTIONS));
  return Array.from({ length: Math.min(QUESTIONS, asks.length) }, (_, i): Question => {
    const { text, locale } = asks[(i * step) % asks.length] ?? { text: '', locale: 'en' };
    return { text: locale === 'en' ? `please tell me ${text}` : `请问${text}`, locale };
  });
}

function toText(passage: Parameters<typeof textOf>[0]): Omit<BenchText, 'id'> {
  return { title: passage.title, text: [passage.heading, ...textOf(passage)].join(' ') };
}

function timed<T>(work: () => T): [T, number] {
  const began = performance.now();
  const result = work();
  return [result, performance.now() - began];
}

async function timedAsync<T>(work: () => Promise<T>): Promise<[T, number]> {
  const began = performance.now();
  const result = await work();
  return [result, performance.now() - began];
}
