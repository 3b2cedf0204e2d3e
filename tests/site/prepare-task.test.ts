import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { keptSplits } from '../../src/site/compared/kept-splits.ts';
import { closePagefind } from '../../src/site/search/pagefind-index.ts';
import { prepareTask } from '../../src/site/search/prepare-task.ts';
import { wordKnowledge } from '../../src/site/word-knowledge.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('nouns that were split beforehand are split as the lexicon splits them, and others are as well', async (t) => {
  const folder = await temporaryFolder(t);
  t.after(closePagefind);
  writeFileSync(join(folder, 'a.md'), 'Die „Sicherheitspartnerschaft“ der *Bundesländer*.\n');
  const ahead = prepareTask({ dir: folder, paths: ['a.md'] });
  assert.deepEqual(
    ahead.map(([word]) => word),
    ['Die', 'Sicherheitspartnerschaft', 'Bundesländer'],
  );
  const { splitCompound } = wordKnowledge();
  for (const known of [ahead, [['Bundesländer', []]] as const]) {
    const splits = keptSplits(join(folder, 'cache'), 'key', known);
    assert.deepEqual(splits.splitCompound('Schiffahrt'), splitCompound('Schiffahrt'));
    assert.deepEqual(
      splits.splitCompound('Bundesländer'),
      known === ahead ? splitCompound('Bundesländer') : [],
    );
  }
});
