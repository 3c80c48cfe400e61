import { inScript } from './chinese.ts';
import { mapNonEmpty } from './non-empty.ts';
import type { Citation, CitedSentence, Contact, Locale, Passage, Sentence, Source } from './types.ts';

/** Numbers the sources of one answer in the order of their first use. */
export interface Citer {
  /** The sentence of a passage, or of another part of the knowledge, with its markers, in the reader's script. */
  sentence(passage: Pick<Passage, 'id' | 'locale'>, sentence: Sentence): CitedSentence;
  /** The marker of a contact's source. */
  contact(contact: Contact): number;
  /** All that was cited so far. */
  citations(): Citation[];
}

/** @throws Error if a source is not in `sources`: a snapshot that passed its check cannot have that. */
export function createCiter(sources: ReadonlyMap<string, Source>, locale: Locale): Citer {
  const markers = new Map<string, number>();
  const markerOf = (id: string): number => {
    if (!sources.has(id)) throw new Error(`source ${id} is not in the snapshot`);
    let marker = markers.get(id);
    if (marker === undefined) {
      marker = markers.size + 1;
      markers.set(id, marker);
    }
    return marker;
  };
  return {
    sentence(passage, { text, sources: ids, origin }) {
      return {
        text,
        shown: inScript(text, passage.locale, locale),
        markers: mapNonEmpty(ids, markerOf),
        passage: passage.id,
        origin,
      };
    },
    contact: (contact) => markerOf(contact.source),
    citations() {
      return [...markers].flatMap(([id, marker]) => {
        const source = sources.get(id);
        return source ? [{ marker, source }] : [];
      });
    },
  };
}
