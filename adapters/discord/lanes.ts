/** Work that goes on at the same time, but one after the other within a conversation. */
export interface Lanes {
  /** Begins a task after all earlier ones of the same key. The task must not reject. */
  run(key: string, task: () => Promise<void>): void;
  /** Resolves when nothing is left to do. */
  idle(): Promise<void>;
}

export function createLanes(): Lanes {
  const tails = new Map<string, Promise<void>>();
  return {
    run(key, task) {
      const before = tails.get(key);
      const tail = before === undefined ? task() : before.then(task);
      tails.set(key, tail);
      void tail.finally(() => {
        if (tails.get(key) === tail) tails.delete(key);
      });
    },
    async idle() {
      while (tails.size > 0) await Promise.all(tails.values());
    },
  };
}
