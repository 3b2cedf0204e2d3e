import type { Segment } from '../record/draft.ts';
import type { Judgement } from './assign-roles.ts';
import type { Piece } from './piece.ts';

const whiteSpace = (start: number, end: number): Segment => ({
  role: 'white-space',
  start,
  end,
  rule: 'between-segments',
  certainty: 1,
  runnerUp: undefined,
});

/**
 * The pieces with their roles, and what lies between them, as segments that cover the text without gap or
 * overlap: put together again they are the text.
 */
export const segmentsOf = (
  length: number,
  pieces: readonly Piece[],
  judgements: readonly Judgement[],
): readonly Segment[] => {
  const segments: Segment[] = [];
  let at = 0;
  for (const [index, { start, end }] of pieces.entries()) {
    const judgement = judgements[index];
    if (judgement === undefined) continue;
    if (start > at) segments.push(whiteSpace(at, start));
    segments.push({ ...judgement.best, start, end, runnerUp: judgement.runnerUp });
    at = end;
  }
  if (length > at) segments.push(whiteSpace(at, length));
  return segments;
};
