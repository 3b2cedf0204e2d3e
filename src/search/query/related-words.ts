import { isOfFamily, keyOf, positionKeys, wholeKey, withoutClassLetter } from '../analysis/key.ts';
import { distinctEntries, type VocabularyEntry } from '../vocabulary/entry.ts';
import type { Lexicon } from './lexicon.ts';
import { isContentWord, keysOf, mostFrequent } from './word-entries.ts';

const shortestFamilyStem = 5;

/** What the words of a family begin with, the word itself included: „staat“ for „Staatschefin“. */
const commonBeginning = (surface: string, stem: string): string => {
  let length = 0;
  while (length < stem.length && surface[length] === stem[length]) length += 1;
  return surface.slice(0, Math.max(shortestFamilyStem - 1, length));
};

/** Words whose key begins like one of these: Militär and militärisch. What has it as a part is found by it anyway. */
export const relatedTo = async (
  entries: readonly VocabularyEntry[],
  lexicon: Lexicon,
): Promise<readonly VocabularyEntry[]> => {
  const keys = new Set(keysOf(entries));
  const families = await Promise.all(
    entries.map(async ({ constituents, surface }) => {
      const stem = withoutClassLetter(wholeKey(constituents));
      if (stem.length < shortestFamilyStem || /^\p{N}/u.test(stem)) return [];
      const alike = await lexicon.beginning(commonBeginning(surface, stem));
      return alike.filter((entry) => isOfFamily(wholeKey(entry.constituents), stem));
    }),
  );
  const related = families
    .flat()
    .filter((entry) => !positionKeys(entry.constituents).some((key) => keys.has(key)))
    .filter(isContentWord);
  return mostFrequent(distinctEntries(related));
};

/** Words that begin like the stem of one that the archive does not know. */
export const relatedToUnknown = async (
  surface: string,
  lexicon: Lexicon,
): Promise<readonly VocabularyEntry[]> => {
  const stem = withoutClassLetter(keyOf(surface, 'noun'));
  const family = stem.length < shortestFamilyStem ? [] : await lexicon.beginning(stem);
  return mostFrequent(family.filter(isContentWord));
};
