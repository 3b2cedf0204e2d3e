import type { Reading } from '../../record/draft.ts';
import type { Unit } from '../units.ts';

/** A stretch of a unit that is something of its own, by offsets in the whole text. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  /** Undefined when only the cut is certain, and the rules must say what was cut off. */
  readonly reading: Reading | undefined;
}

/** What a cutter may look at beside the unit itself. */
export interface CutContext {
  readonly units: readonly Unit[];
  readonly index: number;
  /** Units of running text before this one. */
  readonly proseBefore: number;
  /** Whether the dateline has been cut off already: a second one stays where it is. */
  readonly hasDateline: boolean;
  /** Whether no running text follows but, perhaps, one last note. */
  readonly isLastProse: boolean;
}

/** Finds the cuts of a unit in the text it covers; none when nothing has to be cut off. */
export type Cutter = (raw: string, unit: Unit, context: CutContext) => readonly Cut[];

export const reading = (role: Reading['role'], rule: string, certainty: number): Reading => ({
  role,
  rule,
  certainty,
});
