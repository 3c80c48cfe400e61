import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createIntTable } from '../../../src/core/text-model/int-table.ts';

const key = fc.oneof(fc.integer(), fc.integer({ min: -3, max: 3 }));
const value = fc.integer({ min: 1, max: 2 ** 31 - 1 });

it('holds what a map would hold, however many keys were expected', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(key, value), { maxLength: 400 }),
      fc.array(key),
      fc.integer({ min: 0, max: 500 }),
      value,
      (pairs, others, expected, least) => {
        const table = createIntTable(expected);
        const map = new Map(pairs);
        for (const [k, v] of pairs) table.set(k, v);
        for (const k of [...map.keys(), ...others]) expect(table.get(k)).toBe(map.get(k) ?? 0);
        const keys = [...map].filter(([, v]) => v >= least).map(([k]) => k);
        expect([...table.keysFrom(least)].sort((a, b) => a - b)).toEqual(keys.sort((a, b) => a - b));
      },
    ),
  );
});
