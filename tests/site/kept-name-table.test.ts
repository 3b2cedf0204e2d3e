import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { NameInArticle } from '../../src/record/findings.ts';
import { entitiesIn } from '../../src/archive/name-table.ts';
import { keptNameTable } from '../../src/site/compared/kept-name-table.ts';
import { sampleName } from '../support/sample-name.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const named = (...ids: readonly string[]): readonly NameInArticle[] =>
  ids.map((id) => sampleName(id, id === 'ada' ? ['Ministerin'] : []));

void test('Only articles that name somebody else are asked for their names', async (context) => {
  const folder = await temporaryFolder(context);
  const names = new Map([
    ['1', named('ada', 'ben')],
    ['2', named()],
    ['3', named('cem', 'ada')],
    ['4', named('dora')],
  ]);
  const asked: string[] = [];
  const tableOf = (digests: readonly string[], key = 'key') => {
    asked.length = 0;
    const { table } = keptNameTable(
      digests,
      (article) => {
        asked.push(digests[article] ?? '');
        return names.get(digests[article] ?? '') ?? [];
      },
      digests.join(),
      { folder, key },
    );
    assert.deepEqual(
      digests.map((_, article) => entitiesIn(table, article)),
      digests.map((digest) => names.get(digest)?.map(({ entity }) => entity)),
    );
    return asked.join('');
  };
  assert.equal(tableOf(['1', '2', '3']), '123');
  assert.equal(tableOf(['1', '2', '3']), '');
  assert.equal(tableOf(['1', '4', '3']), '4');
  assert.equal(tableOf(['3', '1']), '');
  assert.equal(tableOf(['2', '3', '1']), '2');
  assert.equal(tableOf(['2', '3', '1'], 'another'), '231');
  const file = join(folder, 'name-table');
  const bytes = readFileSync(file);
  bytes[bytes.length - 3] = (bytes[bytes.length - 3] ?? 0) ^ 1;
  writeFileSync(file, bytes);
  assert.equal(tableOf(['2', '3', '1'], 'another'), '231');
});
