import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  DamagedCache,
  lengthOf,
  recordReader,
  recordWriter,
  removeRecordFile,
} from '../../src/site/cache/record-file.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const parts = ['details', 'passages', 'card', 'mentions', 'body', 'profile', 'json', 'csv'] as const;

const recordOf = (name: string) => ({
  details: `${name} ä`,
  passages: `${name} passages`,
  card: '',
  mentions: `${name} mentions`,
  body: `${name} body „`,
  profile: Uint8Array.of(1, 2, 3),
  json: `${name} json`,
  csv: `${name} csv`,
});

const written = async (context: Parameters<typeof temporaryFolder>[0]) => {
  const folder = await temporaryFolder(context);
  const writer = recordWriter(folder, 'records');
  const records = ['one', 'two', 'three'].map(recordOf);
  const places = records.map((record) => writer.add(record));
  writer.close();
  return { folder, records, places };
};

void test('Every part of every record is read by itself, as it was written', async (context) => {
  const { folder, records, places } = await written(context);
  const reader = recordReader(folder);
  for (const [number, place] of places.entries()) {
    for (const part of parts) {
      assert.deepEqual(Buffer.from(reader[part](place)), Buffer.from(records[number]?.[part] ?? 'none'));
    }
    const [, offset] = place;
    assert.equal(
      offset + lengthOf(place),
      places[number + 1]?.[1] ?? readFileSync(join(folder, 'records')).length,
    );
  }
});

void test('What was read stays as it is when more is read, however long a text is', async (context) => {
  const folder = await temporaryFolder(context);
  const writer = recordWriter(folder, 'records');
  const long = 'Überlänge '.repeat(60_000);
  const places = ['one', long, 'two'].map((name) => writer.add(recordOf(name)));
  writer.close();
  const reader = recordReader(folder);
  const read = places.map((place) => [reader.body(place), reader.json(place).toString()]);
  assert.deepEqual(
    read,
    ['one', long, 'two'].map((name) => [`${name} body „`, `${name} json`]),
  );
});

void test('Whatever byte of a record is another, the part it lies in is not read, and the others are', async (context) => {
  const { folder, places } = await written(context);
  const file = join(folder, 'records');
  const content = readFileSync(file);
  const [, second] = places;
  assert.ok(second);
  const [, offset] = second;
  for (let at = offset; at < offset + lengthOf(second); at += 1) {
    const damaged = Buffer.from(content);
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    writeFileSync(file, damaged);
    const reader = recordReader(folder);
    const refused = parts.filter((part) => {
      try {
        reader[part](second);
        return false;
      } catch (error) {
        assert.ok(error instanceof DamagedCache);
        return true;
      }
    });
    assert.equal(refused.length, 1);
  }
});

void test('A file that was removed is open for nobody', async (context) => {
  const { folder, places } = await written(context);
  const [place] = places;
  assert.ok(place !== undefined);
  const [first, second] = [recordReader(folder), recordReader(folder)];
  for (const reader of [first, second]) assert.equal(reader.details(place), 'one ä');
  removeRecordFile(folder, 'records');
  for (const reader of [first, second]) assert.throws(() => reader.details(place), DamagedCache);
});
