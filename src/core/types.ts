/**
 * The contract between knowledge, core and adapters. Everything that passes between them is one of these
 * shapes: plain, read-only data without behaviour.
 */
export * from './adapter-types.ts';
export * from './knowledge-types.ts';
export * from './message-types.ts';
export * from './reply-types.ts';
