import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseWork, type Searcher, type Indexers } from '../../src/site/search/choose-work.ts';
import type { WorkerPool } from '../../src/site/workers/pool.ts';

/** Says who was started, and when somebody waited for the pool. */
const workers = (searcher: Pick<Searcher, 'takesAll'> | undefined) => {
  const log: string[] = [];
  const start = (name: string) => (): Promise<WorkerPool> => {
    log.push(name);
    return Promise.resolve({ size: 1, run: () => Promise.reject(new Error('idle')), end: async () => {} });
  };
  let freePool = (): void => {};
  const turn = new Promise<void>((resolve) => {
    freePool = () => {
      log.push('free');
      resolve();
    };
  });
  const given: Indexers = {
    startPool: start('pool'),
    turn,
    searcher: searcher && { ...searcher, start: start('searcher') },
  };
  return {
    log,
    freePool,
    choose: (segments: number) =>
      chooseWork(segments, given, () => {
        log.push('waits');
      }),
  };
};

const atOnce: readonly (readonly [
  segments: number,
  searcher: Pick<Searcher, 'takesAll'> | undefined,
  started: readonly string[],
])[] = [
  [0, undefined, []],
  [1, undefined, []],
  [0, { takesAll: false }, []],
  [1, { takesAll: false }, ['searcher']],
  [1, { takesAll: true }, ['searcher']],
  [3, { takesAll: true }, ['searcher']],
];

for (const [segments, searcher, started] of atOnce) {
  const who = searcher === undefined ? 'nobody' : searcher.takesAll ? 'a thread that takes all' : 'a thread';
  void test(`With ${who} beside, ${segments} segments begin at once`, async () => {
    const { log, choose } = workers(searcher);
    await choose(segments);
    assert.deepEqual(log, started);
  });
}

for (const searcher of [undefined, { takesAll: false }]) {
  void test(`Many segments wait for the pool, ${searcher === undefined ? 'without' : 'with'} a thread beside`, async () => {
    const { log, choose, freePool } = workers(searcher);
    const chosen = choose(2);
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    assert.deepEqual(log, ['waits']);
    freePool();
    await chosen;
    assert.deepEqual(log, ['waits', 'free', 'pool']);
  });
}
