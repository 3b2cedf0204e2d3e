import type { Segment } from '../record/draft.ts';
import { assignRoles } from './assign-roles.ts';
import { cutUnits } from './cut-units.ts';
import { linesOf } from './lines.ts';
import { segmentsOf } from './segments.ts';
import { unitsOf } from './units.ts';

/** Divides a raw text into segments and says what each is. Lossless, linear in the text's length, never throws. */
export const readSegments = (text: string): readonly Segment[] => {
  const pieces = cutUnits(text, unitsOf(text, linesOf(text)));
  return segmentsOf(text.length, pieces, assignRoles(pieces));
};
