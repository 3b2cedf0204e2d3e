import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { files } from '../../src/archive/links.ts';
import type { DumpFormat } from '../../src/formats/dump-format.ts';
import { dumpKeys, stageDump } from '../../src/site/dumps/dump-file.ts';
import { outputStage } from '../../src/site/outputs/output-stage.ts';
import type { SiteState } from '../../src/site/outputs/known-site.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const format: DumpFormat = { head: '[', between: ';', end: ']', empty: '[]', line: () => '' };

const path = files.articlesJson;

const stateAfter = (stage: ReturnType<typeof outputStage>): SiteState => ({
  stand: '',
  input: '',
  table: stage.table(),
  made: { kinds: new Map(), rows: [], frames: { frame: '', ground: '', names: '', times: '' } },
  drafts: [],
  textParts: new Map(),
  articles: 0,
  pages: 0,
});

void test('Of a dump only the parts that changed are made anew, wherever the others lie', async (context) => {
  const folder = await temporaryFolder(context);
  const target = join(folder, 'site');
  const table = join(folder, 'table');
  let made = 0;
  let former: SiteState | undefined;
  const build = (name: string, years: readonly (readonly [key: string, count: number])[]): string => {
    const stage = outputStage(join(folder, name), former);
    const parts = {
      keys: dumpKeys(years.map(([key]) => key)),
      line: (place: number) => {
        made += 1;
        return Buffer.from('ä'.repeat(years[place]?.[1] ?? 0));
      },
    };
    stageDump(format, { path, parts }, { stage, target, table, key: 'code' });
    former = stateAfter(stage);
    if (!stage.written.has(path)) return 'as before';
    const content = readFileSync(join(folder, name, path));
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), content);
    return content.toString();
  };
  assert.equal(
    build('first', [
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]),
    '[ä;ää;äää]',
  );
  assert.equal(made, 3);
  assert.equal(
    build('second', [
      ['a', 1],
      ['changed', 4],
      ['c', 3],
    ]),
    '[ä;ääää;äää]',
  );
  assert.equal(made, 4);
  assert.equal(
    build('third', [
      ['a', 1],
      ['changed', 4],
      ['c', 3],
    ]),
    'as before',
  );
  assert.equal(
    build('fourth', [
      ['c', 3],
      ['a', 1],
    ]),
    '[äää;ä]',
  );
  assert.equal(made, 4);
  assert.equal(
    build('mostly new', [
      ['a', 1],
      ['d', 2],
      ['e', 3],
    ]),
    '[ä;ää;äää]',
  );
  assert.equal(made, 7);
  assert.equal(build('empty', []), '[]');

  former = undefined;
  assert.equal(build('anew', [['a', 1]]), '[ä]');
  assert.equal(made, 8);
});
