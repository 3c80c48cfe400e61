import type { Config } from './config.ts';
import {
  AdapterFault,
  createDesk,
  createRetriever,
  supportedLocale,
  type AdapterDeps,
  type Log,
} from './core/index.ts';
import { loadI18n } from './i18n.ts';
import {
  createKnowledgeLoader,
  createKnowledgeSource,
  createStore,
  formatDiagnostic,
  watchKnowledge,
} from './kb/index.ts';
import { admit } from './ops/admission.ts';
import { createMemory } from './ops/memory.ts';
import { today } from './ops/today.ts';

/** The program, put together and not yet running. */
export interface App {
  /**
   * Serves until `signal` aborts or no adapter is left.
   *
   * @returns whether any adapter ended by a fault and none is left that ended well
   */
  run(signal: AbortSignal): Promise<{ failed: boolean }>;
}

/** A fault that the operator has to mend before the program can start: each line says one. */
export class StartFault extends Error {
  override readonly name = 'StartFault';
}

/**
 * Puts everything together: the one place where parts learn of each other.
 *
 * @throws StartFault if the knowledge has errors
 */
export async function createApp(config: Config, log: Log): Promise<App> {
  const source = createKnowledgeSource(
    createKnowledgeLoader(config.knowledgeDir),
    createStore(config.dataDir),
    (reason) => log.warn({ reason }, `starts are slow, since nothing can be kept in ${config.dataDir}`),
  );
  const { snapshot, diagnostics } = await source.open();
  if (snapshot === undefined) {
    const faults = diagnostics.filter((d) => d.severity === 'error').map(formatDiagnostic);
    throw new StartFault(
      [...faults, `The knowledge in ${config.knowledgeDir} has ${faults.length} faults; correct them.`].join(
        '\n',
      ),
    );
  }
  let retriever = createRetriever(snapshot);
  const { translate, locales } = loadI18n();
  const desk = createDesk({ retriever: () => retriever, translate, memory: createMemory(), today });
  const handle = admit(desk.handle, {
    log,
    slowDown: (hint) => desk.notice(supportedLocale(hint) ?? 'en', 'notice-slow-down'),
  });
  desk.prepare();
  const deps: AdapterDeps = { log, translate, locales, suggest: desk.suggest, countries: desk.countries };

  async function serve(signal: AbortSignal): Promise<{ failed: boolean }> {
    const results = await Promise.all(
      config.adapters.map(async ({ name, load }) => {
        try {
          const adapter = await load(deps);
          await adapter.start(handle, signal);
          log.info({ adapter: name }, 'the adapter has ended');
          return true;
        } catch (error) {
          const reason = error instanceof AdapterFault ? error.message : String(error);
          log.error({ adapter: name }, `${name} has stopped: ${reason}`);
          return false;
        }
      }),
    );
    return { failed: results.includes(false) && !signal.aborted };
  }

  return {
    async run(signal) {
      const unwatch = await watchKnowledge(config.knowledgeDir, source, snapshot, log, (next) => {
        retriever = createRetriever(next, retriever);
        desk.prepare();
      });
      const names = config.adapters.map(({ name }) => name);
      log.info(
        { adapters: names, version: snapshot.version, entries: snapshot.entries.length },
        'Fraud Desk is running',
      );
      try {
        return await serve(signal);
      } finally {
        await unwatch();
      }
    },
  };
}
