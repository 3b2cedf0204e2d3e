import type { WorkerPool } from '../workers/pool.ts';
import { type SearchWork, workHere, workInPool } from './search-work.ts';

/** A thread that does nothing but index. */
export interface Searcher {
  readonly start: () => Promise<WorkerPool>;
  /** Whether it is given all there is to index: of a small archive, while others read it. */
  readonly takesAll: boolean;
}

export interface Indexers {
  readonly startPool: () => Promise<WorkerPool>;
  /** Resolves when the pool has nothing else to do; undefined where it is free. */
  readonly turn: Promise<void> | undefined;
  /** Who indexes beside everything else. */
  readonly searcher: Searcher | undefined;
}

/** Fewer segments are indexed before a worker has read the lexicon. */
const worthPool = 2;

/**
 * Chooses who indexes: a thread beside everything else, where there is one and it is not too much for it; the pool when
 * it has made the pages; or this thread.
 *
 * @param segments how many there are to make
 * @param onWaiting called where nothing begins before the pool is free
 */
export const chooseWork = async (
  segments: number,
  { startPool, turn, searcher }: Indexers,
  onWaiting: () => void,
): Promise<SearchWork> => {
  if (searcher?.takesAll === true || (searcher !== undefined && segments === 1)) {
    return workInPool(await searcher.start());
  }
  if (segments < worthPool) return workHere();
  if (turn !== undefined) {
    onWaiting();
    await turn;
  }
  return workInPool(await startPool());
};
