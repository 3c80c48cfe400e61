import { createInterface } from 'node:readline';
import { defineCommand } from 'citty';
import { z } from 'zod';
import { PLAIN, renderReply } from '../../adapters/console/render.ts';
import { createDesk, createRetriever, type Desk, type Question, type Reply } from '../core/index.ts';
import { loadI18n } from '../i18n.ts';
import { formatDiagnostic } from '../kb/index.ts';
import { createMemory } from '../ops/memory.ts';
import { today } from '../ops/today.ts';
import { open } from './open.ts';

/** One line of `--batch`. */
const batchItem = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  q: z.string(),
  locale: z.string().optional(),
  context: z.array(z.string()).optional(),
});

/** `npm run ask`: one question as a person sees the answer, as JSON, or a batch of JSON lines. */
export const ask = defineCommand({
  meta: { name: 'ask', description: 'Answer a question from the knowledge' },
  args: {
    question: { type: 'positional', required: false, description: 'the question' },
    json: { type: 'boolean', description: 'print one JSON object' },
    check: { type: 'boolean', description: 'take the text for a message to be checked, not for a question' },
    batch: {
      type: 'boolean',
      description: 'read JSON lines { id, q, locale?, context? } and answer each in order',
    },
    locale: { type: 'string', description: 'the language of the person, like zh-TW' },
    knowledge: {
      type: 'string',
      default: process.env['KNOWLEDGE_DIR'] ?? 'knowledge',
      description: 'the knowledge folder',
    },
  },
  async run({ args }) {
    const desk = await openDesk(args.knowledge);
    if (desk === undefined) {
      process.exitCode = 1;
      return;
    }
    if (args.batch) {
      await answerBatch(desk);
      return;
    }
    // Words without quotation marks are one question too.
    const text = args._.length > 0 ? args._.join(' ') : (args.question ?? '');
    if (text.trim() === '') {
      console.error('Write the question behind the command: npm run ask -- "what is pig butchering"');
      process.exitCode = 1;
      return;
    }
    const question: Question = { text, locale: desk.languageOf(text, args.locale) };
    const [reply, tookMs] = timed(() => (args.check ? desk.check(question) : desk.ask(question)));
    console.log(args.json ? JSON.stringify(toJson(undefined, reply, tookMs)) : renderReply(reply, PLAIN));
  },
});

async function openDesk(dir: string): Promise<Desk | undefined> {
  const { snapshot, diagnostics } = await open(dir);
  if (snapshot === undefined) {
    for (const d of diagnostics) if (d.severity === 'error') console.error(formatDiagnostic(d));
    console.error(`The knowledge in ${dir} has faults; correct them first.`);
    return undefined;
  }
  const retriever = createRetriever(snapshot);
  return createDesk({
    retriever: () => retriever,
    translate: loadI18n().translate,
    memory: createMemory(),
    today,
  });
}

async function answerBatch(desk: Desk): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    process.stdout.write(`${JSON.stringify(answerLine(desk, line))}\n`);
  }
}

function answerLine(desk: Desk, line: string): object {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch (error) {
    return { error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const parsed = batchItem.safeParse(raw);
  if (!parsed.success) return { error: z.prettifyError(parsed.error) };
  const { id, q, locale, context = [] } = parsed.data;
  const localeOf = (text: string): string => desk.languageOf(text, locale);
  let previous: Question | undefined;
  for (const text of context) previous = { text, locale: localeOf(text), ...(previous ? { previous } : {}) };
  const [reply, tookMs] = timed(() =>
    desk.ask({ text: q, locale: localeOf(q), ...(previous ? { previous } : {}) }),
  );
  return toJson(id, reply, tookMs);
}

function timed<T>(work: () => T): [T, number] {
  const began = performance.now();
  const result = work();
  return [result, Math.round((performance.now() - began) * 100) / 100];
}

/** The documented shape of an answer for programs. */
function toJson(id: string | number | undefined, reply: Reply, tookMs: number): object {
  const { answer } = reply;
  return {
    ...(id === undefined ? {} : { id }),
    kind: answer.kind,
    locale: reply.locale,
    confidence: 'confidence' in answer ? answer.confidence : null,
    text: renderReply({ ...reply, choices: [] }, PLAIN),
    sentences: ('sentences' in answer ? answer.sentences : []).map(
      ({ text, shown, markers, passage, origin }) => ({
        text,
        ...(shown === text ? {} : { shown }),
        markers,
        passage,
        file: origin.file,
        line: origin.line,
      }),
    ),
    citations: ('citations' in answer ? answer.citations : []).map(({ marker, source }) => ({
      marker,
      source: source.id,
      title: source.title,
      publisher: source.publisher,
      url: source.url,
      published: source.published,
      accessed: source.accessed,
    })),
    suggestions: reply.choices.map(({ label, passage }) => ({ label, passage: passage ?? null })),
    contacts: answer.contacts.map(({ country, name, tel, telAbroad, url, verified }) => ({
      country,
      name: name[reply.locale] ?? name['en'],
      tel: tel ?? telAbroad,
      url,
      verified,
    })),
    check: answer.kind === 'check' ? { level: answer.level, signs: answer.signs } : null,
    tookMs,
  };
}
