/** A number for each of many integers. */
export interface IntTable {
  /** 0 for an integer that none was set for. */
  readonly get: (key: number) => number;
  readonly set: (key: number, value: number) => void;
  /** The integers whose number is at least this. */
  readonly keysFrom: (least: number) => Int32Array;
}

/** Spreads integers over slots (Knuth's multiplicative hashing: 2³² / golden ratio). */
const SPREAD = 0x9e3779b1;

/**
 * A table from integers of 32 bits to integers from 1 to 2³¹ - 1, by open addressing in typed arrays: a `Map` of a
 * million numbers takes several times as long to fill and to read.
 *
 * @param expected - about how many keys there will be: putting in those of another table, in its order, would
 *   crowd a small one
 */
export function createIntTable(expected: number): IntTable {
  let bits = Math.ceil(Math.log2(2 * expected + 2));
  let keys = new Int32Array(2 ** bits);
  let values = new Int32Array(2 ** bits);
  let used = 0;

  /** The slot that has the key, or the empty one where it belongs. */
  function slotOf(key: number): number {
    const last = keys.length - 1;
    let slot = Math.imul(key, SPREAD) >>> (32 - bits);
    while (values[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & last;
    return slot;
  }
  function grow(): void {
    const [oldKeys, oldValues] = [keys, values];
    bits += 1;
    keys = new Int32Array(2 ** bits);
    values = new Int32Array(2 ** bits);
    for (let i = 0; i < oldKeys.length; i += 1) {
      if (oldValues[i] === 0) continue;
      const slot = slotOf(oldKeys[i] ?? 0);
      keys[slot] = oldKeys[i] ?? 0;
      values[slot] = oldValues[i] ?? 0;
    }
  }

  return {
    get: (key) => values[slotOf(key)] ?? 0,
    set(key, value) {
      let slot = slotOf(key);
      if (values[slot] === 0) {
        if (used * 2 >= keys.length) {
          grow();
          slot = slotOf(key);
        }
        keys[slot] = key;
        used += 1;
      }
      values[slot] = value;
    },
    keysFrom: (least) => keys.filter((_, slot) => (values[slot] ?? 0) >= least),
  };
}
