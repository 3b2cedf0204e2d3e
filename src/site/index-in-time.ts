import { alone, beside, type WorkBeside } from './beside.ts';
import type { BuildStage } from './build-outcome.ts';
import type { TextParts } from './search/text-parts.ts';

/**
 * When the search is indexed: before pages are planned and made, while articles are compared; in a thread of its own
 * while everything else is made; or in the end.
 */
export type IndexingTime = 'first' | 'beside' | 'last';

interface Indexing {
  readonly time: IndexingTime;
  readonly index: (given: WorkBeside) => Promise<TextParts>;
  readonly onStage: (stage: BuildStage) => void;
  /** Ends the threads of the pool where they keep too much. */
  readonly endPool: () => Promise<void>;
}

/** What whoever makes a site has to wait for. */
interface IndexingTurns {
  /** Resolves when pages may be made. */
  readonly beforePages: () => Promise<void>;
  /** Resolves to what became of the index; asked for when everything else is made. */
  readonly afterPages: () => Promise<TextParts>;
}

/** Makes something with the index made in time; whatever fails, the index is at its end, well or not, before this is. */
export const indexInTime = <Result>(
  { time, index, onStage, endPool }: Indexing,
  make: (turns: IndexingTurns) => Promise<Result>,
): Promise<Result> => {
  if (time === 'first') {
    onStage('index');
    return beside(
      ({ handOver }) => index({ ...alone, handOver }),
      ({ early }) =>
        make({
          beforePages: async () => {
            await early;
            await endPool();
            onStage('render');
          },
          afterPages: () => early,
        }),
    );
  }
  onStage('render');
  const beforePages = async (): Promise<void> => {};
  const beginLast = async (): Promise<void> => {
    onStage('index');
    await endPool();
  };
  if (time === 'last') {
    return make({
      beforePages,
      afterPages: async () => {
        await beginLast();
        return index(alone);
      },
    });
  }
  return beside(index, ({ early, giveTurn }) =>
    make({
      beforePages,
      afterPages: async () => {
        await beginLast();
        giveTurn();
        return early;
      },
    }),
  );
};
