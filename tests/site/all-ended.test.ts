import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { allEnded } from '../../src/site/all-ended.ts';

const later = async (end: () => void): Promise<string> => {
  await nextTurn();
  end();
  return 'done';
};

void test('All results are told in order, and a failure when everything has ended', async () => {
  let ended = 0;
  const end = (): void => {
    ended += 1;
  };
  assert.deepEqual(await allEnded([later(end), Promise.resolve('at once')]), ['done', 'at once']);
  const failing = allEnded([
    Promise.reject(new Error('first')),
    later(end),
    Promise.reject(new Error('second')),
  ]);
  await assert.rejects(failing, /first/);
  assert.equal(ended, 2);
});
