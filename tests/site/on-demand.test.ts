import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onDemand } from '../../src/site/workers/on-demand.ts';
import type { WorkerPool } from '../../src/site/workers/pool.ts';

const counted = () => {
  const events: string[] = [];
  let number = 0;
  const start = (): Promise<WorkerPool> => {
    const name = (number += 1);
    events.push(`start ${name}`);
    return Promise.resolve({
      size: 1,
      run: () => Promise.reject(new Error('Nothing is to be done.')),
      end: () => {
        events.push(`end ${name}`);
        return Promise.resolve();
      },
    });
  };
  return { events, start };
};

void test('Workers start once when they are asked for, and others start after they were ended', async () => {
  const { events, start } = counted();
  const pool = onDemand(start);
  await pool.end();
  const [one, same] = await Promise.all([pool.start(), pool.start()]);
  assert.equal(one, same);
  await pool.end();
  await pool.end();
  assert.notEqual(await pool.start(), one);
  await pool.end();
  assert.deepEqual(events, ['start 1', 'end 1', 'start 2', 'end 2']);
});
