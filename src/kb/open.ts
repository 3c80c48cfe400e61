import { setImmediate } from 'node:timers/promises';
import { learn, withPauses, type Snapshot } from '../core/index.ts';
import { createKnowledgeLoader, type KnowledgeLoader, type Loaded } from './load.ts';
import { createStore, type Store } from './store.ts';

/** A knowledge folder, ready to be asked, and again after each edit. */
export interface KnowledgeSource {
  /**
   * Reads the folder and learns from it what is to be learnt, with pauses in which others have their turn.
   *
   * @param previous - the snapshot before: what is the same in both is not learnt again
   */
  readonly open: (previous?: Snapshot) => Promise<Loaded>;
}

/**
 * Opens knowledge folders. What was read and learnt is kept in `store`; a store that cannot be written costs a slower
 * start and is told to `unkept`.
 */
export function createKnowledgeSource(
  loader: KnowledgeLoader,
  store: Store,
  unkept: (reason: string) => void,
): KnowledgeSource {
  return {
    async open(previous) {
      const loaded = await loader.load(previous === undefined ? { stored: store.read } : {});
      const { snapshot } = loaded;
      if (snapshot === undefined || snapshot.learnt !== undefined) return loaded;
      const ready = { ...snapshot, learnt: await withPauses(learn(snapshot, previous), pause) };
      try {
        await store.write(ready);
      } catch (error) {
        unkept(error instanceof Error ? error.message : String(error));
      }
      return { ...loaded, snapshot: ready };
    },
  };
}

/** Opens a folder once, as commands do. */
export function openKnowledge(dir: string, dataDir: string): Promise<Loaded> {
  return createKnowledgeSource(createKnowledgeLoader(dir), createStore(dataDir), () => undefined).open();
}

async function pause(): Promise<void> {
  await setImmediate();
}
