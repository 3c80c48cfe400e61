export * from './types.ts';
export * from './fault.ts';
export * from './countries.ts';
export * from './sentences.ts';
export { createDesk, type ConversationMemory, type Desk } from './desk.ts';
export { SIGNS } from './confidence.ts';
export { detectLocale, supportedLocale } from './detect-locale.ts';
export { FEATURES } from './rank.ts';
export { createRetriever, type Retriever } from './retrieve.ts';
