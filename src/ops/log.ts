import { pino, type Logger } from 'pino';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/**
 * A log of JSON lines on standard error: standard output belongs to the console adapter and to commands.
 *
 * @param secrets - blotted out wherever they would appear in a line
 */
export function createLog(level: LogLevel, secrets: readonly string[]): Logger {
  const hidden = secrets.filter((secret) => secret !== '');
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    {
      write(line: string) {
        process.stderr.write(hidden.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line));
      },
    },
  );
}
