import { existsSync, statSync } from 'node:fs';
import { z } from 'zod';
import { adapterEnvironment, consoleAdapter, wantedAdapters, type WantedAdapter } from '../adapters/index.ts';
import { LOG_LEVELS, type LogLevel } from './ops/log.ts';

/** What the program runs with. */
export interface Config {
  readonly knowledgeDir: string;
  readonly dataDir: string;
  readonly logLevel: LogLevel;
  /** Those whose tokens are set, else the console. */
  readonly adapters: readonly WantedAdapter[];
}

const blank = (value: unknown): unknown => (typeof value === 'string' ? value.trim() || undefined : value);
const folder = (fallback: string) => z.preprocess(blank, z.string().default(fallback));

const environment = adapterEnvironment.extend({
  KNOWLEDGE_DIR: folder('knowledge').refine(isDirectory, {
    error: 'is not a folder that can be read. Give the path of the knowledge folder, or leave it out.',
  }),
  DATA_DIR: folder('data').refine((path) => !existsSync(path) || isDirectory(path), {
    error: 'is a file. Give the path of a folder; it is made when it is needed.',
  }),
  LOG_LEVEL: z.preprocess(
    blank,
    z
      .enum(LOG_LEVELS, { error: `must be one of: ${LOG_LEVELS.join(', ')}. Leave it out for info.` })
      .optional(),
  ),
});

/**
 * Reads the environment.
 *
 * @returns the config, or every fault of the environment, one line each, without any value
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
): { config: Config } | { faults: string[] } {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    return { faults: parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`) };
  }
  const adapters = wantedAdapters(parsed.data);
  return {
    config: {
      knowledgeDir: parsed.data.KNOWLEDGE_DIR,
      dataDir: parsed.data.DATA_DIR,
      // A chat in the terminal is not interrupted by the log.
      logLevel: parsed.data.LOG_LEVEL ?? (adapters.length > 0 ? 'info' : 'warn'),
      adapters: adapters.length > 0 ? adapters : [consoleAdapter()],
    },
  };
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
