import type { Token } from '../analysis/token.ts';
import { fold } from '../analysis/fold.ts';
import { keyOf, positionKeys, withoutApartSign, withoutClassLetter, wordClassOf } from '../analysis/key.ts';
import type { Word, WordPart } from '../analysis/word.ts';
import { type WordRow, wordRow } from './word-row.ts';

/** One way in which a word is written. */
export interface Writing {
  readonly display: string;
  readonly times: number;
}

/** A word of some documents. */
export interface CollectedWord extends WordRow {
  /** In how many of the documents its key is found. */
  readonly documents: number;
  /** How often it was written how; most words are written in one way. */
  readonly written: readonly Writing[];
}

/** Takes in document by document, so that not all of their tokens need be held at once. */
export interface WordCollector {
  /** All tokens of one document. */
  readonly add: (tokens: Iterable<Token>) => void;
  readonly words: () => readonly CollectedWord[];
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the words of a key begin with. */
const stemAlone = (key: string): string => withoutClassLetter(withoutApartSign(key));

/**
 * Keys that lie elsewhere in the alphabet than the word: „traf“ belongs to treffen, and „schlug“ with a „vor“ behind
 * it to vorschlagen. They get an entry where a query for another form of theirs looks for it.
 */
const strayKeys = ({ surface, parts, key, keys }: Word): readonly string[] => {
  const compounds = new Set(positionKeys(parts.map((part) => part.key)));
  const isAstray = parts.length === 1 && !surface.startsWith(stemAlone(key));
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

type Seen = readonly [surface: string, constituents: readonly string[], display: string, onlyInside: boolean];

/** The row of a word, and how it is written here. */
type SeenRow = readonly [row: WordRow, display: string];

/**
 * Constituents as a word of their own: „Kremlsprecher“ in „Kremlsprecherin“. Where a linking element hides what the
 * last of them would be alone, its stem stands for it: „menschenrecht“ in „Menschenrechtslage“.
 */
const insideWord = (token: string, run: readonly WordPart[]): Seen => {
  const [first] = run;
  const last = run.at(-1);
  const written = token.slice(first?.start, last?.end);
  const before = fold(token.slice(first?.start, last?.start));
  const alone = fold(token.slice(last?.start, last?.end));
  const key = last?.key ?? '';
  const lastSurface = keyOf(alone, 'noun') === withoutApartSign(key) ? alone : stemAlone(key);
  const surface = (before + lastSurface).replace(/[^\p{L}\p{N}]/gu, '');
  return [surface, run.map((part) => part.key), capitalised(written), true];
};

/**
 * A compound whose stem is no beginning of it, as „Straßenatlanten“ of „strassenatlas“, is listed under its stem as
 * well, so that all forms of a word are found among those that begin with its stem.
 */
const strayCompound = ({ surface, parts, key, display }: Word): readonly Seen[] => {
  const stem = withoutClassLetter(keyOf(surface, wordClassOf(key)));
  return parts.length === 1 || surface.startsWith(stem)
    ? []
    : [[stem, parts.map((part) => part.key), display, true]];
};

const seenOf = new WeakMap<Word, readonly SeenRow[]>();

/** Remembered for as long as the word is, since the next documents have it again. */
const seenIn = (text: string, word: Word): readonly SeenRow[] => {
  const seen =
    seenOf.get(word) ??
    entriesFor(text, word).map(
      ([surface, constituents, display, onlyInside]): SeenRow => [
        wordRow(surface, constituents, onlyInside),
        display,
      ],
    );
  seenOf.set(word, seen);
  return seen;
};

const entriesFor = (text: string, word: Word): readonly Seen[] => [
  [word.surface, word.parts.map(({ key }) => key), word.display, false],
  ...innerRuns(word.parts).map((run) => insideWord(text, run)),
  ...strayKeys(word).map((key): Seen => [stemAlone(key), [key], word.display, true]),
  ...strayCompound(word),
];

/** In how many documents a key was found so far, and the last of these. */
interface KeyCount {
  documents: number;
  last: number;
}

interface FoundWord {
  readonly text: string;
  readonly keys: readonly KeyCount[];
  times: number;
  /** The last document with it. */
  last: number;
}

type Counted = { -readonly [Field in keyof Writing]: Writing[Field] };

const countWriting = (written: Counted[], display: string, times: number): void => {
  for (const one of written) {
    if (one.display === display) {
      one.times += times;
      return;
    }
  }
  written.push({ display, times });
};

/** Collects words. What is done for a word is done once, however often it occurs. */
export const wordCollector = (): WordCollector => {
  const found = new Map<Word, FoundWord>();
  const countOfKey = new Map<string, KeyCount>();
  let documents = 0;
  const keyCount = (key: string): KeyCount => {
    const count = countOfKey.get(key) ?? { documents: 0, last: 0 };
    countOfKey.set(key, count);
    return count;
  };
  const find = (text: string, word: Word): FoundWord => {
    const known = found.get(word);
    if (known !== undefined) return known;
    const made = { text, keys: word.keys.map(keyCount), times: 0, last: 0 };
    found.set(word, made);
    return made;
  };
  return {
    add: (tokens) => {
      documents += 1;
      for (const { text, word } of tokens) {
        if (word === undefined) continue;
        const own = find(text, word);
        own.times += 1;
        if (own.last === documents) continue;
        own.last = documents;
        for (const key of own.keys) {
          if (key.last === documents) continue;
          key.last = documents;
          key.documents += 1;
        }
      }
    },
    words: () => {
      const collected = new Map<string, CollectedWord & { readonly written: Counted[] }>();
      const collect = ([{ key, beginning }, display]: SeenRow, times: number): void => {
        const known = collected.get(beginning);
        if (known !== undefined) {
          countWriting(known.written, display, times);
          return;
        }
        const inDocuments = countOfKey.get(key)?.documents ?? 0;
        collected.set(beginning, { key, beginning, documents: inDocuments, written: [{ display, times }] });
      };
      found.forEach(({ text, times }, word) => {
        for (const row of seenIn(text, word)) collect(row, times);
      });
      return [...collected.values()];
    },
  };
};
