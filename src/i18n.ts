import { readdirSync, readFileSync } from 'node:fs';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { Locale, Translate } from './core/index.ts';

/** The program's own strings in every language of `src/locales/`. */
export interface I18n {
  readonly locales: readonly Locale[];
  readonly translate: Translate;
}

const LOCALES = new URL('./locales/', import.meta.url);

/**
 * Reads all languages.
 *
 * @throws Error if a file has a fault of syntax
 */
export function loadI18n(): I18n {
  const bundles = new Map<Locale, FluentBundle>();
  for (const file of readdirSync(LOCALES)) {
    const locale = file.replace(/\.ftl$/, '');
    // Isolating marks around arguments would show as boxes in some chat clients.
    const bundle = new FluentBundle(locale, { useIsolating: false });
    const faults = bundle.addResource(new FluentResource(readFileSync(new URL(file, LOCALES), 'utf8')));
    if (faults.length > 0) throw new Error(`src/locales/${file}: ${faults.map(String).join('; ')}`);
    bundles.set(locale, bundle);
  }
  return {
    locales: [...bundles.keys()],
    translate(locale, key, args) {
      const bundle = [bundles.get(locale), bundles.get('en')].find((b) => b?.hasMessage(key));
      const pattern = bundle?.getMessage(key)?.value;
      if (bundle === undefined || !pattern) throw new Error(`there is no string "${key}"`);
      return bundle.formatPattern(pattern, args);
    },
  };
}
