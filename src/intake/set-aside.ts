import type { DraftSetAside, Segment } from '../record/draft.ts';
import { foldedText } from './folded-text.ts';

/** Why a line of this role is laid aside; undefined for one that stays in the article. */
export const asideReasons: Readonly<Partial<Record<Segment['role'], DraftSetAside['reason']>>> = {
  related: 'related',
  boilerplate: 'boilerplate',
  'alt-text': 'alt-text',
  share: 'share',
  unknown: 'unknown',
};

/**
 * What is kept beside the article, with the reason; a second dateline too, of which a draft has one. An alternative
 * text that was glued to its credit stays one piece with it: the raw text prints the two as one word.
 */
export const setAsideOf = (text: string, segments: readonly Segment[]): readonly DraftSetAside[] => {
  const dateline = segments.find(({ role }) => role === 'dateline');
  return segments.flatMap((segment, index): readonly DraftSetAside[] => {
    const { role, start, end } = segment;
    const reason = role === 'dateline' && segment !== dateline ? 'unknown' : asideReasons[role];
    if (reason === undefined) return [];
    const next = segments[index + 1];
    const until = role === 'alt-text' && next?.role === 'credit' ? next.end : end;
    return [{ reason, text: foldedText(text.slice(start, until)), start, end: until }];
  });
};
