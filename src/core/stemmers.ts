import { stemmer as ar } from '@orama/stemmers/arabic';
import { stemmer as de } from '@orama/stemmers/german';
import { stemmer as el } from '@orama/stemmers/greek';
import { stemmer as en } from '@orama/stemmers/english';
import { stemmer as es } from '@orama/stemmers/spanish';
import { stemmer as fr } from '@orama/stemmers/french';
import { stemmer as hi } from '@orama/stemmers/indian';
import { stemmer as id } from '@orama/stemmers/indonesian';
import { stemmer as it } from '@orama/stemmers/italian';
import { stemmer as nl } from '@orama/stemmers/dutch';
import { stemmer as pt } from '@orama/stemmers/portuguese';
import { stemmer as ro } from '@orama/stemmers/romanian';
import { stemmer as ru } from '@orama/stemmers/russian';
import { stemmer as ta } from '@orama/stemmers/tamil';
import { stemmer as tr } from '@orama/stemmers/turkish';

/** Takes the ending off a word. */
export type Stemmer = (word: string) => string;

/** Indonesian and Malay take the same endings. Chinese texts have Latin words that are mostly English. */
const STEMMERS: Readonly<Record<string, Stemmer>> = {
  ar,
  de,
  el,
  en,
  es,
  fr,
  hi,
  id,
  it,
  ms: id,
  nl,
  pt,
  ro,
  ru,
  ta,
  tr,
  zh: en,
};

/** The stemmer of a language; one that changes nothing where there is none. */
export function stemmerOf(language: string): Stemmer {
  return STEMMERS[language] ?? ((word) => word);
}
