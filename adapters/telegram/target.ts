import type { MaybeInaccessibleMessage, Update } from 'grammy/types';

/** Where an answer goes. */
export interface Target {
  readonly chatId: number;
  /** In a group, other people read along and can be notified by a mention. */
  readonly inGroup: boolean;
  /** The forum topic. */
  readonly threadId?: number;
  /** The message that asked. */
  readonly replyTo?: number;
}

/** Where to answer an update: its chat and thread and, among others' messages, the message that asked. */
export function targetOf(update: Update): Target | undefined {
  const message = update.message ?? update.callback_query?.message;
  if (message === undefined) return undefined;
  const inGroup = message.chat.type !== 'private';
  const threadId = threadOf(message);
  return {
    chatId: message.chat.id,
    inGroup,
    ...(threadId === undefined ? {} : { threadId }),
    ...(inGroup ? { replyTo: message.message_id } : {}),
  };
}

/** The forum topic of a message. Outside of forums, Telegram numbers chains of replies too: those don't count. */
export function threadOf(message: MaybeInaccessibleMessage): number | undefined {
  return 'is_topic_message' in message && message.is_topic_message ? message.message_thread_id : undefined;
}

/** Names a conversation: a chat, or one topic of it. */
export function conversationId(chatId: number, threadId: number | undefined): string {
  return threadId === undefined ? String(chatId) : `${chatId}:${threadId}`;
}
