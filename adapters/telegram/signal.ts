import type { Api } from 'grammy';

/** The signal that grammY's calls take. */
export type CallSignal = NonNullable<Parameters<Api['getMe']>[0]>;

/** Makes Node's signal known to grammY, whose types only know the polyfill's; at run time it takes both. */
export function callSignal(signal: AbortSignal): CallSignal {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the two differ in the types of events only
  return signal as unknown as CallSignal;
}
