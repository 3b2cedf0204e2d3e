import {
  hasShape,
  isArrayOf,
  isBoolean,
  isEither,
  isNull,
  isNumber,
  isString,
} from '../../search/index/shape.ts';

/** Why nothing more is loaded: no connection, no room, a new version, or a server that changes the files. */
export type LoadFault = 'network' | 'full' | 'changed' | 'altered';

export interface GroupReport {
  readonly id: string;
  readonly articles: number;
  readonly bytes: number;
  readonly keptBytes: number;
  readonly wanted: boolean;
  readonly complete: boolean;
}

/** What the worker tells a page of what it keeps. */
export interface Report {
  readonly groups: readonly GroupReport[];
  /** Everything but the data is wanted. */
  readonly whole: boolean;
  readonly unasked: boolean;
  readonly paused: boolean;
  /** There is more to load, and nothing that keeps it from being loaded. */
  readonly loading: boolean;
  readonly fault: LoadFault | null;
  /** Nothing more comes in answer to what was asked. */
  readonly isLast: boolean;
}

export const isReport = hasShape<Report>({
  groups: isArrayOf(
    hasShape<GroupReport>({
      id: isString,
      articles: isNumber,
      bytes: isNumber,
      keptBytes: isNumber,
      wanted: isBoolean,
      complete: isBoolean,
    }),
  ),
  whole: isBoolean,
  unasked: isBoolean,
  paused: isBoolean,
  loading: isBoolean,
  fault: isEither((value): value is LoadFault => isString(value), isNull),
  isLast: isBoolean,
});
