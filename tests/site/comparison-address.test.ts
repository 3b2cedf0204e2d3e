import assert from 'node:assert/strict';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { partsWithoutSearch as parts } from '../../src/site/site-parts.ts';
import { comparisonPage, copyArchiveWithDouble } from '../support/planted-double.ts';
import { siteBuilder } from '../support/site-builder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { treeHashes } from '../support/tree-hashes.ts';

void test('A comparison keeps its address when a date that is corrected changes its columns, and leads on from it when an article has another id', async (context) => {
  const folder = await temporaryFolder(context);
  const archive = await copyArchiveWithDouble(folder);
  const build = siteBuilder({ folder, archive, parts });
  const columns = (): readonly string[] =>
    [
      ...readFileSync(join(folder, '_site', comparisonPage), 'utf8').matchAll(
        /version-name.*\n<p><a href="\.\.\/artikel\/(.*)\.html/g,
      ),
    ].map(([, id = '']) => id);
  await build('_site');
  assert.deepEqual(columns(), ['cabello-castro-havanna', 'havanna-kurz']);
  const before = join(archive, '2019/2019-06-10-havanna-kurz.md');
  const text = readFileSync(before, 'utf8');
  writeFileSync(before, text.replace('published: "2019-06-10"', 'published: "2019-06-01"'));
  renameSync(before, join(archive, '2019/2019-06-01-havanna-kurz.md'));
  await build('_site');
  assert.deepEqual(columns(), ['havanna-kurz', 'cabello-castro-havanna']);
  const dated = join(archive, '2019/2019-06-01-havanna-kurz.md');
  const renamed = readFileSync(dated, 'utf8').replace(
    /^id: .*$/m,
    'id: havanna-lang\naliases: [havanna-kurz]',
  );
  writeFileSync(dated, renamed);
  renameSync(dated, join(archive, '2019/2019-06-01-havanna-lang.md'));
  await build('_site');
  assert.match(
    readFileSync(join(folder, '_site', comparisonPage), 'utf8'),
    /<a href="cabello-castro-havanna--havanna-lang\.html" data-moved>Weiter zu: Vergleich: /,
  );
  await build('clean', true);
  const tree = (name: string) => treeHashes(join(folder, name));
  assert.deepEqual(await tree('_site'), await tree('clean'));
});
