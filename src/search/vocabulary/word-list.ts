import { mergeSorted } from '../merge-sorted.ts';
import type { CollectedWord } from './collect.ts';
import type { EncodableEntry } from './front-coding.ts';
import { tab } from './word-row.ts';

/**
 * The words of some documents, as they are kept until the vocabulary of all is known. A word that only one of several
 * lists has goes into their joined list as it is.
 *
 * In order, a row a word. Between tabs stand what tells it from others: surface, key, and whether it was found inside
 * compounds only; then how its constituents are written, how many letters of it are its stem (all, when its stem is no
 * beginning of it), and each way in which it is written with how often that was.
 */
export type WordList = readonly string[];

export const wordListOf = (words: readonly CollectedWord[]): WordList =>
  words
    .map(({ beginning, written }) => {
      let row = beginning;
      for (const { display, times } of written) row += `${tab}${display}${tab}${times}`;
      return row;
    })
    .sort();

/** Where what tells a row from others ends. */
const endOfName = (row: string): number => row.indexOf(tab, row.indexOf(tab, row.indexOf(tab) + 1) + 1) + 1;

/** Where the ways in which its word is written begin. */
const startOfDisplays = (row: string): number => {
  const code = endOfName(row);
  return row.indexOf(tab, row.indexOf(tab, code) + 1) + 1;
};

const isSameWord = (one: string, other: string): boolean => {
  const end = endOfName(one);
  return other.length >= end && other.startsWith(one.slice(0, end));
};

const displaysOf = (row: string): ReadonlyMap<string, number> => {
  const fields = row.slice(startOfDisplays(row)).split(tab);
  const displays = new Map<string, number>();
  for (let at = 0; at < fields.length; at += 2) displays.set(fields[at] ?? '', Number(fields[at + 1]));
  return displays;
};

const joinedRow = (rows: readonly string[]): string => {
  const [first = ''] = rows;
  if (rows.length === 1) return first;
  const displays = new Map<string, number>();
  for (const row of rows) {
    for (const [display, times] of displaysOf(row)) {
      displays.set(display, (displays.get(display) ?? 0) + times);
    }
  }
  return first.slice(0, startOfDisplays(first)) + [...displays].flat().join(tab);
};

/** The words of several sets of documents that have none in common. */
export const joinWordLists = (lists: readonly WordList[]): WordList => {
  const rows: string[] = [];
  for (const { lists: having, places } of mergeSorted(lists, isSameWord)) {
    rows.push(joinedRow(having.map((list, at) => lists[list]?.[places[at] ?? 0] ?? '')));
  }
  return rows;
};

const mostWritten = (displays: ReadonlyMap<string, number>): string => {
  const [first] = [...displays].sort(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1));
  return first?.[0] ?? '';
};

/** Words with the same value are found by the same queries. */
const lookedUpAs = (row: readonly string[]): string => {
  const [surface = '', key = '', , , length] = row;
  return `${key} ${surface.slice(0, Number(length))}`;
};

const isOnlyInside = (row: readonly string[]): boolean => row[2] === '1';

/**
 * The vocabulary of the documents of a list, in the order of surfaces, equal ones by their keys: constituents only
 * where their key never stands alone.
 * @param documentsOf in how many of the documents a key is found
 */
export const entriesOf = (
  rows: WordList,
  documentsOf: (key: string) => number,
): readonly EncodableEntry[] => {
  const words = rows.map((row) => row.split(tab));
  const alone = new Set(words.filter((row) => !isOnlyInside(row)).map(lookedUpAs));
  return words.flatMap((row, place) => {
    const onlyInside = isOnlyInside(row);
    if (onlyInside && alone.has(lookedUpAs(row))) return [];
    const [surface = '', key = '', , code = '', , display = ''] = row;
    return [
      {
        surface,
        key,
        code,
        documents: documentsOf(key),
        // Most words are written in one way.
        display: row.length > 7 ? mostWritten(displaysOf(rows[place] ?? '')) : display,
        onlyInside,
      },
    ];
  });
};
