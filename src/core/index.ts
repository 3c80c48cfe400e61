export * from './types.ts';
export * from './fault.ts';
export * from './countries.ts';
export * from './sentences.ts';
