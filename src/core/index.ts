export * from './types.ts';
export * from './fault.ts';
export * from './countries.ts';
export * from './sentences.ts';
export { createDesk, type ConversationMemory, type Desk } from './desk.ts';
export { detectLocale, supportedLocale } from './detect-locale.ts';
export { createRetriever, type Retriever } from './retrieve.ts';
