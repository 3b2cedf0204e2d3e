import { sharePhrases } from '../../german/furniture.ts';
import { sectionNames } from '../../german/section-names.ts';
import { alternatives } from '../alternatives.ts';
import { type Piece, type Surroundings, wordCount } from '../piece.ts';
import { isSectionName } from './titles.ts';

/** Two sections above a headline are the path to the page; more are a menu. */
const fewestEntries = 3;

/** Looks no further than this many lines for the entries of a menu. */
const longestMenu = 40;

const longestLine = 200;

const entry = alternatives([...sectionNames, ...sharePhrases]);
const menuLine = new RegExp(String.raw`^(?:(?:${entry})(?:\s*[|·•/]\s*|\s+|$)){${fewestEntries},}$`, 'iu');

const isSection = (piece: Piece | undefined): boolean => piece !== undefined && isSectionName(piece.text);

/** A section, or a word or two that stand between sections. */
const isEntry = (pieces: readonly Piece[], at: number): boolean => {
  const piece = pieces[at];
  if (piece === undefined || piece.inline) return false;
  return (
    isSection(piece) ||
    (wordCount(piece.text) <= 2 &&
      piece.gapBefore === piece.gapAfter &&
      isSection(pieces[at - 1]) &&
      isSection(pieces[at + 1]))
  );
};

/** Entries follow each other as the first two do: without empty lines between them, or with. */
const entriesAround = (pieces: readonly Piece[], index: number, isApart: boolean): number => {
  const continues = (at: number): boolean =>
    isEntry(pieces, at) && isEntry(pieces, at - 1) && (pieces[at]?.gapBefore ?? 0) > 0 === isApart;
  let first = index;
  let last = index;
  while (index - first < longestMenu && continues(first)) first -= 1;
  while (last - index < longestMenu && continues(last + 1)) last += 1;
  return last - first + 1;
};

/** Whether a line is part of a site's menu: several sections on one line, or one of several such lines. */
export const isMenu = (piece: Piece, { pieces, index }: Surroundings): boolean =>
  (piece.text.length <= longestLine && menuLine.test(piece.text)) ||
  (isEntry(pieces, index) &&
    [false, true].some((isApart) => entriesAround(pieces, index, isApart) >= fewestEntries));
