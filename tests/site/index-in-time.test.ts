import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type IndexingTime, indexInTime } from '../../src/site/index-in-time.ts';

const untilIndex = ['compare', 'compared', 'loaded', 'pages', 'stage index', 'threads end'];

const courses: Readonly<Record<IndexingTime, readonly string[]>> = {
  first: [
    'stage index',
    'compare',
    'begin',
    'compared',
    'indexed',
    'threads end',
    'stage render',
    'loaded',
    'pages',
    'done',
  ],
  beside: ['stage render', 'begin', ...untilIndex, 'indexed', 'done'],
  last: ['stage render', ...untilIndex, 'begin', 'indexed', 'done'],
};

for (const [time, course] of Object.entries(courses)) {
  void test(`Indexed ${time}, everything comes in its order`, async () => {
    const log: string[] = [];
    const result = await indexInTime(
      {
        // oxlint-disable-next-line no-unsafe-type-assertion -- It is a key of the table above.
        time: time as IndexingTime,
        index: async ({ handOver, turn }) => {
          log.push('begin');
          handOver();
          await turn;
          await nextTurn();
          await nextTurn();
          log.push('indexed');
          return new Map();
        },
        compare: async (onHandedOver) => {
          log.push('compare');
          onHandedOver();
          await nextTurn();
          log.push('compared');
          return 'loaded';
        },
        onStage: (stage) => log.push(`stage ${stage}`),
        endPool: async () => {
          log.push('threads end');
        },
      },
      async ({ comparing, beforePages, afterPages }) => {
        await beforePages();
        log.push(await comparing());
        log.push('pages');
        const texts = await afterPages();
        log.push('done');
        return texts;
      },
    );
    assert.ok(result instanceof Map);
    assert.deepEqual(log, course);
  });
}
