import type { z } from 'zod';
import type { CheckExamples, CheckKnowledge, CheckWords, Sentence, Sign, WebName } from '../core/index.ts';
import type { Report } from './diagnostic.ts';
import type { Located } from './located-yaml.ts';
import { reportDuplicates } from './duplicates.ts';
import type * as schema from './schema.ts';

/** What stands in `check-examples.yaml` in the place of a scam. */
const NO_SCAM = ['harmless', 'told'] as const;

/** The lists that the check is made of, as they were read. */
export interface CheckLists {
  readonly signs: readonly Located<z.infer<typeof schema.sign>>[];
  readonly examples: readonly Located<z.infer<typeof schema.checkExamples>>[];
  readonly webNames: readonly Located<z.infer<typeof schema.webName>>[];
  readonly words: readonly Located<z.infer<typeof schema.checkWords>>[];
}

/**
 * Makes of lists what the check of messages knows. The same lists give the same object, so that nothing is learnt
 * again because another file was edited.
 *
 * @param root - the knowledge folder's name
 */
export function createCheckReader(root: string): (lists: CheckLists, report: Report) => CheckKnowledge {
  let last: { lists: CheckLists; check: CheckKnowledge } | undefined;
  return (lists, report) => {
    reportDuplicates(`${root}/signs.yaml`, lists.signs, report);
    reportDuplicates(`${root}/web-names.yaml`, lists.webNames, report);
    if (last === undefined || NAMES.some((name) => last?.lists[name] !== lists[name]))
      last = { lists, check: toCheck(lists, root) };
    return last.check;
  };
}

const NAMES = ['signs', 'examples', 'webNames', 'words'] as const;

function toCheck({ signs, examples, webNames, words }: CheckLists, root: string): CheckKnowledge {
  return {
    signs: signs.map(({ value, line, column, at }): Sign => {
      const file = `${root}/signs.yaml`;
      const { source, reason: _, why, ...rest } = value;
      const sentences = Object.entries(why).map(([locale, text]): [string, Sentence] => [
        locale,
        { text, sources: source, origin: { file, ...at(['why', locale]) } },
      ]);
      return { ...rest, why: Object.fromEntries(sentences), origin: { file, line, column } };
    }),
    examples: examples.map(({ value: { scam, texts }, line, column }): CheckExamples => {
      const none = NO_SCAM.find((kind) => kind === scam);
      return {
        kind: none ?? 'scam',
        scam: none === undefined ? scam : null,
        texts,
        origin: { file: `${root}/check-examples.yaml`, line, column },
      };
    }),
    webNames: webNames.map(({ value, line, column }): WebName => ({
      ...value,
      source: value.source ?? null,
      origin: { file: `${root}/web-names.yaml`, line, column },
    })),
    words: words.map(({ value }): CheckWords => value),
  };
}
