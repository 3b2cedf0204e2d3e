import type { Token } from '../analysis/analyse.ts';
import { fold } from '../analysis/fold.ts';
import { keyOf, positionKeys, wholeKey, withoutClassLetter, wordClassOf } from '../analysis/key.ts';
import type { Word, WordPart } from '../analysis/word.ts';
import type { VocabularyEntry } from './entry.ts';

interface FoundWord {
  readonly surface: string;
  readonly constituents: readonly string[];
  readonly key: string;
  readonly onlyInside: boolean;
  /** How often it was written how. */
  readonly displays: Map<string, number>;
}

/** Takes in an archive document by document, so that not all of its tokens need be held at once. */
export interface VocabularyCollector {
  readonly add: (tokens: Iterable<Token>) => void;
  /** The words in order of their surfaces; constituents only where their key never stands alone. */
  readonly entries: () => readonly VocabularyEntry[];
}

const mostWritten = (displays: ReadonlyMap<string, number>): string => {
  const [first] = [...displays].sort(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1));
  return first?.[0] ?? '';
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Keys that lie elsewhere in the alphabet than the word: „traf“ belongs to treffen, and „schlug“ with a „vor“ behind
 * it to vorschlagen. They get an entry where a query for another form of theirs looks for it.
 */
const strayKeys = ({ surface, parts, key, keys }: Word): readonly string[] => {
  const compounds = new Set(positionKeys(parts.map((part) => part.key)));
  const isAstray = parts.length === 1 && !surface.startsWith(withoutClassLetter(key));
  return [...(isAstray ? [key] : []), ...keys.filter((one) => !compounds.has(one))];
};

/** Every run of neighbouring constituents but the whole word; constituents that another word lends it count not. */
const innerRuns = (parts: readonly WordPart[]): readonly (readonly WordPart[])[] => {
  const written = parts.filter(({ start, end }) => end > start);
  const runs = written.flatMap((_, first) =>
    written.slice(first).map((_last, length) => written.slice(first, first + length + 1)),
  );
  return runs.filter(({ length }) => length < parts.length);
};

/**
 * Constituents as a word of their own: „Kremlsprecher“ in „Kremlsprecherin“. Where a linking element hides what the
 * last of them would be alone, its stem stands for it: „menschenrecht“ in „Menschenrechtslage“.
 */
const insideWord = (
  token: string,
  run: readonly WordPart[],
): readonly [surface: string, constituents: readonly string[], display: string, onlyInside: boolean] => {
  const [first] = run;
  const last = run.at(-1);
  const written = token.slice(first?.start, last?.end);
  const before = fold(token.slice(first?.start, last?.start));
  const alone = fold(token.slice(last?.start, last?.end));
  const key = last?.key ?? '';
  const lastSurface = keyOf(alone, 'noun') === key ? alone : withoutClassLetter(key);
  const surface = (before + lastSurface).replace(/[^\p{L}\p{N}]/gu, '');
  return [surface, run.map((part) => part.key), capitalised(written), true];
};

/** In the order of UTF-16 code units, which is the same on every machine; equal surfaces by their keys. */
const bySurface = (a: FoundWord, b: FoundWord): number => {
  if (a.surface !== b.surface) return a.surface < b.surface ? -1 : 1;
  return a.key < b.key ? -1 : 1;
};

/** Words with the same value are found by the same queries. */
const lookedUpAs = ({ surface, key }: FoundWord): string => {
  const stem = withoutClassLetter(keyOf(surface, wordClassOf(key)));
  return `${key} ${surface.startsWith(stem) ? stem : surface}`;
};

export const vocabularyCollector = (): VocabularyCollector => {
  const found = new Map<string, FoundWord>();
  const documentsOfKey = new Map<string, number>();

  const see = (
    surface: string,
    constituents: readonly string[],
    display: string,
    onlyInside: boolean,
  ): void => {
    const key = wholeKey(constituents);
    const id = `${surface} ${key} ${onlyInside}`;
    const word = found.get(id) ?? { surface, constituents, key, onlyInside, displays: new Map() };
    found.set(id, word);
    word.displays.set(display, (word.displays.get(display) ?? 0) + 1);
  };

  return {
    add: (tokens) => {
      const keys = new Set<string>();
      for (const { text, word } of tokens) {
        if (word === undefined) continue;
        const constituents = word.parts.map(({ key }) => key);
        for (const key of word.keys) keys.add(key);
        see(word.surface, constituents, word.display, false);
        for (const run of innerRuns(word.parts)) see(...insideWord(text, run));
        for (const key of strayKeys(word)) see(withoutClassLetter(key), [key], word.display, true);
      }
      for (const key of keys) documentsOfKey.set(key, (documentsOfKey.get(key) ?? 0) + 1);
    },
    entries: () => {
      const words = [...found.values()];
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
    },
  };
};
