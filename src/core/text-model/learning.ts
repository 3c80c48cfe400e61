/** Work that takes seconds and pauses again and again, so that others have their turn. */
export type Learning<T> = Generator<undefined, T>;

/** Does the work in one go. */
export function atOnce<T>(learning: Learning<T>): T {
  let step = learning.next();
  while (step.done !== true) step = learning.next();
  return step.value;
}

/** Does the work, and waits at each of its pauses. */
export async function withPauses<T>(learning: Learning<T>, pause: () => Promise<void>): Promise<T> {
  let step = learning.next();
  while (step.done !== true) {
    await pause();
    step = learning.next();
  }
  return step.value;
}
