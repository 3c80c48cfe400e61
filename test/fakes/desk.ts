import {
  createDesk,
  createRetriever,
  type Desk,
  type IncomingMessage,
  type Question,
  type Reply,
} from '../../src/core/index.ts';
import { loadI18n } from '../../src/i18n.ts';
import { loadKnowledge } from '../../src/kb/index.ts';
import { PLAIN, renderReply } from '../../adapters/console/render.ts';

/** A desk over a knowledge folder, with a memory that forgets nothing, on a day. */
export async function openDesk(dir: string, day = '2026-11-30'): Promise<Desk> {
  const { snapshot, diagnostics } = await loadKnowledge(dir);
  if (snapshot === undefined) throw new Error(`faults in ${dir}: ${JSON.stringify(diagnostics[0])}`);
  const retriever = createRetriever(snapshot);
  const kept = new Map<string, Question>();
  return createDesk({
    retriever: () => retriever,
    translate: loadI18n().translate,
    memory: { get: (key) => kept.get(key), set: (key, question) => kept.set(key, question) },
    today: () => day,
  });
}

/** A direct message of one person; `changes` replace parts. */
export function message(text: string, changes: Partial<IncomingMessage> = {}): IncomingMessage {
  return {
    platform: 'test',
    id: String(Math.random()),
    conversation: { id: 'c1', kind: 'direct' },
    author: { key: 'a1', isBot: false },
    text,
    addressed: true,
    ...changes,
  };
}

/** A reply as plain text, as a person would read it. */
export function read(reply: Reply | undefined): string {
  return reply === undefined ? '' : renderReply(reply, PLAIN);
}
