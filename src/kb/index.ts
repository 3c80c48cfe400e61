export * from './diagnostic.ts';
export * from './load.ts';
export * from './watch.ts';
