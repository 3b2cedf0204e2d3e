import { isProse, type Piece, type Surroundings, wordCount } from '../piece.ts';
import { isSectionOrPlace, isTitleLike } from './titles.ts';

/** What pages put around headline and lead. */
export const isFurnitureOfHead = (role: Surroundings['roles'][number]): boolean =>
  role === 'byline' || role === 'date-line' || role === 'kicker' || role === 'alt-text';

/** No head is longer, in lines; a text without running text would otherwise be all head. */
const longestHead = 14;

/** The lines of the head that nothing has claimed yet: titles above the first running text. */
export const titlesInHead = ({ pieces, roles, layout }: Surroundings): readonly number[] => {
  const end = Math.min(layout.firstProse < 0 ? pieces.length : layout.firstProse, longestHead);
  const titles: number[] = [];
  for (let index = 0; index < end; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || piece.inline || roles[index] !== undefined) continue;
    // A headline may end in a full stop; the byline or date right below tells it from a sentence.
    const isClosed =
      isFurnitureOfHead(roles[index + 1]) && pieces[index + 1]?.gapBefore === 0 && !isProse(piece);
    if (isTitleLike(piece) || isClosed) titles.push(index);
  }
  return titles;
};

const clause = /,\s(?:der|die|das|den|dem|dessen|deren|dass|daß|weil|wenn|wie|was|wo|wer|ob)\s/u;

const longestHeadline = 85;
const mostKickerWords = 6;

const isKickerLike = (piece: Piece, next: Piece): boolean => {
  const words = wordCount(piece.text);
  // "The mayor on the new building" above a headline that is a quotation.
  if (/^[„»«"“]/u.test(next.text) && /^\p{L}/u.test(piece.text) && words <= mostKickerWords) return true;
  if (words === 1 && wordCount(next.text) > 1) return true;
  // Longer than any headline, the line below is a subtitle.
  if (next.text.length > longestHeadline && words >= 3) return false;
  // A clause is no label: "Der Mann, der die Karten las".
  if (clause.test(piece.text)) return false;
  if (/[?!]$/.test(piece.text) || piece.text === next.text) return false;
  const shouts = piece.text === piece.text.toUpperCase() && next.text !== next.text.toUpperCase();
  return (
    words <= mostKickerWords &&
    piece.text.length < 50 &&
    (piece.text.length < next.text.length * 0.72 || shouts)
  );
};

/** A path to the page may stand on lines of its own: below a section a single word is one more step of it. */
const isPlaceName = (piece: Piece, next: Piece | undefined): boolean =>
  next !== undefined && wordCount(piece.text) === 1 && wordCount(next.text) > 2;

/** Which of the lines is the headline; undefined when the text has none. The name of a section is none. */
export const headlineIndex = (around: Surroundings): number | undefined => {
  if (around.layout.headline >= 0) return around.layout.headline;
  const { pieces, roles } = around;
  const titles = titlesInHead(around);
  const [first, second] = titles.filter((index) => !isSectionOrPlace(pieces[index]?.text ?? ''));
  const top = pieces[first ?? -1];
  const next = pieces[second ?? -1];
  if (first === undefined || top === undefined) return undefined;
  const isBelowSection = titles[0] !== first;
  if (isBelowSection) return isPlaceName(top, next) ? second : first;
  const isSingleWord = wordCount(top.text) === 1;
  const furnitureBetween = roles
    .slice(first + 1, second)
    .some((role) => role === 'byline' || (role === 'date-line' && !isSingleWord));
  return next !== undefined && !furnitureBetween && isKickerLike(top, next) ? second : first;
};

/**
 * A text that begins with an empty line has lost what stood above it. Its first short line may be the
 * headline or a subhead: without a kicker, byline or date beside it, it is not called a headline.
 */
export const isSupported = (index: number, around: Surroundings): boolean => {
  const { roles, pieces, layout } = around;
  if (!layout.opensWithGap) return true;
  const after = roles.slice(index + 1, Math.max(layout.firstProse, index + 1));
  const above = pieces[index - 1];
  const hasSection = above !== undefined && isSectionOrPlace(above.text);
  return after.some(isFurnitureOfHead) || roles[index + 1] === 'dateline' || hasSection;
};
