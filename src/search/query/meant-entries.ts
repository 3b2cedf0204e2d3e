import { withUmlauts } from '../analysis/fold.ts';
import { stemsOf, wholeKey, withoutApartSign } from '../analysis/key.ts';
import type { VocabularyEntry } from '../vocabulary/entry.ts';

const spelling = (written: string): string => {
  const letters = written
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return withUmlauts(letters.replaceAll('ß', 'ss'));
};

const keyOfEntry = ({ constituents }: VocabularyEntry): string => wholeKey(constituents);

/** Whether the stem of an entry, in whatever form, is spelled like the beginning of what was typed. */
const beginsLike = (entry: VocabularyEntry, wanted: string): boolean => {
  const { length } = stemsOf(keyOfEntry(entry)).join('');
  return spelling(entry.display).slice(0, length) === wanted.slice(0, length);
};

/**
 * Of nouns that only an umlaut tells apart, that which was typed: `Zählung` and `Zaehlung` do not mean Zahlung, nor
 * does it mean them. All of them where none is spelled like that, as `Stuck` in an archive that has only Stücke.
 */
export const meantEntries = (
  typed: string,
  surface: string,
  entries: readonly VocabularyEntry[],
): readonly VocabularyEntry[] => {
  const wanted = spelling(typed);
  const exact = entries.filter((entry) => entry.surface === surface && spelling(entry.display) === wanted);
  const alike = exact.length > 0 ? exact : entries.filter((entry) => beginsLike(entry, wanted));
  const meant = new Set(alike.map(keyOfEntry));
  const twins = new Set([...meant].map(withoutApartSign));
  return entries.filter((entry) => {
    const key = keyOfEntry(entry);
    return meant.has(key) || !twins.has(withoutApartSign(key));
  });
};

/**
 * Of entries that begin like what was typed, those that do with its umlauts: `Verläng*` does not mean „verlangt“. All
 * of them where it has none, or where none does.
 */
export const spelledLike = (
  typed: string,
  entries: readonly VocabularyEntry[],
): readonly VocabularyEntry[] => {
  const wanted = spelling(typed);
  const alike = /[äöü]/.test(wanted)
    ? entries.filter((entry) => spelling(entry.display).startsWith(wanted))
    : [];
  return alike.length > 0 ? alike : entries;
};
