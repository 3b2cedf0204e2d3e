import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beside, type WorkBeside } from '../../src/site/beside.ts';

test('other things are done as soon as the work is handed over, and are given its result', async () => {
  const steps: string[] = [];
  const result = await beside(
    async ({ handOver }) => {
      await Promise.resolve();
      steps.push('handed over');
      handOver();
      await new Promise(setImmediate);
      steps.push('done');
      return 1;
    },
    async ({ early }) => {
      steps.push('other things');
      return (await early) + 1;
    },
  );
  assert.equal(result, 2);
  assert.deepEqual(steps, ['handed over', 'other things', 'done']);
});

test('work that fails before it is handed over fails those who wait for it', async () => {
  const failing = beside(
    () => Promise.reject(new Error('no thread')),
    ({ early }) => early,
  );
  await assert.rejects(failing, /no thread/);
});

test('work waits for its turn, and is told what kept it from coming', async () => {
  const steps: string[] = [];
  const work = async ({ handOver, turn }: WorkBeside): Promise<void> => {
    handOver();
    await turn;
    steps.push('work');
  };
  await beside(work, async ({ early, giveTurn }) => {
    steps.push('other things');
    giveTurn();
    await early;
  });
  assert.deepEqual(steps, ['other things', 'work']);
  const failing = beside(work, () => Promise.reject(new Error('no pages')));
  await assert.rejects(failing, /no pages/);
  assert.deepEqual(steps, ['other things', 'work']);
});
