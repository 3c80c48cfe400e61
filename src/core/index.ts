export * from './types.ts';
export * from './fault.ts';
