import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { parsePersons, parsePlaces } from '../../src/parse/parse-authority.ts';
import { stageAuthorityDumps } from '../../src/site/dumps/stage-authority-dumps.ts';
import { outputStage } from '../../src/site/outputs/output-stage.ts';
import type { SiteTable } from '../../src/site/outputs/site-table.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const archiveOf = (persons: string, places: string) => ({
  authority: {
    persons: parsePersons('persons.yaml', persons).records,
    organizations: [],
    places: parsePlaces('places.yaml', places).records,
    topics: [],
  },
  sources: [],
});

const adam = '- { id: adam-anis, name: Adam Anis }\n';
const zoe = '- { id: zoe-zimt, name: Zoe Zimt }\n';
const stadt = '- { id: mehlstadt, name: Mehlstadt, coordinates: { latitude: 51, longitude: 10 } }\n';

void test('Of the authority files is made anew what changed, and what has no record left goes', async (context) => {
  const folder = await temporaryFolder(context);
  let table: SiteTable | undefined;
  const build = (name: string, archive: ReturnType<typeof archiveOf>) => {
    let asked = 0;
    const stage = outputStage(join(folder, name), table && { table });
    const counted: typeof stage = {
      ...stage,
      add: (...given) => {
        asked += 1;
        stage.add(...given);
      },
    };
    stageAuthorityDumps(archive, { stage: counted, codeKey: 'code', authorityKey: undefined });
    table = stage.table();
    return { paths: [...table.paths], written: [...stage.written].sort(), asked };
  };
  const persons = 'daten/personen.json';
  const places = ['daten/orte.geojson', 'daten/orte.json'];
  assert.deepEqual(build('first', archiveOf(adam, stadt)), {
    paths: [...places, persons],
    written: [...places, persons],
    asked: 3,
  });
  assert.deepEqual(build('second', archiveOf(adam, stadt)), {
    paths: [...places, persons],
    written: [],
    asked: 0,
  });
  assert.deepEqual(build('another person', archiveOf(adam + zoe, stadt)), {
    paths: [...places, persons],
    written: [persons],
    asked: 3,
  });
  assert.deepEqual(build('no coordinates', archiveOf(adam + zoe, '- { id: kornland, name: Kornland }\n')), {
    paths: ['daten/orte.json', persons],
    written: ['daten/orte.json'],
    asked: 2,
  });
  assert.deepEqual(build('no place', archiveOf(adam + zoe, '')), { paths: [persons], written: [], asked: 1 });
  assert.deepEqual(build('nothing', archiveOf('', '')), { paths: [], written: [], asked: 0 });
});

void test('Where the name of the authority files is known, they are not looked into', async (context) => {
  const folder = await temporaryFolder(context);
  const archive = archiveOf(adam, stadt);
  const given = { codeKey: 'code', authorityKey: 'named' };
  const first = outputStage(join(folder, 'first'), undefined);
  stageAuthorityDumps(archive, { stage: first, ...given });
  const table = first.table();
  const unread = {
    ...archive.authority,
    get persons(): never {
      throw new Error('The persons were asked for.');
    },
  };
  const second = outputStage(join(folder, 'second'), { table });
  stageAuthorityDumps({ sources: [], authority: unread }, { stage: second, ...given });
  assert.deepEqual(second.table().paths, table.paths);
  assert.equal(second.written.size, 0);
  const third = outputStage(join(folder, 'third'), { table });
  assert.throws(() => {
    stageAuthorityDumps({ sources: [], authority: unread }, { stage: third, ...given, codeKey: 'other' });
  }, /were asked for/);
});
