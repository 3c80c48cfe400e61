import { autoRetry } from '@grammyjs/auto-retry';
import { HttpError, type Transformer } from 'grammy';
import { backOff, pause } from './persist.ts';
import type { TelegramTiming } from './timing.ts';

/** Polling and setting up go on for as long as it takes, in their own way; a "typing" is not worth a second try. */
const WITHOUT_RETRY: ReadonlySet<string> = new Set([
  'getMe',
  'getWebhookInfo',
  'deleteWebhook',
  'getUpdates',
  'sendChatAction',
]);

/**
 * Tries calls that are made for a person again: after the wait that a 429 asks for, on 5xx, and after a network
 * fault. When an answer was taken but its receipt got lost, the person gets it twice: better than not at all.
 */
export function retryCalls(timing: TelegramTiming): Transformer {
  const onRefusal = autoRetry({ maxRetryAttempts: 3, maxDelaySeconds: 60, rethrowHttpErrors: true });
  return (call, method, payload, signal) => {
    if (WITHOUT_RETRY.has(method)) return call(method, payload, signal);
    const onNetworkFault: typeof call = async (...request) => {
      for (let failures = 0; ; failures += 1) {
        try {
          return await call(...request);
        } catch (error) {
          if (!(error instanceof HttpError) || signal?.aborted || failures >= timing.callRetries) throw error;
          const wait = backOff(failures, timing);
          await (signal ? pause(wait, signal) : new Promise((resolve) => setTimeout(resolve, wait)));
        }
      }
    };
    return onRefusal(onNetworkFault, method, payload, signal);
  };
}
