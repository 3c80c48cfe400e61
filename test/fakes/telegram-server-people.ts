import type { Chat, InaccessibleMessage, Message, Update, User } from 'grammy/types';
import { findEntities } from './telegram-server-entities.ts';

/** The bot of the test server. */
export const BOT = {
  id: 700_000_001,
  is_bot: true,
  first_name: 'Fraud Desk',
  username: 'fraud_desk_bot',
} as const;

/** A person without a language and one with Chinese. */
export const ANNA: User = { id: 1001, is_bot: false, first_name: 'Anna', language_code: 'en' };
export const WEI: User = {
  id: 1002,
  is_bot: false,
  first_name: 'Wei',
  username: 'wei',
  language_code: 'zh-hans',
};
export const OTHER_BOT: User = { id: 700_000_002, is_bot: true, first_name: 'Other', username: 'other_bot' };

/** Chats of each type. */
export const GROUP: Chat.GroupChat = { id: -5001, type: 'group', title: 'Family' };
export const SUPERGROUP: Chat.SupergroupChat = {
  id: -1_001_234_567_890,
  type: 'supergroup',
  title: 'Neighbours',
};
export const FORUM: Chat.SupergroupChat = {
  id: -1_009_876_543_210,
  type: 'supergroup',
  title: 'Forum',
  is_forum: true,
};

/** The private chat with a person. */
export function privateChat({ id, first_name, username }: User): Chat.PrivateChat {
  return { id, type: 'private', first_name, ...(username === undefined ? {} : { username }) };
}

/** A message in a chat with people, as updates bring it. */
export type ChatMessage = NonNullable<Update['message']>;

/** What a message holds besides who wrote it where. */
type Content = Omit<Partial<Message>, 'from' | 'chat'>;

/** A message as it stands in one that answers it: what it answers itself is left out. */
export function asReplied(message: Message): NonNullable<Message['reply_to_message']> {
  const { reply_to_message: _, ...rest } = message;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the type wants `undefined` where nothing may be
  return rest as NonNullable<Message['reply_to_message']>;
}

/** The messages of a test. Numbers them and gives them the entities that Telegram finds. */
export function createScribe() {
  let messageId = 0;
  let queryId = 4_382_000_000_000_000;

  function message(from: User, chat: ChatMessage['chat'], content: Content): ChatMessage {
    messageId += 1;
    return { message_id: messageId, from, chat, date: 1_764_000_000 + messageId, ...content };
  }

  return {
    /** Any message, service messages too. */
    message,
    /** A text message; `/command` and `@name` in it are entities as Telegram makes them. */
    text(from: User, chat: ChatMessage['chat'], text: string, more: Content = {}): ChatMessage {
      const entities = findEntities(text);
      return message(from, chat, { text, ...(entities.length > 0 ? { entities } : {}), ...more });
    },
    /** A photo with a caption. */
    photo(from: User, chat: ChatMessage['chat'], caption?: string, more: Content = {}): ChatMessage {
      const photo = [{ file_id: 'AgAC', file_unique_id: 'AQAD', width: 90, height: 67, file_size: 1200 }];
      const entities = findEntities(caption ?? '');
      return message(from, chat, {
        photo,
        ...(caption === undefined ? {} : { caption }),
        ...(entities.length > 0 ? { caption_entities: entities } : {}),
        ...more,
      });
    },
    /** A topic in a forum: every message in it that answers none seems to answer this one. */
    topic(from: User, chat: ChatMessage['chat']): { more: Content; threadId: number } {
      const opened = message(from, chat, { forum_topic_created: { name: 'Scams', icon_color: 7_322_096 } });
      const threadId = opened.message_id;
      const inTopic = { message_thread_id: threadId, is_topic_message: true } as const;
      return {
        threadId,
        more: { ...inTopic, reply_to_message: asReplied({ ...opened, ...inTopic }) },
      };
    },
    /** A press on a button of a message that the bot sent. */
    press(from: User, pressed: Message | InaccessibleMessage, data: string): Omit<Update, 'update_id'> {
      queryId += 1;
      return {
        callback_query: {
          id: String(queryId),
          from,
          message: pressed,
          chat_instance: '-3141592653589',
          data,
        },
      };
    },
  };
}
