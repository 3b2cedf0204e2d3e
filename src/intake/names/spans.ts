import type { Words } from '../../record/draft.ts';

type Span = Pick<Words, 'start' | 'end'>;

/** Remembers which stretches are taken by names, so that no word is read twice ("Washington" in "Washington Post"). */
export interface TakenSpans {
  readonly isFree: (span: Span) => boolean;
  readonly take: (span: Span) => void;
}

/** For a text of the given length; asks and answers in time proportional to the span. */
export const takenSpans = (length: number): TakenSpans => {
  const taken = new Uint8Array(length);
  return {
    isFree: ({ start, end }) => taken[start] !== 1 && taken[end - 1] !== 1,
    take: ({ start, end }) => {
      taken.fill(1, start, end);
    },
  };
};
