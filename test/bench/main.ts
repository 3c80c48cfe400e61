import { PLAIN, renderReply } from '../../adapters/console/render.ts';
import { createDesk, createRetriever, type Question } from '../../src/core/index.ts';
import { loadI18n } from '../../src/i18n.ts';
import { loadKnowledge } from '../../src/kb/index.ts';
import { today } from '../../src/ops/today.ts';

/** Speed at the real size: from raw text to rendered answer, over 1,000 questions after a warm-up. */
const QUESTIONS = 1000;

const dir = process.env['KNOWLEDGE_DIR'] ?? 'knowledge';
const began = performance.now();
const { snapshot } = await loadKnowledge(dir);
if (snapshot === undefined) throw new Error(`the knowledge in ${dir} has errors: run npm run kb check`);
const loaded = performance.now();
const retriever = createRetriever(snapshot);
const indexed = performance.now();
const desk = createDesk({
  retriever: () => retriever,
  translate: loadI18n().translate,
  memory: { get: () => undefined, set: () => undefined },
  today,
});

// Every so-many-th phrasing, each turned a little, so that none is found word for word.
const asks = snapshot.entries.flatMap((entry) =>
  entry.asks.map((text): Question => ({ text, locale: entry.locale })),
);
const step = Math.max(1, Math.floor(asks.length / QUESTIONS));
const questions = Array.from({ length: QUESTIONS }, (_, i): Question => {
  const { text, locale } = asks[(i * step) % asks.length] ?? { text: '', locale: 'en' };
  return { text: locale === 'en' ? `please tell me ${text}` : `请问${text}`, locale };
});
const answer = (question: Question): number => {
  const start = performance.now();
  renderReply(desk.ask(question), PLAIN);
  return performance.now() - start;
};
for (const question of questions) answer(question);
const times = questions.map(answer).sort((a, b) => a - b);
const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
const total = times.reduce((sum, time) => sum + time, 0);

const passages = snapshot.entries.reduce((sum, entry) => sum + entry.passages.length, 0);
console.log(`knowledge   ${snapshot.entries.length} files, ${passages} passages`);
console.log(`load        ${Math.round(loaded - began)} ms`);
console.log(`index       ${Math.round(indexed - loaded)} ms`);
console.log(
  `answer      p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, ${Math.round((QUESTIONS / total) * 1000)} a second`,
);
globalThis.gc?.();
console.log(`memory      ${Math.round(process.memoryUsage().rss / 1024 / 1024)} MB resident`);
