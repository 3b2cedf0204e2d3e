import { alone, beside, type WorkBeside } from './beside.ts';
import type { BuildStage } from './build-outcome.ts';
import type { TextParts } from './search/text-parts.ts';

/**
 * When the search is indexed: before pages are planned and made, while another thread compares articles; in a thread of
 * its own while everything else is made; or in the end.
 */
export type IndexingTime = 'first' | 'beside' | 'last';

interface Indexing<Compared> {
  readonly time: IndexingTime;
  readonly index: (given: WorkBeside) => Promise<TextParts>;
  /** @param onHandedOver called when another thread has what it needs for it */
  readonly compare: (onHandedOver: () => void) => Promise<Compared>;
  readonly onStage: (stage: BuildStage) => void;
  /** Ends the threads of the pool where they keep too much. */
  readonly endPool: () => Promise<void>;
}

/** What whoever makes a site has to wait for. */
interface IndexingTurns<Compared> {
  /** Resolves to the comparison, which it begins unless it was begun before. */
  readonly comparing: () => Promise<Compared>;
  /** Resolves when pages may be planned and made. */
  readonly beforePages: () => Promise<void>;
  /** Resolves to what became of the index; asked for when everything else is made. */
  readonly afterPages: () => Promise<TextParts>;
}

/**
 * Makes something with the index made in time; whatever fails, the index is at its end, well or not, before this is, and
 * so is a comparison beside it.
 */
export const indexInTime = <Compared, Result>(
  { time, index, compare, onStage, endPool }: Indexing<Compared>,
  make: (turns: IndexingTurns<Compared>) => Promise<Result>,
): Promise<Result> => {
  if (time === 'first') {
    onStage('index');
    // This thread is busy for long when it plans the index: the comparison is under way by then.
    return beside(
      ({ handOver }) => compare(handOver),
      ({ early: compared }) =>
        beside(
          ({ handOver }) => index({ ...alone, handOver }),
          ({ early }) =>
            make({
              comparing: () => compared,
              beforePages: async () => {
                await early;
                await endPool();
                onStage('render');
              },
              afterPages: () => early,
            }),
        ),
    );
  }
  const comparing = (): Promise<Compared> => compare(() => {});
  onStage('render');
  const beforePages = async (): Promise<void> => {};
  const beginLast = async (): Promise<void> => {
    onStage('index');
    await endPool();
  };
  if (time === 'last') {
    return make({
      comparing,
      beforePages,
      afterPages: async () => {
        await beginLast();
        return index(alone);
      },
    });
  }
  return beside(index, ({ early, giveTurn }) =>
    make({
      comparing,
      beforePages,
      afterPages: async () => {
        await beginLast();
        giveTurn();
        return early;
      },
    }),
  );
};
