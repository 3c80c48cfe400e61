import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionContextType,
  InteractionType,
  MessageFlags,
  MessageReferenceType,
  MessageType,
  type APIChatInputApplicationCommandInteraction,
  type APIMessage,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentButtonInteraction,
  type GatewayInteractionCreateDispatchData,
  type GatewayMessageCreateDispatchData,
} from 'discord.js';
import { COMMANDS, type Command, type CountryCode, type IncomingMessage } from '../../src/core/index.ts';
import { readChoice } from './autocomplete.ts';

const PLATFORM = 'discord';

/** Answers that concern nobody but the person who asked. */
const SHOWN_TO_ONE: ReadonlySet<Command> = new Set(['help', 'privacy']);

/** What a person did with a command or a button. */
export interface InboundInteraction {
  readonly message: IncomingMessage;
  /** Whether only that person may see the answer. */
  readonly ephemeral: boolean;
}

/** Finds the country that a text names; `undefined` if it names none or more than one. */
export type FindCountry = (text: string, localeHint: string) => CountryCode | undefined;

/**
 * A message of Discord's gateway as the desk sees it.
 *
 * @param selfId - the bot's own user id
 * @returns `undefined` for what is not meant for the desk: other bots, webhooks, system messages, talk among people
 */
export function fromMessage(
  event: GatewayMessageCreateDispatchData,
  selfId: string,
): IncomingMessage | undefined {
  if (event.author.bot || event.author.system || event.webhook_id !== undefined) return undefined;
  if (event.type !== MessageType.Default && event.type !== MessageType.Reply) return undefined;
  const direct = event.guild_id === undefined;
  const forwarded = event.message_reference?.type === MessageReferenceType.Forward;
  const text = withoutMention(wordsOf(event), selfId);
  const answered = event.referenced_message ?? undefined;
  // An answer to the desk without a ping has its words only where the operator lets the bot read everything.
  const answersDesk = answered?.author.id === selfId && text !== '';
  const addressed = direct || event.mentions.some((user) => user.id === selfId) || answersDesk;
  if (!addressed) return undefined;
  // What the desk said itself is nothing to ask it about.
  const about = answered && answered.author.id !== selfId ? withoutMention(wordsOf(answered), selfId) : '';
  return {
    platform: PLATFORM,
    id: event.id,
    conversation: { id: event.channel_id, kind: direct ? 'direct' : 'group' },
    author: { key: event.author.id, isBot: false },
    text,
    addressed,
    ...(about === '' ? {} : { about }),
    ...(forwarded ? { forwarded } : {}),
  };
}

/** Whether a message points to another one that Discord did not send along. */
export function lacksReference(event: GatewayMessageCreateDispatchData): boolean {
  return (
    event.type === MessageType.Reply &&
    event.referenced_message === undefined &&
    event.message_reference?.message_id !== undefined
  );
}

/**
 * A command or a pressed button as the desk sees it.
 *
 * @returns `undefined` for any other kind of interaction
 */
export function fromInteraction(
  event: GatewayInteractionCreateDispatchData,
  findCountry: FindCountry,
): InboundInteraction | undefined {
  if (isCommand(event)) return fromCommand(event, findCountry);
  if (isMenu(event)) return fromMenu(event);
  if (isButton(event)) return fromButton(event);
  return undefined;
}

function isCommand(
  event: GatewayInteractionCreateDispatchData,
): event is APIChatInputApplicationCommandInteraction {
  return (
    event.type === InteractionType.ApplicationCommand && event.data.type === ApplicationCommandType.ChatInput
  );
}

function isMenu(
  event: GatewayInteractionCreateDispatchData,
): event is APIMessageApplicationCommandInteraction {
  return (
    event.type === InteractionType.ApplicationCommand && event.data.type === ApplicationCommandType.Message
  );
}

function isButton(
  event: GatewayInteractionCreateDispatchData,
): event is APIMessageComponentButtonInteraction {
  return (
    event.type === InteractionType.MessageComponent && event.data.component_type === ComponentType.Button
  );
}

type Options = NonNullable<APIChatInputApplicationCommandInteraction['data']['options']>;

function fromCommand(
  event: APIChatInputApplicationCommandInteraction,
  findCountry: FindCountry,
): InboundInteraction {
  const options = event.data.options ?? [];
  // A command of an earlier version that Discord still shows: say what there is now.
  const command = COMMANDS.find((name) => name === event.data.name) ?? 'help';
  const typed = stringOption(options, 'country');
  const country = typed === '' ? undefined : findCountry(typed, event.locale);
  const question = stringOption(options, 'question');
  const choice = readChoice(question);
  const text =
    command === 'hotline' ? typed : command === 'check' ? stringOption(options, 'message') : question;
  const isPrivate = options.some(
    (option) =>
      option.name === 'private' && option.type === ApplicationCommandOptionType.Boolean && option.value,
  );
  return {
    ephemeral: isPrivate || SHOWN_TO_ONE.has(command),
    message: {
      ...common(event),
      command,
      text: choice === undefined ? text : '',
      ...(choice === undefined ? {} : { choice }),
      ...(country === undefined ? {} : { country }),
    },
  };
}

/** The menu of a message: it is checked, and only the person sees what was found, since others read along. */
function fromMenu(event: APIMessageApplicationCommandInteraction): InboundInteraction {
  const target = event.data.resolved.messages[event.data.target_id];
  const about = target === undefined ? '' : wordsOf(target).trim();
  return {
    ephemeral: true,
    message: { ...common(event), command: 'check', text: '', ...(about === '' ? {} : { about }) },
  };
}

/** A button needs nothing but its token, so buttons outlive a restart. */
function fromButton(event: APIMessageComponentButtonInteraction): InboundInteraction {
  const original = event.message.flags ?? 0;
  return {
    ephemeral: (original & MessageFlags.Ephemeral) !== 0,
    message: { ...common(event), text: '', choice: event.data.custom_id },
  };
}

function common(
  event:
    | APIChatInputApplicationCommandInteraction
    | APIMessageApplicationCommandInteraction
    | APIMessageComponentButtonInteraction,
) {
  const user = event.user ?? event.member?.user;
  const direct =
    event.context === undefined
      ? event.guild_id === undefined
      : event.context === InteractionContextType.BotDM;
  return {
    platform: PLATFORM,
    id: event.id,
    conversation: {
      id: event.channel?.id ?? event.channel_id ?? event.id,
      kind: direct ? ('direct' as const) : ('group' as const),
    },
    author: { key: user?.id ?? event.id, isBot: user?.bot ?? false },
    addressed: true,
    localeHint: event.locale,
  };
}

function stringOption(options: Options, name: string): string {
  const option = options.find((o) => o.name === name);
  return option?.type === ApplicationCommandOptionType.String ? option.value.trim() : '';
}

/** What a message says; what it passes on, where it has no words of its own. */
function wordsOf(message: Pick<APIMessage, 'content' | 'message_snapshots'>): string {
  return message.content || (message.message_snapshots?.[0]?.message.content ?? '');
}

/** Takes out the mention that only calls the desk, with the punctuation after one that opens the message. */
function withoutMention(text: string, selfId: string): string {
  const mention = `<@!?${selfId}>`;
  return text
    .replace(new RegExp(`^\\s*(?:${mention}[\\s,:;，：；、]*)+`, 'u'), '')
    .replace(new RegExp(`[^\\S\\n]*${mention}`, 'gu'), '')
    .trim();
}
