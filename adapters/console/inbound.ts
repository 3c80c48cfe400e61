import { COMMANDS, type Choice, type Command, type IncomingMessage } from '../../src/core/index.ts';

/**
 * A typed line as a message. `/hotline MY` is a command; the number of a choice of the last answer presses it.
 *
 * @param choices - those that the last answer offered
 */
export function readLine(
  line: string,
  id: string,
  choices: readonly Choice[],
  localeHint: string,
): IncomingMessage {
  const base = {
    platform: 'console',
    id,
    conversation: { id: 'console', kind: 'direct' },
    author: { key: 'console', isBot: false },
    addressed: true,
    localeHint,
  } as const;
  const pressed = /^\s*\(?(\d{1,2})\)?\s*$/.exec(line)?.[1];
  const choice = pressed === undefined ? undefined : choices[Number(pressed) - 1];
  if (choice) return { ...base, text: '', choice: choice.token };
  const [, name, rest = ''] = /^\s*\/(\w+)(?:\s+(.*))?$/s.exec(line) ?? [];
  if (name !== undefined && isCommand(name)) return { ...base, text: rest, command: name };
  return { ...base, text: name === undefined ? line : rest };
}

function isCommand(name: string): name is Command {
  return (COMMANDS as readonly string[]).includes(name);
}
