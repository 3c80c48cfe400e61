import { z } from 'zod';

const chatId = z.union([z.int(), z.string().regex(/^@\w{4,}$/)]);

const text = z
  .string()
  .refine((value) => value.trim().length > 0, 'message text is empty')
  .refine((value) => value.trim().length <= 4096, 'message is too long')
  .refine((value) => value.trim() === value, 'blanks at an end of the text are cut off and shift entities')
  .refine((value) => !/\p{Cs}/u.test(value), 'strings must be encoded in UTF-8')
  .refine((value) => !/[^\P{Cc}\n]/u.test(value), 'control characters are changed');

const webAddress = z.string().refine((value) => /^https?:\/\/[^/\s]+/.test(value) && URL.canParse(value));
const span = { offset: z.int().min(0), length: z.int().min(1) };
const entity = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.enum(['bold', 'italic', 'underline', 'strikethrough', 'spoiler', 'code']),
    ...span,
  }),
  z.strictObject({ type: z.literal('text_link'), ...span, url: webAddress }),
]);

const button = z.strictObject({
  text: z.string().min(1),
  callback_data: z.string().refine((value) => {
    const bytes = Buffer.byteLength(value);
    return bytes >= 1 && bytes <= 64;
  }, 'BUTTON_DATA_INVALID'),
});

const sendMessage = z
  .strictObject({
    chat_id: chatId,
    message_thread_id: z.int().min(1).optional(),
    text,
    entities: z.array(entity).max(100, 'entities after the hundredth are ignored').optional(),
    link_preview_options: z.strictObject({ is_disabled: z.boolean() }).optional(),
    disable_notification: z.boolean().optional(),
    protect_content: z.boolean().optional(),
    reply_parameters: z
      .strictObject({
        message_id: z.int().min(1),
        chat_id: chatId.optional(),
        allow_sending_without_reply: z.boolean().optional(),
      })
      .optional(),
    reply_markup: z
      .strictObject({ inline_keyboard: z.array(z.array(button).min(1).max(8)).min(1).max(100) })
      .optional(),
  })
  .superRefine(({ text, entities = [] }, context) => {
    for (const { type, offset, length } of entities) {
      const fault = (message: string) => context.addIssue({ code: 'custom', path: ['entities'], message });
      if (offset + length > text.length) fault(`${type} ends behind the text`);
      if (splitsPair(text, offset) || splitsPair(text, offset + length))
        fault(`${type} splits a surrogate pair`);
    }
  });

const languageCode = z.union([z.literal(''), z.string().regex(/^[a-z]{2}$/)]);
const scope = z.strictObject({ type: z.enum(['default', 'all_private_chats', 'all_group_chats']) });

/** What each method takes, and nothing beyond. Strict where the real server would quietly do something else. */
export const METHODS = {
  getMe: z.strictObject({}),
  getWebhookInfo: z.strictObject({}),
  deleteWebhook: z.strictObject({ drop_pending_updates: z.literal(false).optional() }),
  getUpdates: z.strictObject({
    offset: z.int().optional(),
    limit: z.int().min(1).max(100).optional(),
    timeout: z.int().min(0).max(50).optional(),
    allowed_updates: z.array(z.string()).optional(),
  }),
  getMyCommands: z.strictObject({ scope: scope.optional(), language_code: languageCode.optional() }),
  setMyCommands: z.strictObject({
    commands: z
      .array(
        z.strictObject({
          command: z.string().regex(/^[a-z0-9_]{1,32}$/, 'BOT_COMMAND_INVALID'),
          description: z.string().trim().min(1).max(256),
        }),
      )
      .max(100),
    scope: scope.optional(),
    language_code: languageCode.optional(),
  }),
  sendMessage,
  sendChatAction: z.strictObject({
    chat_id: chatId,
    message_thread_id: z.int().min(1).optional(),
    action: z.literal('typing'),
  }),
  answerCallbackQuery: z.strictObject({
    callback_query_id: z.string().min(1),
    text: z.string().max(200).optional(),
    show_alert: z.boolean().optional(),
    cache_time: z.int().min(0).optional(),
  }),
} as const;

/** A method that the server knows. */
export type MethodName = keyof typeof METHODS;

/** Parameters of a method after the checks. */
export type ParametersOf<M extends MethodName> = z.infer<(typeof METHODS)[M]>;

function splitsPair(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1));
}
