import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { readEdtf } from '../../src/parse/edtf.ts';
import { loadTables, saveTables } from '../../src/site/reading/article-tables.ts';
import type { ReadEntry } from '../../src/site/reading/examined-batch.ts';
import { heldAsColumns } from '../../src/site/reading/held-as-columns.ts';
import type { KnownFile, KnownFiles } from '../../src/site/reading/known-file.ts';
import { placeNumbers } from '../../src/site/cache/record-file.ts';
import { plainRecord, type StoredRecord } from '../../src/site/reading/stored-record.ts';
import { articleId, entityId } from '../support/sample-archive.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const number = fc.nat(2 ** 31);
const time = fc.double({ min: 0, max: 2 ** 42, noNaN: true });
const messages = fc.array(
  fc.record({
    severity: fc.constantFrom('warning' as const, 'error' as const),
    ruleId: text,
    text,
    file: text,
    line: fc.nat(99),
    column: fc.nat(99),
  }),
  { maxLength: 2 },
);

const edtf = ['2019-06-08', '2019-06~', '2019/2020'].flatMap((written) => {
  const reading = readEdtf(written);
  return 'date' in reading ? [reading.date.edtf] : [];
});

const record: fc.Arbitrary<StoredRecord> = fc.record({
  id: fc.stringMatching(/^[a-z]{1,9}$/).map(articleId),
  status: fc.constantFrom('published' as const, 'draft' as const),
  access: fc.constantFrom('full' as const, 'metadata' as const),
  topics: fc.array(fc.stringMatching(/^[a-z]{1,9}$/).map(entityId), { maxLength: 2 }),
  aliases: fc.array(fc.stringMatching(/^[a-z]{1,9}$/).map(articleId), { maxLength: 2 }),
  headline: text,
  headlineSupplied: fc.boolean(),
  order: text,
  date: fc.option(fc.constantFrom(...edtf), { nil: undefined }),
  raw: fc.option(text, { nil: undefined }),
  publisher: fc.option(fc.constantFrom('a', 'b').map(entityId), { nil: undefined }),
  words: fc.nat(),
  place: fc.tuple(text, number, ...Array.from({ length: placeNumbers - 1 }, () => number)),
  digest: text,
  listDigest: text,
  namesDigest: text,
  fragments: text,
});

const knownFile = fc
  .tuple(fc.constantFrom('2019', '2020', 'ohne-jahr'), text)
  .map(([folder, name]) => `${folder}/${name}`)
  .chain(
    (path): fc.Arbitrary<KnownFile> =>
      fc.record({
        entry: fc.record({
          path: fc.constant(path),
          hash: text,
          id: fc.option(fc.stringMatching(/^[a-z]{1,9}$/).map(articleId), { nil: undefined }),
          record: fc.option(record, { nil: undefined }),
          messages,
          doubts: messages,
        }),
        stamp: fc.tuple(number, time, time, number),
        seen: time,
        context: text,
      }),
  )
  // Without objects that have no prototype.
  .map((file) => structuredClone(file))
  // What has a record says its id.
  .map(
    (file): KnownFile =>
      file.entry.record === undefined
        ? file
        : { ...file, entry: { ...file.entry, id: file.entry.record.id } },
  );

/** Rows of a table tell what they are asked for. */
const plainEntry = ({ path, hash, id, record: stored, messages: said, doubts }: ReadEntry): ReadEntry => ({
  path,
  hash,
  id,
  record: stored && plainRecord(stored),
  messages: said,
  doubts,
});

const plain = ({ entry, stamp, seen, context }: KnownFile): KnownFile => ({
  entry: plainEntry(entry),
  stamp,
  seen,
  context,
});

const inOrder = (files: KnownFiles): readonly KnownFile[] =>
  Array.from(files.values(), plain).toSorted((one, other) => (one.entry.path < other.entry.path ? -1 : 1));

const asTold = (files: readonly KnownFile[]): KnownFiles =>
  new Map(files.map((file) => [file.entry.path, file]));

void test('What is known of articles comes back as it was, also after some of it was written again', async (context) => {
  const folder = await temporaryFolder(context);
  fc.assert(
    fc.property(
      fc.array(knownFile, { minLength: 1, maxLength: 12 }),
      fc.array(knownFile, { maxLength: 3 }),
      (files, more) => {
        const known = asTold(files);
        saveTables(folder, 'key', [...known.values()], new Set(known.keys()));
        const loaded = loadTables(folder, 'key');
        assert.deepEqual(inOrder(loaded), inOrder(known));
        const again = new Map([...loadTables(folder, 'key'), ...asTold(more)]);
        saveTables(folder, 'key', [...again.values()], new Set(asTold(more).keys()));
        assert.deepEqual(inOrder(loadTables(folder, 'key')), inOrder(asTold([...files, ...more])));
        assert.equal(loadTables(folder, 'other key').size, 0);
        saveTables(folder, 'key', [], new Set(again.keys()));
      },
    ),
    { numRuns: 20 },
  );
});

void test('What was read in a batch of any folders is the same as columns', () => {
  fc.assert(
    fc.property(fc.array(knownFile, { maxLength: 12 }), (files) => {
      const entries = files.map(({ entry }) => entry);
      assert.deepEqual(heldAsColumns(entries).map(plainEntry), entries);
    }),
  );
});

void test('Damage in a table leaves nothing known', async (context) => {
  const folder = await temporaryFolder(context);
  const [file] = fc.sample(
    knownFile.filter(({ entry }) => entry.record !== undefined),
    { numRuns: 1, seed: 1 },
  );
  assert.ok(file !== undefined);
  const known = asTold([file]);
  saveTables(folder, 'key', [...known.values()], new Set(known.keys()));
  assert.equal(loadTables(folder, 'key').size, 1);
  for (const name of readdirSync(join(folder, 'articles'))) {
    const content = readFileSync(join(folder, 'articles', name));
    content[content.length - 2] = (content.at(-2) ?? 0) ^ 1;
    writeFileSync(join(folder, 'articles', name), content);
  }
  assert.equal(loadTables(folder, 'key').size, 0);
});
