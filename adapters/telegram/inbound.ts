import type { CallbackQuery, Message, Update } from 'grammy/types';
import { COMMANDS, type Command, type IncomingMessage } from '../../src/core/index.ts';
import { conversationId, threadOf } from './target.ts';
import { wordingOf, type Self } from './wording.ts';

/** A deep link's payload (`t.me/bot?start=…`): for programs, not a person's words. */
const PAYLOAD = /^[\w-]{1,64}$/;

/** Content without words that a person sends on purpose; everything else without text is a service message. */
const CONTENT = [
  'photo',
  'video',
  'animation',
  'audio',
  'document',
  'voice',
  'video_note',
  'sticker',
  'contact',
  'location',
] as const satisfies readonly (keyof Message)[];

/**
 * What an update says to the desk.
 *
 * @returns `undefined` for all that the desk has no part in: group talk among people, channel posts, edits, service
 *   messages, bots
 */
export function toIncoming(update: Update, self: Self): IncomingMessage | undefined {
  if (update.message) return fromMessage(update.message, self);
  if (update.callback_query) return fromPress(update.callback_query);
  return undefined;
}

function fromMessage(message: Message, self: Self): IncomingMessage | undefined {
  const { chat } = message;
  if (chat.type === 'channel' || message.via_bot || message.is_automatic_forward) return undefined;
  const key = authorKey(message);
  if (key === undefined) return undefined;
  const direct = chat.type === 'private';
  const forwarded = message.forward_origin !== undefined;
  // A forwarded message speaks to whomever it was first written to.
  const said = forwarded
    ? direct
      ? { text: rawText(message).trim() }
      : undefined
    : spoken(message, self, direct);
  if (said === undefined) return undefined;
  if (said.text === '' && said.command === undefined && said.about === undefined && !hasContent(message))
    return undefined;
  return {
    platform: 'telegram',
    id: `${chat.id}:${message.message_id}`,
    conversation: { id: conversationId(chat.id, threadOf(message)), kind: direct ? 'direct' : 'group' },
    author: { key, isBot: false },
    addressed: true,
    ...said,
    ...(message.from?.language_code && !message.sender_chat
      ? { localeHint: message.from.language_code }
      : {}),
    ...(forwarded ? { forwarded } : {}),
  };
}

interface Said {
  readonly text: string;
  readonly command?: Command;
  readonly about?: string;
}

/** What is said to the bot; `undefined` if it isn't to the bot. */
function spoken(message: Message, self: Self, direct: boolean): Said | undefined {
  const { text, command: name, commandFor, mentioned } = wordingOf(message, self);
  const command = commandFor === 'other' ? undefined : COMMANDS.find((known) => known === name);
  const replied = repliedTo(message);
  const toSelf = replied?.from?.id === self.id;
  if (!direct) {
    // A bare command that is not ours is for another bot in the group, also as a reply to this one.
    const called = name === undefined ? toSelf : command !== undefined || commandFor === 'self';
    if (commandFor === 'other' || !(mentioned || called)) return undefined;
    if (text === '' && name === undefined && !mentioned) return undefined;
  }
  if (command === 'start') return { text: PAYLOAD.test(text) ? '' : text, command };
  const subject = toSelf ? undefined : (replied?.text ?? replied?.caption ?? message.quote?.text);
  const about =
    (command === undefined || command === 'ask' || command === 'check') && subject?.trim()
      ? { about: subject }
      : {};
  if (command !== undefined) return { text, command, ...about };
  const nothingLeft = text === '' && !('about' in about) && (name !== undefined || mentioned);
  return nothingLeft ? { text, command: 'help' } : { text, ...about };
}

function fromPress(query: CallbackQuery): IncomingMessage | undefined {
  const { message, data, from } = query;
  if (message === undefined || data === undefined) return undefined;
  return {
    platform: 'telegram',
    id: `press:${query.id}`,
    conversation: {
      id: conversationId(message.chat.id, threadOf(message)),
      kind: message.chat.type === 'private' ? 'direct' : 'group',
    },
    author: { key: String(from.id), isBot: from.is_bot },
    text: '',
    addressed: true,
    choice: data,
    ...(from.language_code ? { localeHint: from.language_code } : {}),
  };
}

/** Who speaks. Somebody may speak as a chat (an anonymous admin, a person's channel); bots have no key. */
function authorKey(message: Message): string | undefined {
  if (message.sender_chat) return `chat:${message.sender_chat.id}`;
  if (message.from === undefined || message.from.is_bot) return undefined;
  return String(message.from.id);
}

/** In a forum, every message that answers none seems to answer the one that opened the topic. */
function repliedTo(message: Message): Message['reply_to_message'] {
  const replied = message.reply_to_message;
  return replied?.forum_topic_created ? undefined : replied;
}

function rawText(message: Message): string {
  return message.text ?? message.caption ?? '';
}

/** Of an album, each picture comes as a message: only the one with the caption counts. */
function hasContent(message: Message): boolean {
  return message.media_group_id === undefined && CONTENT.some((key) => message[key] !== undefined);
}
