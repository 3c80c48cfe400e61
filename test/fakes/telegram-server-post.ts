import type { Chat, Message, Update } from 'grammy/types';
import type { ParametersOf } from './telegram-server-checks.ts';
import { allEntities } from './telegram-server-entities.ts';
import { asReplied, BOT } from './telegram-server-people.ts';

const key = (chatId: number, id: number): string => `${chatId}/${id}`;

/** The chats and messages that the test server knows, and what the bot adds to them. */
export function createPostOffice(violations: string[]) {
  const chats = new Map<number, Chat>();
  const messages = new Map<string, Message>();
  const threads = new Set<string>();
  const queries = new Set<string>();
  const sent: Message[] = [];
  const answered: string[] = [];
  let nextId = 50_000;

  function remember(message: Message): void {
    chats.set(message.chat.id, message.chat);
    messages.set(key(message.chat.id, message.message_id), message);
    if (message.is_topic_message && message.message_thread_id !== undefined) {
      threads.add(key(message.chat.id, message.message_thread_id));
    }
  }

  /** The message, or the reason for which it is refused. */
  function send(wanted: ParametersOf<'sendMessage'>): Message | string {
    const { chat_id, text, entities = [], message_thread_id: thread, reply_parameters: reply } = wanted;
    if (wanted.link_preview_options?.is_disabled !== true)
      violations.push('sendMessage: a link preview is on');
    const chat = typeof chat_id === 'number' ? chats.get(chat_id) : undefined;
    if (chat === undefined) {
      violations.push('sendMessage: chat not found');
      return 'chat not found';
    }
    if (thread !== undefined && !threads.has(key(chat.id, thread))) return 'message thread not found';
    const replied = reply && messages.get(key(chat.id, reply.message_id));
    if (reply && !replied && !reply.allow_sending_without_reply) return 'message to be replied not found';
    nextId += 1;
    const all = allEntities(text, entities);
    const message: Message = {
      message_id: nextId,
      from: BOT,
      chat,
      date: 1_764_100_000 + nextId,
      text,
      ...(all.length > 0 ? { entities: all } : {}),
      link_preview_options: { is_disabled: true },
      ...(thread === undefined ? {} : { message_thread_id: thread, is_topic_message: true }),
      ...(replied ? { reply_to_message: asReplied(replied) } : {}),
      ...(wanted.reply_markup ? { reply_markup: wanted.reply_markup } : {}),
    };
    remember(message);
    sent.push(message);
    return message;
  }

  return {
    sent,
    answered,
    send,
    /** Learns of the chats and messages of an update. */
    take(update: Omit<Update, 'update_id'>): void {
      const { message, callback_query: query } = update;
      if (message) remember(message);
      if (message?.reply_to_message) remember(message.reply_to_message);
      if (query) {
        queries.add(query.id);
        if (query.message) chats.set(query.message.chat.id, query.message.chat);
      }
    },
    /** Forgets a message, as if it had been deleted. */
    forget({ chat, message_id }: Message): void {
      messages.delete(key(chat.id, message_id));
      threads.delete(key(chat.id, message_id));
    },
    knows: (chatId: number | string): boolean => typeof chatId === 'number' && chats.has(chatId),
    /** Takes the answer to a callback query; `false` if there is no such query. */
    answer(id: string): boolean {
      if (answered.includes(id)) violations.push('answerCallbackQuery: answered before');
      if (!queries.has(id)) return false;
      answered.push(id);
      return true;
    },
  };
}
