import { watch } from 'chokidar';
import type { Log, Snapshot } from '../core/index.ts';
import { formatDiagnostic } from './diagnostic.ts';
import type { KnowledgeSource } from './open.ts';

/** Editors write a file in several steps; a save is over when nothing more happens for so long. */
const SETTLE_MS = 60;

/**
 * Reads the folder again after each edit and hands over the new snapshot. An edit with an error changes
 * nothing: every fault is logged with file, line and column, and the last good snapshot stays.
 *
 * @returns ends the watching
 */
export async function watchKnowledge(
  dir: string,
  source: KnowledgeSource,
  current: Snapshot,
  log: Log,
  accept: (snapshot: Snapshot) => void,
): Promise<() => Promise<void>> {
  let last = current;
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();

  async function reload(): Promise<void> {
    try {
      const { snapshot, diagnostics } = await source.open(last);
      if (snapshot === undefined) {
        for (const d of diagnostics)
          if (d.severity === 'error') log.error({ code: d.code }, formatDiagnostic(d));
        log.error(
          { version: last.version },
          'the edit of the knowledge has faults: the last good state answers on',
        );
      } else if (snapshot.version !== last.version) {
        accept(snapshot);
        last = snapshot;
        log.info({ version: last.version, entries: snapshot.entries.length }, 'the knowledge was reloaded');
      }
    } catch (error) {
      log.error(
        { version: last.version, error: String(error) },
        'the knowledge cannot be read: the last good state answers on',
      );
    }
  }

  const watcher = watch(dir, {
    ignoreInitial: true,
    ignored: (path) => /(^|[/\\])\.[^/\\]|~$/.test(path.slice(dir.length)),
  });
  watcher.on('error', (error) => log.error({ error: String(error) }, 'watching the knowledge failed'));
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(reload);
    }, SETTLE_MS);
  });
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return async () => {
    clearTimeout(timer);
    await watcher.close();
    await running;
  };
}
