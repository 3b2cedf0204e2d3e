import type { Reading } from '../record/draft.ts';
import { isProse, type Layout, type Piece } from './piece.ts';
import { speakersIn } from './speakers.ts';

const callsItselfInterview =
  /^(?:Interview|Gespräch|Im Gespräch|Das Interview|Das Gespräch führten?|Die Fragen stellten?)(?!\p{L})/u;
const headLines = 8;
const footLines = 3;

/** Where things stand in the text, once it is known what is certainly no running text. */
export const layoutOf = (
  pieces: readonly Piece[],
  roles: readonly (Reading['role'] | undefined)[],
): Layout => {
  const isRunning = (piece: Piece, index: number): boolean => roles[index] === undefined && isProse(piece);
  const lengths = pieces
    .filter(isRunning)
    .map(({ text }) => text.length)
    .sort((one, other) => one - other);
  const gaps = pieces.filter((piece, index) => index > 0 && !piece.inline && piece.gapBefore > 0).length;
  return {
    headline: roles.indexOf('headline'),
    firstProse: pieces.findIndex(isRunning),
    lastProse: pieces.findLastIndex(isRunning),
    lastOpen: roles.lastIndexOf(undefined),
    medianProse: lengths[Math.floor(lengths.length / 2)] ?? 0,
    opensWithGap: (pieces[0]?.gapBefore ?? 0) > 0,
    spaced: gaps >= (pieces.length - 1) / 2,
    isInterview: pieces.some(
      ({ text }, index) =>
        (index < headLines || index >= pieces.length - footLines) && callsItselfInterview.test(text),
    ),
    speakers: speakersIn(pieces),
  };
};
