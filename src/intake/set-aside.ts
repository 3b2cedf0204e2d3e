import type { DraftSetAside, Segment } from '../record/draft.ts';
import { foldedText } from './folded-text.ts';

const reasons: Readonly<Partial<Record<Segment['role'], DraftSetAside['reason']>>> = {
  related: 'related',
  boilerplate: 'boilerplate',
  'alt-text': 'alt-text',
  share: 'share',
  unknown: 'unknown',
};

/**
 * What is kept beside the article, with the reason. An alternative text that was glued to its credit stays one
 * piece with it: the raw text prints the two as one word.
 */
export const setAsideOf = (text: string, segments: readonly Segment[]): readonly DraftSetAside[] =>
  segments.flatMap(({ role, start, end }, index): readonly DraftSetAside[] => {
    const reason = reasons[role];
    if (reason === undefined) return [];
    const next = segments[index + 1];
    const until = role === 'alt-text' && next?.role === 'credit' ? next.end : end;
    return [{ reason, text: foldedText(text.slice(start, until)), start, end: until }];
  });
