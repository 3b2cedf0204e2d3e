import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { limited } from '../../src/site/search/limited.ts';

/** Work that ends when it is told to, and says when it began. */
const workOf = (name: string, began: string[]) => {
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return {
    end: () => {
      end();
    },
    work: async (): Promise<string> => {
      began.push(name);
      await ended;
      return name;
    },
  };
};

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

void test('What is to be next is done before what was asked for earlier', async () => {
  const inTurn = limited(1);
  const began: string[] = [];
  const [first, second, urgent] = ['first', 'second', 'urgent'].map((name) => workOf(name, began));
  assert.ok(first && second && urgent);
  const all = [inTurn(first.work), inTurn(second.work), inTurn(urgent.work, true)];
  for (const { end } of [second, urgent]) end();
  await settled();
  assert.deepEqual(began, ['first']);
  first.end();
  assert.deepEqual(await Promise.all(all), ['first', 'second', 'urgent']);
  assert.deepEqual(began, ['first', 'urgent', 'second']);
});

void test('Never is more done at a time, whoever comes while one gives way', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 3 }),
      fc.array(fc.record({ turns: fc.nat(5), isNext: fc.boolean(), asksAgain: fc.boolean() }), {
        maxLength: 20,
      }),
      async (most, asked) => {
        const inTurn = limited(most);
        let running = 0;
        let done = 0;
        const work = (turns: number) => async (): Promise<void> => {
          running += 1;
          assert.ok(running <= most);
          for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
          running -= 1;
          done += 1;
        };
        await Promise.all(
          asked.map(async ({ turns, isNext, asksAgain }) => {
            await inTurn(work(turns), isNext);
            if (asksAgain) await inTurn(work(turns), isNext);
          }),
        );
        assert.equal(done, asked.length + asked.filter(({ asksAgain }) => asksAgain).length);
      },
    ),
  );
});

void test('After a failure nothing more is begun', async () => {
  const inTurn = limited(1);
  const began: string[] = [];
  const [first, second] = ['first', 'second'].map((name) => workOf(name, began));
  assert.ok(first && second);
  const failing = inTurn(async () => {
    await first.work();
    throw new Error('no disk');
  });
  const waiting = inTurn(second.work);
  first.end();
  await assert.rejects(failing, /no disk/);
  await assert.rejects(waiting, /no disk/);
  assert.deepEqual(began, ['first']);
});
