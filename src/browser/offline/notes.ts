import { hasShape, isArrayOf, isBoolean, isNumber, isRecordOf, isString } from '../../search/index/shape.ts';
import { notesStore, readValue, writeValue } from './stores.ts';

/** How far a group is kept. */
export interface Holding {
  /** Its lists in the version in use. */
  readonly lists: readonly string[];
  /** Those of which every file is here. */
  readonly done: readonly string[];
  readonly bytes: number;
}

/** What the worker remembers from one of its short lives to the next. */
export interface Notes {
  /** The whole archive is wanted, and with it whatever groups future versions add. */
  readonly whole: boolean;
  /** Nobody asked for it: it was small enough to be kept by the way. */
  readonly unasked: boolean;
  readonly paused: boolean;
  readonly holdings: Readonly<Record<string, Holding>>;
}

const isHolding = hasShape<Holding>({
  lists: isArrayOf(isString),
  done: isArrayOf(isString),
  bytes: isNumber,
});

const isNotes = hasShape<Notes>({
  whole: isBoolean,
  unasked: isBoolean,
  paused: isBoolean,
  holdings: isRecordOf(isHolding),
});

const path = 'offline/zustand';

/** Undefined until the first version was put to use. */
export const readNotes = (): Promise<Notes | undefined> => readValue(notesStore, path, isNotes);

export const writeNotes = (notes: Notes): Promise<void> => writeValue(notesStore, path, notes);

export const nothingNoted: Notes = { whole: false, unasked: false, paused: false, holdings: {} };

export const isComplete = ({ lists, done }: Holding): boolean => lists.every((list) => done.includes(list));
