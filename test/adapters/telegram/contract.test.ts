import type { InlineKeyboardButton, Message } from 'grammy/types';
import { expect } from 'vitest';
import { createTelegram } from '../../../adapters/telegram/index.ts';
import { adapterContract, type SeenMessage } from '../../contract/adapter-contract.ts';
import { adapterDeps } from '../../fakes/adapter-deps.ts';
import {
  ANNA,
  BOT,
  createScribe,
  GROUP,
  OTHER_BOT,
  privateChat,
} from '../../fakes/telegram-server-people.ts';
import { startTelegramServer } from '../../fakes/telegram-server.ts';
import { QUICK } from './setup.ts';

function buttonsOf(message: Message): InlineKeyboardButton[] {
  return message.reply_markup?.inline_keyboard.flat() ?? [];
}

function seen(message: Message): SeenMessage {
  const { text = '', entities = [] } = message;
  const own = entities.filter(({ type }) => !['url', 'mention', 'bot_command'].includes(type));
  return {
    conversation: String(message.chat.id),
    text: text.replaceAll('\u2060', ''),
    urls: entities.flatMap((entity) => (entity.type === 'text_link' ? [entity.url] : [])),
    buttons: buttonsOf(message).map((button) => button.text),
    // In a private chat there is nobody else whom a mention could notify.
    mentions: message.chat.type !== 'private' && entities.some(({ type }) => type === 'mention'),
    styled: own.map(({ type, offset, length }) => `${type} ${text.slice(offset, offset + length)}`),
    length: text.length,
  };
}

adapterContract(
  'telegram',
  async (handle) => {
    const server = await startTelegramServer();
    const scribe = createScribe();
    const end = new AbortController();
    const config = { token: server.token, apiRoot: server.url };
    const running = createTelegram(config, adapterDeps(), QUICK).start(handle, end.signal);
    return {
      limit: 4096,
      async say(text, where, options = {}) {
        const from = options.bot ? OTHER_BOT : ANNA;
        const said = options.addressed ? `@${BOT.username} ${text}` : text;
        server.push({ message: scribe.text(from, where === 'group' ? GROUP : privateChat(from), said) });
      },
      async press(label) {
        const message = server.sent.findLast((m) => buttonsOf(m).some((button) => button.text === label));
        const button = message && buttonsOf(message).find(({ text }) => text === label);
        if (!message || !button || !('callback_data' in button)) throw new Error(`no button "${label}"`);
        server.push(scribe.press(ANNA, message, button.callback_data));
      },
      seen: () => server.sent.map(seen),
      async stop() {
        end.abort();
        await running;
        await server.close();
        expect(server.violations).toEqual([]);
      },
    };
  },
  { groups: true },
);
