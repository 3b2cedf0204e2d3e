import { type EncodableEntry, type EntryList, encodeEntries, openEntries } from './front-coding.ts';

/** A part of a vocabulary, opened. */
export interface VocabularyPart {
  /** The entries between its beginning and that of the next part. */
  readonly own: EntryList;
  /** Entries of later parts whose stems lie in this one, so that all forms of a word are found in one part. */
  readonly guests: EntryList;
}

const gap = '\n\n';

export const encodeVocabularyPart = (
  own: readonly EncodableEntry[],
  guests: readonly EncodableEntry[],
): string => encodeEntries(own) + (guests.length > 0 ? gap + encodeEntries(guests) : '');

export const openVocabularyPart = (text: string): VocabularyPart => {
  const [own = '', guests = ''] = text.split(gap);
  return { own: openEntries(own), guests: openEntries(guests) };
};
