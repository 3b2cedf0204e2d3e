import { isProse, type Piece, type Rule, type Surroundings, wordCount } from '../piece.ts';
import { headlineIndex, isFurnitureOfHead, titlesInHead } from './head.ts';

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

/** A line between headline and body that nothing has claimed: a subtitle or a lead of its own. */
const hasSubtitleAbove = (index: number, around: Surroundings): boolean =>
  rolesBelowHeadline(index, around).includes(undefined);

const fullNames = (text: string): readonly string[] =>
  text.match(/(?<=[\p{Ll},]\s)\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+(?=[\s,.])/gu) ?? [];

/** Press text gives a person's full name once; when the second paragraph gives it again, the first was a teaser. */
const isToldAgain = (piece: Piece, next: Piece | undefined): boolean => {
  if (next === undefined || !isProse(next)) return false;
  const again = fullNames(piece.text).filter((name) => next.text.includes(name));
  return again.length > 0;
};

const sentenceCount = (text: string): number => (text.match(/[.!?](?=\s+["„»«“]?\p{Lu})/gu)?.length ?? 0) + 1;

/** A lead leads to something: what date or source is the last line below a paragraph ends no head. */
const hasTextBelow = (index: number, { roles }: Surroundings): boolean =>
  roles.some((role, other) => other > index && role === undefined);

export const leadRules: readonly Rule[] = [
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
      if (piece.text.endsWith(':')) return 0;
      if (opensBody && (isSentence || longer)) return 0.78;
      // Between headline and author stands a subtitle, however short.
      return roles[index + 1] === 'byline' && wordCount(piece.text) >= 3 ? 0.7 : 0;
    },
  },
  {
    id: 'lead-before-head-ends',
    role: 'lead',
    certainty: (piece, around) => {
      const { index, layout, roles } = around;
      if (index !== layout.firstProse || !hasTitleAbove(index, around) || !isLead(piece)) return 0;
      if (index === layout.lastOpen) return 0;
      return separatesLead(roles[index + 1]) &&
        !hasBylineAbove(index, around) &&
        roles[index - 1] !== 'dateline' &&
        hasTextBelow(index, around)
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
      if (roles[index - 1] === 'dateline' || hasSubtitleAbove(index, around)) return 0;
      if (sentenceCount(piece.text) > 2 || piece.text.length > 340) return 0;
      const below = pieces.slice(index + 1).filter((other) => isProse(other));
      const headline = headlineIndex(around) ?? -1;
      const hasKicker = titlesInHead(around).some((title) => title < headline);
      const next = below[0];
      if (next === undefined || below.length < 2) return 0;
      return next.text.length > piece.text.length * 1.25 || hasKicker ? 0.66 : 0.45;
    },
  },
];
