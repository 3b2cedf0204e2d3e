import { fold } from '../analysis/fold.ts';
import { keyOf, positionKeys, withoutApartSign, withoutClassLetter, wordClassOf } from '../analysis/key.ts';
import { runsOf } from '../analysis/neighbouring.ts';
import type { Word, WordPart } from '../analysis/word.ts';
import { beginningOfRow } from './word-row.ts';

/** One way in which a word is written. */
export interface Writing {
  readonly display: string;
  readonly times: number;
}

/** A word of some documents. */
export interface CollectedWord {
  /** Its row without the ways in which it is written. */
  readonly beginning: string;
  /** How often it was written how; most words are written in one way. */
  readonly written: readonly Writing[];
}

/** A word of some documents, as it is found in them. */
export interface CountedWord {
  /** The first token that has it. */
  readonly text: string;
  readonly word: Word;
  /** How often it was written. */
  readonly times: number;
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
  return runsOf(written).filter(({ length }) => length > 0 && length < parts.length);
};

type Seen = readonly [surface: string, constituents: readonly string[], display: string, onlyInside: boolean];

/** How the row of a word begins, and how it is written here. */
type SeenRow = readonly [beginning: string, display: string];

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
        beginningOfRow(surface, constituents, onlyInside),
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

/**
 * Collects the words of some documents.
 * @param found each word once, in the order in which they come
 */
export const collectWords = (found: Iterable<CountedWord>): readonly CollectedWord[] => {
  const collected = new Map<string, CollectedWord & { readonly written: Counted[] }>();
  for (const { text, word, times } of found) {
    for (const [beginning, display] of seenIn(text, word)) {
      const known = collected.get(beginning);
      if (known !== undefined) countWriting(known.written, display, times);
      else collected.set(beginning, { beginning, written: [{ display, times }] });
    }
  }
  return [...collected.values()];
};
