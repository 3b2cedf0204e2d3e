import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { createAnalysis } from '../../src/search/analysis/analyse.ts';
import { noKnowledge } from '../../src/search/analysis/knowledge.ts';
import { compressedBytes } from '../../src/search/engine/compressed-bytes.ts';
import { type OpenIndex, startEngine } from '../../src/search/engine/engine.ts';
import { shadowPage } from '../../src/search/index/shadow-page.ts';
import { closePagefind, type PagefindFiles, pagefindFiles } from '../../src/site/pagefind-index.ts';
import { textDocument } from '../support/search-archive.ts';

const analyse = createAnalysis(noKnowledge);

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** Opens an index with all its chunks. */
const opened = async (files: PagefindFiles): Promise<OpenIndex> => {
  const engine = await startEngine(await compressedBytes(base64(files.engine)));
  const index = engine.open(await compressedBytes(base64(files.meta)));
  for (const chunk of files.chunks.values()) index.addChunk(await compressedBytes(base64(chunk)));
  return index;
};

const indexOf = async (...texts: readonly string[]): Promise<OpenIndex> =>
  opened(
    await pagefindFiles(texts.map((text, place) => shadowPage(textDocument(`text-${place}`, text), analyse))),
  );

const placesOf = (index: OpenIndex, key: string): readonly (readonly number[])[] =>
  index.find(key).map(({ places }) => places);

after(closePagefind);

void test('Pagefind reports a word at the number of its token, whatever stands around it', async () => {
  const index = await indexOf('„Der Kreml“ – so hieß es – und „der (Kreml)“.');
  assert.deepEqual(placesOf(index, 'kremlþ'), [[1, 9]]);
});

void test('Pagefind puts all keys of one token at its position', async () => {
  const index = await indexOf('Der Kreml-Sprecher sprach.');
  for (const key of ['kremlŋsprecherþ', 'kremlþ', 'sprecherþ']) assert.deepEqual(placesOf(index, key), [[1]]);
});

void test('Pagefind stems nothing and folds nothing that the analysis left', async () => {
  const index = await indexOf('Die Versammlungen tagten.');
  assert.deepEqual(placesOf(index, 'versammlungþ'), [[1]]);
  assert.deepEqual(placesOf(index, 'versammþ'), []);
});

void test('Pagefind finds no longer word for a key, and no shorter one', async () => {
  const index = await indexOf('Sich sicher sein heißt Sicherheit, sagt der Kreml-Sprecher.');
  assert.deepEqual(placesOf(index, 'sichð'), [[0]]);
  assert.deepEqual(placesOf(index, 'sicherheitspolitikþ'), []);
  assert.deepEqual(placesOf(index, 'kremlŋsprecherŋstreitþ'), []);
});

void test('Pagefind finds every occurrence in a long text, and numbers as words', async () => {
  const index = await indexOf('Im Jahr 2019 und im Jahr 2020. '.repeat(400));
  const [years] = placesOf(index, '2019þ');
  assert.equal(years?.length, 400);
  assert.equal(years.at(-1), 399 * 7 + 2);
});

void test('Pagefind names the chunk of a key, and answers right with that chunk alone', async () => {
  const words = Array.from({ length: 9000 }, (_, number) => `wort${number.toString(36)}`);
  const pages = Array.from({ length: 30 }, (_, place) =>
    shadowPage(textDocument(`text-${place}`, words.slice(place * 300, (place + 1) * 300).join(' ')), analyse),
  );
  const files = await pagefindFiles(pages);
  assert.ok(files.chunks.size > 1, `${files.chunks.size} chunks`);
  const engine = await startEngine(await compressedBytes(base64(files.engine)));
  const index = engine.open(await compressedBytes(base64(files.meta)));
  const key = pages[20]?.emissions[7] ?? '';
  const [name = '', ...others] = index.chunksFor(key);
  assert.deepEqual(others, []);
  const chunk = files.chunks.get(name);
  assert.ok(chunk !== undefined);
  index.addChunk(await compressedBytes(base64(chunk)));
  assert.deepEqual(
    index.find(key).map(({ page, places }) => ({ page, places })),
    [{ page: files.pageNames[20], places: [7] }],
  );
});

void test('Pagefind makes the same files of the same pages', async () => {
  const pages = ['Der Kreml.', 'Die Karibik.'].map((text, place) =>
    shadowPage(textDocument(`text-${place}`, text), analyse),
  );
  assert.deepEqual(await pagefindFiles(pages), await pagefindFiles(pages));
});
