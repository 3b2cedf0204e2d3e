import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { pages as addresses } from '../../src/archive/links.ts';
import { outputStage } from '../../src/site/outputs/output-stage.ts';
import { makeHere } from '../../src/site/pages/make-here.ts';
import type { PageKind } from '../../src/site/pages/page-adapters.ts';
import type { PlannedPage } from '../../src/site/pages/plan-pages.ts';
import { startPool } from '../../src/site/workers/pool.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A template that takes two thousandths of a second. */
const render = ({ number }: PlannedPage): string => {
  const end = performance.now() + 2;
  while (performance.now() < end);
  return `Seite ${number}`;
};

const kind: PageKind = {
  name: 'probe',
  list: 'years',
  path: (_, number) => addresses.year(1000 + number),
  render: () => '',
};

void test('While Eleventy makes many pages, others have their turn', async (context) => {
  const folder = await temporaryFolder(context);
  const stage = outputStage(folder, undefined);
  const pool = await startPool();
  context.after(() => pool.end());
  const pages = Array.from(
    { length: 400 },
    (_, number): PlannedPage => ({
      kind,
      number,
      path: addresses.year(1000 + number),
    }),
  );
  let turns = 0;
  let made = 0;
  const turnsAt: number[] = [];
  const others = (async () => {
    while (made < pages.length) {
      await nextTurn();
      turns += 1;
    }
  })();
  await makeHere({ stage, startPool: () => Promise.resolve(pool) }, pages, (page) => {
    turnsAt.push(turns);
    made += 1;
    return render(page);
  });
  await others;
  assert.equal(readFileSync(join(folder, addresses.year(1399)), 'utf8'), 'Seite 399');
  assert.ok(new Set(turnsAt).size > 10, `between pages others had ${new Set(turnsAt).size - 1} turns`);
});
