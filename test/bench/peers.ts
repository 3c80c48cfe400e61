import { create, insertMultiple, search } from '@orama/orama';
import { Document } from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';

/** A text that every engine indexes. */
export interface BenchText {
  readonly id: number;
  readonly title: string;
  readonly text: string;
}

/** Builds an index with an engine's own settings; what comes back searches it for the best ten. */
export type Engine = (texts: readonly BenchText[]) => (question: string) => unknown;

/** The engines that the desk is held against, as they come. */
export const ENGINES: Readonly<Record<string, Engine>> = {
  'bare MiniSearch': (texts) => {
    const index = new MiniSearch<BenchText>({ fields: ['title', 'text'] });
    index.addAll(texts);
    return (question) => index.search(question).slice(0, 10);
  },
  Orama: (texts) => {
    const index = create({ schema: { title: 'string', text: 'string' } as const });
    void insertMultiple(
      index,
      texts.map(({ title, text }) => ({ title, text })),
    );
    return (question) => search(index, { term: question, limit: 10 });
  },
  FlexSearch: (texts) => {
    const index = new Document({ document: { id: 'id', index: ['title', 'text'] } });
    for (const { id, title, text } of texts) index.add({ id, title, text });
    return (question) => index.search(question, { limit: 10, suggest: true });
  },
  lunr: (texts) => {
    const index = lunr((builder) => {
      builder.field('title');
      builder.field('text');
      for (const text of texts) builder.add(text);
    });
    // Its query language gives characters like : and ~ a meaning.
    return (question) => index.search(question.replace(/[^\p{L}\p{N}\s]/gu, ' ')).slice(0, 10);
  },
};
