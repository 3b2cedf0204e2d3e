import { keyOf, wholeKey, withoutClassLetter, wordClassOf } from '../analysis/key.ts';
import type { CollectedWord } from './collect.ts';
import type { VocabularyEntry } from './entry.ts';

interface JoinedWord {
  readonly surface: string;
  readonly constituents: readonly string[];
  readonly key: string;
  readonly onlyInside: boolean;
  readonly displays: Map<string, number>;
}

const mostWritten = (displays: ReadonlyMap<string, number>): string => {
  const [first] = [...displays].sort(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1));
  return first?.[0] ?? '';
};

/** In the order of UTF-16 code units, which is the same on every machine; equal surfaces by their keys. */
const bySurface = (a: JoinedWord, b: JoinedWord): number => {
  if (a.surface !== b.surface) return a.surface < b.surface ? -1 : 1;
  return a.key < b.key ? -1 : 1;
};

/** Words with the same value are found by the same queries. */
const lookedUpAs = ({ surface, key }: JoinedWord): string => {
  const stem = withoutClassLetter(keyOf(surface, wordClassOf(key)));
  return `${key} ${surface.startsWith(stem) ? stem : surface}`;
};

interface Joined {
  readonly words: readonly JoinedWord[];
  readonly documentsOfKey: ReadonlyMap<string, number>;
}

const joinLists = (lists: Iterable<readonly CollectedWord[]>): Joined => {
  const joined = new Map<string, JoinedWord>();
  const documentsOfKey = new Map<string, number>();
  for (const words of lists) {
    const counted = new Set<string>();
    for (const { surface, constituents, onlyInside, documents, displays } of words) {
      const key = wholeKey(constituents);
      if (!counted.has(key)) documentsOfKey.set(key, (documentsOfKey.get(key) ?? 0) + documents);
      counted.add(key);
      const id = `${surface} ${key} ${onlyInside}`;
      const known = joined.get(id) ?? { surface, constituents, key, onlyInside, displays: new Map() };
      joined.set(id, known);
      for (const [display, times] of displays) {
        known.displays.set(display, (known.displays.get(display) ?? 0) + times);
      }
    }
  }
  return { words: [...joined.values()], documentsOfKey };
};

/** The words of several sets of documents that have none in common, as those of one. */
export const joinCollected = (lists: Iterable<readonly CollectedWord[]>): readonly CollectedWord[] => {
  const { words, documentsOfKey } = joinLists(lists);
  return words.map(({ surface, constituents, key, onlyInside, displays }) => ({
    surface,
    constituents,
    onlyInside,
    documents: documentsOfKey.get(key) ?? 0,
    displays,
  }));
};

/**
 * The vocabulary of several sets of documents that have none in common: the words in order of their surfaces,
 * constituents only where their key never stands alone. One list is held at a time.
 */
export const joinWords = (lists: Iterable<readonly CollectedWord[]>): readonly VocabularyEntry[] => {
  const { words, documentsOfKey } = joinLists(lists);
  const alone = new Set(words.filter(({ onlyInside }) => !onlyInside).map(lookedUpAs));
  return words
    .filter((word) => !word.onlyInside || !alone.has(lookedUpAs(word)))
    .sort(bySurface)
    .map(({ surface, constituents, key, onlyInside, displays }) => ({
      surface,
      constituents,
      documents: documentsOfKey.get(key) ?? 0,
      display: mostWritten(displays),
      onlyInside,
    }));
};
