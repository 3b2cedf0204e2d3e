import { entryId, type VocabularyEntry } from '../vocabulary/entry.ts';
import { type Lexicon, mostPartsToSuggest } from './lexicon.ts';
import type { LookAlike } from './look-alikes.ts';

const bySurface = (a: VocabularyEntry, b: VocabularyEntry): number => {
  if (a.surface !== b.surface) return a.surface < b.surface ? -1 : 1;
  return entryId(a) < entryId(b) ? -1 : 1;
};

/** Entries of vocabularies that have no document in common, as those of one. */
const joinEntries = (lists: readonly (readonly VocabularyEntry[])[]): readonly VocabularyEntry[] => {
  const joined = new Map<string, VocabularyEntry>();
  for (const entry of lists.flat()) {
    const id = entryId(entry);
    const known = joined.get(id);
    joined.set(
      id,
      known === undefined
        ? entry
        : {
            ...(entry.documents > known.documents ? entry : known),
            documents: known.documents + entry.documents,
            onlyInside: known.onlyInside && entry.onlyInside,
          },
    );
  }
  return [...joined.values()].sort(bySurface);
};

/** A word that several vocabularies have; parts of theirs are told apart by their places. */
const joinLookAlikes = (lists: readonly (readonly LookAlike[])[]): readonly LookAlike[] => {
  const joined = new Map<string, LookAlike>();
  for (const [place, list] of lists.entries()) {
    for (const { surface, documents, parts, entries } of list) {
      const own = parts.map((part) => `${place} ${part}`);
      const known = joined.get(surface);
      joined.set(
        surface,
        known === undefined
          ? { surface, documents, parts: own, entries }
          : {
              surface,
              documents: known.documents + documents,
              parts: [...known.parts, ...own],
              entries: async () => joinEntries(await Promise.all([known.entries(), entries()])),
            },
      );
    }
  }
  return [...joined.values()];
};

/**
 * Several vocabularies, oldest first, asked as one; the numbers of documents are those of all of them together. What
 * is loaded to suggest words does not grow with them: of the older ones only the frequent words are suggested.
 */
export const joinLexicons = (lexicons: readonly Lexicon[]): Lexicon => {
  const [only, ...others] = lexicons;
  if (only !== undefined && others.length === 0) return only;
  const ask = async (
    question: (lexicon: Lexicon) => Promise<readonly VocabularyEntry[]>,
  ): Promise<readonly VocabularyEntry[]> => joinEntries(await Promise.all(lexicons.map(question)));
  return {
    withSurface: (surface) => ask((lexicon) => lexicon.withSurface(surface)),
    withStem: (surface, wordClass) => ask((lexicon) => lexicon.withStem(surface, wordClass)),
    beginning: (beginning) => ask((lexicon) => lexicon.beginning(beginning)),
    suggested: (letters, room = mostPartsToSuggest.ofAll) => {
      let parts = 0;
      const suggested = lexicons.toReversed().map((lexicon) => {
        const own = lexicon.suggested(letters, room - parts);
        parts += own.parts;
        return own;
      });
      return {
        entries: Promise.all(suggested.map(({ entries }) => entries)).then(joinEntries),
        parts,
        areCounted: suggested.every((own) => own.parts > 0 && own.areCounted),
        areAll: suggested.every((own) => own.areAll),
      };
    },
    lookAlikes: async (surface, isNear) =>
      joinLookAlikes(await Promise.all(lexicons.map((lexicon) => lexicon.lookAlikes(surface, isNear)))),
  };
};
