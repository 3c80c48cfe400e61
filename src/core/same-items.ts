/** Whether two lists have the same items in the same order. */
export function sameItems<T>(
  a: readonly T[],
  b: readonly T[],
  same: (x: T, y: T) => boolean = Object.is,
): boolean {
  // Sliced, so that an item that is missing is no item, whatever T is.
  return a.length === b.length && a.every((x, i) => b.slice(i, i + 1).every((y) => same(x, y)));
}
