import { withUmlauts } from '../analysis/fold.ts';
import { wholeKey, withoutApartSign } from '../analysis/key.ts';
import type { VocabularyEntry } from '../vocabulary/entry.ts';

const spelling = (written: string): string =>
  withUmlauts(
    written
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ''),
  );

/**
 * Of nouns that only an umlaut tells apart, that which was typed: `Zählung` and `Zaehlung` do not mean Zahlung, nor
 * does it mean them. All of them where none is spelled like that, as `Stuck` in an archive that has only Stücke.
 */
export const meantEntries = (
  typed: string,
  surface: string,
  entries: readonly VocabularyEntry[],
): readonly VocabularyEntry[] => {
  const keys = entries.map(({ constituents }) => wholeKey(constituents));
  const wanted = spelling(typed);
  const meant = new Set(
    keys.filter((_, place) => {
      const entry = entries[place];
      return entry?.surface === surface && spelling(entry.display) === wanted;
    }),
  );
  const twins = new Set([...meant].map(withoutApartSign));
  return entries.filter((_, place) => {
    const key = keys[place] ?? '';
    return meant.has(key) || !twins.has(withoutApartSign(key));
  });
};
