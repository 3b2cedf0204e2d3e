import { fold } from '../analysis/fold.ts';
import { partsOfKey, withoutClassLetter } from '../analysis/key.ts';
import { placeIn } from '../index/part-list.ts';
import type { EncodableEntry } from '../vocabulary/front-coding.ts';
import { encodeSpellings, spellingRows } from '../vocabulary/spelling-table.ts';
import { longestEnding, stemKey } from '../vocabulary/stem-key.ts';
import { encodeVocabularyPart } from '../vocabulary/vocabulary-part.ts';
import { cutIntoParts, shortestBeginning } from './cut-parts.ts';
import { type ListedParts, listParts } from './list-parts.ts';

/** In letters; about a third crosses the wire. */
const sizeOfVocabularyParts = { least: 24_000, most: 36_000 } as const;
/** In letters; about a half crosses the wire. */
const sizeOfSpellingParts = { least: 8_000, most: 14_000 } as const;
/** A vocabulary of so few parts is looked through whole. */
const smallVocabulary = 2;

const nameOf = ({ surface }: EncodableEntry): string => surface;

/** For each part those entries of later ones whose stems it has. */
const guestsOf = (groups: readonly (readonly EncodableEntry[])[]): readonly (readonly EncodableEntry[])[] => {
  let before = '';
  const firsts = groups.map((group) => {
    const first = shortestBeginning(group[0]?.surface ?? '', before);
    before = group.at(-1)?.surface ?? '';
    return first;
  });
  const guests = groups.map((): EncodableEntry[] => []);
  for (const [place, group] of groups.entries()) {
    // A stem that lies before the part is a beginning of what the part begins with.
    const longest = (firsts[place]?.length ?? 0) - 1 + longestEnding;
    for (const entry of place === 0 ? [] : group) {
      if (entry.surface.length > longest) continue;
      const stem = withoutClassLetter(stemKey(entry.surface, entry.key));
      const isAway = entry.surface.startsWith(stem) && entry.surface.length <= stem.length + longestEnding;
      const host = isAway ? Math.max(0, placeIn(firsts, stem)) : place;
      if (host !== place) guests[host]?.push(entry);
    }
  }
  return guests;
};

export const vocabularyParts = (folder: string, entries: readonly EncodableEntry[]): ListedParts => {
  const groups = [
    ...cutIntoParts(entries, {
      nameOf,
      sizeOf: ({ surface, key }) => 6 + surface.length / 2 + (partsOfKey(key) - 1) * 8,
      ...sizeOfVocabularyParts,
    }),
  ];
  const guests = guestsOf(groups);
  return listParts(folder, 'vocabulary', groups, nameOf, (own, place) =>
    encodeVocabularyPart(own, guests[place] ?? []),
  );
};

/** Some entries stand for a word by its stem; nobody writes it so. */
const isWritten = ({ onlyInside, display, surface }: EncodableEntry): boolean =>
  !onlyInside || fold(display) === surface;

/** The table of spellings; of a small vocabulary none. */
export const spellingParts = (
  folder: string,
  entries: readonly EncodableEntry[],
  { list: vocabulary }: ListedParts,
): ListedParts => {
  const words = new Map<string, number>();
  for (const entry of vocabulary.names.length <= smallVocabulary ? [] : entries) {
    if (isWritten(entry)) words.set(entry.surface, Math.max(entry.documents, words.get(entry.surface) ?? 0));
  }
  const groups = cutIntoParts(spellingRows(words), {
    nameOf: ({ name }) => name,
    sizeOf: ({ name }) => 2 + name.length / 2,
    ...sizeOfSpellingParts,
  });
  return listParts(folder, 'spellings', groups, ({ name }) => name, encodeSpellings);
};
