/** A stretch of words; `isOwn` when only this version has it. */
export interface ComparedPart {
  readonly text: string;
  readonly isOwn: boolean;
}

interface RowPart {
  readonly part: 'kicker' | 'headline' | 'lead' | 'body';
}

/** One paragraph of two versions of a story, or one that only one of them has. */
export type ComparedRow = RowPart &
  (
    | { readonly kind: 'same' | 'first' | 'second'; readonly text: string }
    | {
        readonly kind: 'changed';
        readonly first: readonly ComparedPart[];
        readonly second: readonly ComparedPart[];
      }
  );

interface WordCounts {
  readonly all: number;
  /** How many of them stand in the other version too, in the same order. */
  readonly shared: number;
}

/** Two versions of a story side by side. */
export interface Comparison {
  readonly rows: readonly ComparedRow[];
  readonly words: { readonly first: WordCounts; readonly second: WordCounts };
  /** Absent where neither has a headline of its own. */
  readonly headline: ComparedRow['kind'] | undefined;
  /** Paragraphs that only the second has, that it lacks, that read otherwise in it. */
  readonly added: number;
  readonly missing: number;
  readonly changed: number;
}
