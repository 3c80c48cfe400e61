import type { Message, MessageEntity } from 'grammy/types';

/** The bot itself, as `getMe` tells. */
export interface Self {
  readonly id: number;
  readonly username: string;
}

/** What a message says, without what only calls the bot. */
export interface Wording {
  readonly text: string;
  /** The name in lower case of a command that opens the message. */
  readonly command?: string;
  /** Whom the command names (`/ask@ThisBot`): this bot, another, or nobody. */
  readonly commandFor?: 'self' | 'other';
  /** Whether the bot is mentioned. */
  readonly mentioned: boolean;
}

interface Cut {
  readonly from: number;
  readonly to: number;
}

/** Reads a message's text or caption. Commands and mentions are what Telegram marked as such, nothing else. */
export function wordingOf(message: Message, self: Self): Wording {
  const raw = message.text ?? message.caption ?? '';
  const entities = message.entities ?? message.caption_entities ?? [];
  const mentions = entities.filter((entity) => isMention(entity, raw, self)).map(cutOf);
  const mentioned = mentions.length > 0;
  const opening = entities.find(
    (entity) => entity.type === 'bot_command' && without(raw.slice(0, entity.offset), mentions) === '',
  );
  if (opening === undefined) return { text: without(raw, mentions), mentioned };
  const text = without(raw, [...mentions, cutOf(opening)]);
  const [name = '', bot] = raw.slice(opening.offset + 1, cutOf(opening).to).split('@');
  const command = name.toLowerCase();
  if (bot === undefined) return { text, command, mentioned };
  return { text, command, commandFor: sameName(bot, self.username) ? 'self' : 'other', mentioned };
}

function isMention(entity: MessageEntity, raw: string, self: Self): boolean {
  if (entity.type === 'text_mention') return entity.user.id === self.id;
  const { from, to } = cutOf(entity);
  return entity.type === 'mention' && sameName(raw.slice(from + 1, to), self.username);
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function cutOf({ offset, length }: MessageEntity): Cut {
  return { from: offset, to: offset + length };
}

/** Takes pieces out of a text and closes the gaps. */
function without(raw: string, cuts: readonly Cut[]): string {
  let text = raw;
  for (const { from, to } of cuts.toSorted((a, b) => b.from - a.from)) {
    const head = text.slice(0, from);
    const tail = text.slice(to);
    if (head.trim() === '') text = tail.replace(/^[\s,:;，：；、]+/u, '');
    else text = /\s$/u.test(head) && /^\s|^$/u.test(tail) ? head.trimEnd() + tail : head + tail;
  }
  return text.trim();
}
