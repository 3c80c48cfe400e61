export * from './diagnostic.ts';
export * from './load.ts';
export * from './open.ts';
export * from './store.ts';
export * from './watch.ts';
