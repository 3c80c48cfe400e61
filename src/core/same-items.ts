/** Whether two lists have the same items in the same order; without `same`, plain data is the same by what it holds. */
export function sameItems<T>(
  a: readonly T[],
  b: readonly T[],
  same: (x: T, y: T) => boolean = isSame,
): boolean {
  // Sliced, so that an item that is missing is no item, whatever T is.
  return a === b || (a.length === b.length && a.every((x, i) => b.slice(i, i + 1).every((y) => same(x, y))));
}

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) && Array.isArray(b)) return sameItems<unknown>(a, b);
  return sameItems(Object.entries(a), Object.entries(b), ([k, x], [l, y]) => k === l && isSame(x, y));
}
