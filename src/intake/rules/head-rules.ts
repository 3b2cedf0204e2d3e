import { isProse, type Piece, type Rule, type Surroundings, wordCount } from '../piece.ts';
import { isSectionName, isTitleLike } from './titles.ts';

const isFurnitureOfHead = (role: Surroundings['roles'][number]): boolean =>
  role === 'byline' || role === 'date-line' || role === 'kicker' || role === 'alt-text';

/** No head is longer, in lines; a text without running text would otherwise be all head. */
const longestHead = 14;

/** The lines of the head that nothing has claimed yet: titles above the first running text. */
const titlesInHead = ({ pieces, roles, layout }: Surroundings): readonly number[] => {
  const end = Math.min(layout.firstProse < 0 ? pieces.length : layout.firstProse, longestHead);
  const titles: number[] = [];
  for (let index = 0; index < end; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || roles[index] !== undefined) continue;
    // A headline may end in a full stop; the byline or date right below tells it from a sentence.
    const isClosed =
      isFurnitureOfHead(roles[index + 1]) && pieces[index + 1]?.gapBefore === 0 && !isProse(piece);
    if (isTitleLike(piece) || isClosed) titles.push(index);
  }
  return titles;
};

const isKickerLike = (piece: Piece, next: Piece): boolean => {
  if (isSectionName(piece.text)) return true;
  const words = wordCount(piece.text);
  if (/[?!]$/.test(piece.text) || piece.text === next.text) return false;
  const shouts = piece.text === piece.text.toUpperCase() && next.text !== next.text.toUpperCase();
  return words <= 6 && piece.text.length < 50 && (piece.text.length < next.text.length * 0.72 || shouts);
};

/** A path to the page may stand on lines of its own: below a section a single word is one more step of it. */
const belowPlaceName = (
  titles: readonly number[],
  candidate: number | undefined,
  pieces: readonly Piece[],
): number | undefined => {
  const third = titles[2];
  const [piece, next] = [pieces[candidate ?? -1], pieces[third ?? -1]];
  const isStep =
    piece !== undefined && next !== undefined && wordCount(piece.text) === 1 && wordCount(next.text) > 2;
  return isStep ? third : candidate;
};

/** Which of the head's lines is the headline; undefined when the text has none. */
const headlineIndex = (around: Surroundings): number | undefined => {
  const titles = titlesInHead(around);
  const [first, second] = titles;
  if (first === undefined) return undefined;
  const { pieces, roles } = around;
  const top = pieces[first];
  const next = second === undefined ? undefined : pieces[second];
  if (top === undefined) return undefined;
  const isSingleWord = wordCount(top.text) === 1;
  const furnitureBetween =
    second !== undefined &&
    roles
      .slice(first + 1, second)
      .some((role) => role === 'byline' || (role === 'date-line' && !isSingleWord));
  const isKicker =
    next !== undefined && (isSectionName(top.text) || (!furnitureBetween && isKickerLike(top, next)));
  if (isKicker) return belowPlaceName(titles, second, pieces);
  return second === undefined && isSectionName(top.text) ? undefined : first;
};

/**
 * A text that begins with an empty line has lost what stood above it. Its first short line may be the
 * headline or a subhead: without a kicker, byline or date beside it, it is not called a headline.
 */
const isSupported = (index: number, around: Surroundings): boolean => {
  const { roles, pieces, layout } = around;
  if (!layout.opensWithGap) return true;
  const after = roles.slice(index + 1, Math.max(layout.firstProse, index + 1));
  const above = pieces[index - 1];
  const hasSection = above !== undefined && isSectionName(above.text);
  return after.some(isFurnitureOfHead) || roles[index + 1] === 'dateline' || hasSection;
};

const isLead = (piece: Piece): boolean => piece.text.length <= 700;

/** What stands between lead and body on a page: author, date, picture. */
const separatesLead = (role: Surroundings['roles'][number]): boolean =>
  role === 'byline' ||
  role === 'date-line' ||
  role === 'credit' ||
  role === 'caption' ||
  role === 'alt-text' ||
  role === 'dateline';

const hasTitleAbove = (index: number, around: Surroundings): boolean => {
  const headline = headlineIndex(around);
  return headline !== undefined && headline < index;
};

const rolesBelowHeadline = (index: number, around: Surroundings): Surroundings['roles'] =>
  around.roles.slice((headlineIndex(around) ?? -1) + 1, index);

/** The author is named between lead and body; what follows the name is body. */
const hasBylineAbove = (index: number, around: Surroundings): boolean =>
  rolesBelowHeadline(index, around).includes('byline');

const hasFurnitureAbove = (index: number, around: Surroundings): boolean =>
  rolesBelowHeadline(index, around).some((role) => role === 'byline' || role === 'date-line');

const fullNames = (text: string): readonly string[] =>
  text.match(/(?<=[\p{Ll},]\s)\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+(?=[\s,.])/gu) ?? [];

/** Press text gives a person's full name once; when the second paragraph gives it again, the first was a teaser. */
const isToldAgain = (piece: Piece, next: Piece | undefined): boolean => {
  if (next === undefined || !isProse(next)) return false;
  const again = fullNames(piece.text).filter((name) => next.text.includes(name));
  return again.length > 0;
};

const sentenceCount = (text: string): number => (text.match(/[.!?](?=\s+["„»«“]?\p{Lu})/gu)?.length ?? 0) + 1;

export const headRules: readonly Rule[] = [
  {
    id: 'headline-tops-the-head',
    role: 'headline',
    certainty: (piece, around) => {
      if (headlineIndex(around) !== around.index) return 0;
      if (!isSupported(around.index, around)) return 0.4;
      return around.index === 0 || isFurnitureOfHead(around.roles[around.index + 1])
        ? 0.9
        : piece.text.length > 15
          ? 0.85
          : 0.7;
    },
  },
  {
    id: 'kicker-above-headline',
    role: 'kicker',
    certainty: (piece, around) => {
      const headline = headlineIndex(around);
      if (headline === undefined) {
        return isSectionName(piece.text) && around.index < Math.max(around.layout.firstProse, 1) ? 0.75 : 0;
      }
      if (around.index >= headline || !titlesInHead(around).includes(around.index)) return 0;
      return isSectionName(piece.text) ? 0.97 : 0.86;
    },
  },
  {
    id: 'short-lead-below-headline',
    role: 'lead',
    certainty: (piece, around) => {
      const { index, pieces, roles } = around;
      const headline = headlineIndex(around);
      const next = pieces[index + 1];
      if (headline === undefined || index !== headline + 1 || isProse(piece) || next === undefined) return 0;
      const isSentence = /[.!?…]$/.test(piece.text) && wordCount(piece.text) >= 5;
      const longer =
        wordCount(piece.text) >= 9 || piece.text.length > (pieces[headline]?.text.length ?? 0) * 1.25;
      const opensBody =
        isFurnitureOfHead(roles[index + 1]) || roles[index + 1] === 'dateline' || isProse(next);
      return opensBody && (isSentence || longer) && !piece.text.endsWith(':') ? 0.78 : 0;
    },
  },
  {
    id: 'lead-before-head-ends',
    role: 'lead',
    certainty: (piece, around) => {
      const { index, layout, roles } = around;
      if (index !== layout.firstProse || !hasTitleAbove(index, around) || !isLead(piece)) return 0;
      return separatesLead(roles[index + 1]) &&
        !hasBylineAbove(index, around) &&
        roles[index - 1] !== 'dateline'
        ? 0.88
        : 0;
    },
  },
  {
    id: 'lead-told-again',
    role: 'lead',
    certainty: (piece, around) => {
      const { index, layout, pieces, roles } = around;
      if (index !== layout.firstProse || !isLead(piece) || roles[index - 1] === 'dateline') return 0;
      if (hasFurnitureAbove(index, around)) return 0;
      const next = roles.findIndex((role, other) => other > index && role === undefined);
      return isToldAgain(piece, pieces[next]) ? 0.82 : 0;
    },
  },
  {
    id: 'short-lead-opens-body',
    role: 'lead',
    certainty: (piece, around) => {
      const { index, layout, pieces, roles } = around;
      if (index !== layout.firstProse || !hasTitleAbove(index, around) || hasFurnitureAbove(index, around))
        return 0;
      if (roles[index - 1] === 'dateline' || sentenceCount(piece.text) > 2 || piece.text.length > 340)
        return 0;
      const below = pieces.slice(index + 1).filter((other) => isProse(other));
      const hasKicker = titlesInHead(around)[0] !== headlineIndex(around);
      const next = below[0];
      if (next === undefined || below.length < 2) return 0;
      return next.text.length > piece.text.length * 1.25 || hasKicker ? 0.66 : 0.45;
    },
  },
];
