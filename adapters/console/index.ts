import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Adapter, AdapterDeps, Choice, Handle } from '../../src/core/index.ts';
import { readLine } from './inbound.ts';
import { COLOURS, PLAIN, renderReply } from './render.ts';

/** The streams that a terminal gives. */
export interface ConsoleConfig {
  readonly input: Readable & { isTTY?: boolean };
  readonly output: Writable & { isTTY?: boolean };
  /** The language of the terminal, a BCP 47 tag. */
  readonly localeHint: string;
}

/** A chat in the terminal: a line is a message. Serves until the input ends. */
export function createConsole(config: ConsoleConfig, { log, translate }: AdapterDeps): Adapter {
  const { input, output, localeHint } = config;
  const style = output.isTTY ? COLOURS : PLAIN;

  async function start(handle: Handle, signal: AbortSignal): Promise<void> {
    const lines = createInterface({
      input,
      ...(output.isTTY ? { output } : {}),
      prompt: output.isTTY ? '\n> ' : '',
    });
    const end = (): void => lines.close();
    signal.addEventListener('abort', end, { once: true });
    if (signal.aborted) end();
    let choices: readonly Choice[] = [];
    let count = 0;
    const say = async (line: string): Promise<void> => {
      count += 1;
      try {
        const reply = await handle(readLine(line, String(count), choices, localeHint));
        if (reply === undefined) return;
        choices = reply.choices;
        output.write(`\n${renderReply(reply, style)}\n`);
      } catch (error) {
        log.error(
          { adapter: 'console', error: error instanceof Error ? error.name : 'unknown' },
          'no answer',
        );
        output.write(`\n${translate(localeHint, 'notice-unavailable')}\n`);
      }
    };
    if (input.isTTY) output.write(`${translate(localeHint, 'console-welcome')}\n`);
    lines.prompt();
    for await (const line of lines) {
      if (line.trim() !== '') await say(line);
      lines.prompt();
    }
    signal.removeEventListener('abort', end);
    if (output.isTTY) output.write('\n');
  }

  return { name: 'console', start };
}
