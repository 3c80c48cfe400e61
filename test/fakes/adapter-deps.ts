import type { AdapterDeps } from '../../src/core/index.ts';
import { loadI18n } from '../../src/i18n.ts';

/** A line that was logged. */
export interface LoggedLine {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly fields: object;
  readonly message: string;
}

/** What an adapter gets beside the handle, with the program's real strings and a log that is kept. */
export function adapterDeps(lines: LoggedLine[] = []): AdapterDeps {
  const write =
    (level: LoggedLine['level']) =>
    (fields: object, message: string): void => {
      lines.push({ level, fields, message });
    };
  const { translate, locales } = loadI18n();
  return {
    log: { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') },
    translate,
    locales,
    suggest: () => [],
    countries: () => [],
  };
}
