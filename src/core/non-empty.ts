import type { NonEmpty } from './types.ts';

/** `undefined` for an empty list. */
export function nonEmpty<T>(list: readonly T[]): NonEmpty<T> | undefined {
  const [first, ...others] = list;
  return first === undefined ? undefined : [first, ...others];
}

/** Maps without losing that there is at least one. */
export function mapNonEmpty<T, U>(list: NonEmpty<T>, map: (item: T) => U): NonEmpty<U> {
  const [first, ...others] = list;
  return [map(first), ...others.map((item) => map(item))];
}
