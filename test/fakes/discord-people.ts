import type { FakeGateway } from './discord-gateway.ts';
import type { Json } from './discord-rules.ts';
import {
  BOT_USER,
  buttonList,
  IDS,
  messageJson,
  userJson,
  type FakeInteraction,
  type FakeMessage,
  type FakeState,
} from './discord-state.ts';

/** Where something happens: a chat with the bot, a server's channel, or a group chat of people. */
export type Where = 'direct' | 'group' | 'privateGroup';

/** A message that somebody writes. */
export interface Writing {
  readonly text: string;
  readonly where: Where;
  readonly author?: 'person' | 'bot' | 'webhook';
  /** The message that it answers, `lost` when Discord does not send it along. */
  readonly answers?: FakeMessage;
  readonly lost?: boolean;
  /** Fields of the event that are to be otherwise. */
  readonly extra?: Json;
}

/** A command that somebody runs, or a field of it that somebody types into. */
export interface Running {
  readonly name: string;
  readonly options?: Readonly<Record<string, string | boolean>>;
  /** The option that is being typed into. */
  readonly focused?: string;
  readonly where?: Where;
  readonly locale?: string;
}

/** What people do on the stand-in. */
export interface People {
  write(writing: Writing): FakeMessage;
  run(running: Running): FakeInteraction;
  /** Chooses a command in the menu of a message. */
  choose(message: FakeMessage, name: string, locale?: string): FakeInteraction;
  press(message: FakeMessage, customId: string, locale?: string): FakeInteraction;
}

const GUILD_MESSAGES = 9;
const DIRECT_MESSAGES = 12;
const MESSAGE_CONTENT = 15;

/** Where an interaction happened, and who did it. */
function placeOf(where: Where): Json {
  return {
    channel_id: IDS[where],
    channel: { id: IDS[where], type: where === 'direct' ? 1 : where === 'group' ? 0 : 3 },
    ...(where === 'group' ? { guild_id: IDS.guild, guild_locale: 'en-US' } : {}),
    context: where === 'direct' ? 1 : where === 'group' ? 0 : 2,
    ...(where === 'group'
      ? {
          member: {
            user: userJson(IDS.person),
            roles: [],
            joined_at: new Date().toISOString(),
            permissions: '0',
          },
        }
      : { user: userJson(IDS.person) }),
  };
}

export function createPeople(state: FakeState, gateway: FakeGateway): People {
  function interact(
    type: FakeInteraction['type'],
    where: Where,
    locale: string,
    more: Json,
  ): FakeInteraction {
    const id = state.nextId();
    const interaction: FakeInteraction = {
      id,
      token: `interaction-token-${id}`,
      type,
      channelId: IDS[where],
      created: Date.now(),
      acknowledged: false,
      done: false,
      ephemeral: false,
    };
    state.interactions.set(interaction.token, interaction);
    gateway.dispatch('INTERACTION_CREATE', {
      id,
      application_id: IDS.application,
      type,
      token: interaction.token,
      version: 1,
      ...placeOf(where),
      app_permissions: '0',
      locale,
      entitlements: [],
      authorizing_integration_owners: {},
      attachment_size_limit: 0,
      ...more,
    });
    return interaction;
  }

  /** What the bot may read of a text: without the privileged intent only its own mentions and direct messages. */
  function readable(text: string, where: Where): string {
    const mentioned = text.includes(`<@${IDS.bot}>`);
    return where === 'direct' || mentioned || gateway.hasIntent(MESSAGE_CONTENT) ? text : '';
  }

  return {
    write({ text, where, author = 'person', answers, lost, extra = {} }) {
      const message: FakeMessage = {
        id: state.nextId(),
        channelId: IDS[where],
        author: author === 'person' ? 'person' : 'bot',
        content: text,
        body: {},
        ephemeral: false,
        ...(answers === undefined ? {} : { replyTo: answers.id }),
      };
      state.messages.push(message);
      if (!gateway.hasIntent(where === 'direct' ? DIRECT_MESSAGES : GUILD_MESSAGES)) return message;
      const user = author === 'bot' ? userJson(IDS.otherBot, true) : userJson(IDS.person);
      const own = answers?.author === 'desk';
      const referenced =
        answers === undefined || lost
          ? {}
          : {
              referenced_message: messageJson(
                own ? answers : { ...answers, content: readable(answers.content, where) },
                own ? BOT_USER : userJson(IDS.otherPerson),
              ),
            };
      gateway.dispatch('MESSAGE_CREATE', {
        ...messageJson(message, user, {
          content: readable(text, where),
          mentions: text.includes(`<@${IDS.bot}>`) ? [BOT_USER] : [],
        }),
        ...(where === 'group' ? { guild_id: IDS.guild } : {}),
        ...(author === 'webhook' ? { webhook_id: IDS.otherBot } : {}),
        ...(answers === undefined
          ? {}
          : { message_reference: { type: 0, message_id: answers.id, channel_id: IDS[where] } }),
        ...referenced,
        ...extra,
      });
      return message;
    },

    run({ name, options = {}, focused, where = 'group', locale = 'en-US' }) {
      const data = {
        id: state.nextId(),
        name,
        type: 1,
        options: Object.entries(options).map(([option, value]) => ({
          name: option,
          type: typeof value === 'boolean' ? 5 : 3,
          value,
          ...(option === focused ? { focused: true } : {}),
        })),
      };
      return interact(focused === undefined ? 2 : 4, where, locale, { data });
    },

    choose(message, name, locale = 'en-US') {
      const where = (['direct', 'group', 'privateGroup'] as const).find((w) => IDS[w] === message.channelId);
      const messages = { [message.id]: messageJson(message, userJson(IDS.otherPerson)) };
      return interact(2, where ?? 'group', locale, {
        data: { id: state.nextId(), name, type: 3, target_id: message.id, resolved: { messages } },
      });
    },

    press(message, customId, locale = 'en-US') {
      if (!buttonList(message).some((button) => button.customId === customId))
        throw new Error('the message has no such button');
      const where = (['direct', 'group', 'privateGroup'] as const).find((w) => IDS[w] === message.channelId);
      return interact(3, where ?? 'group', locale, {
        message: messageJson(message, BOT_USER),
        data: { component_type: 2, custom_id: customId },
      });
    },
  };
}
