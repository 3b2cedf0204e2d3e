import fc from 'fast-check';
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { createIndex } from 'pagefind';
import { createAnalysis } from '../../src/search/analysis/analyse.ts';
import { indexedAs } from '../../src/search/analysis/key.ts';
import { noKnowledge } from '../../src/search/analysis/knowledge.ts';
import { shadowHtml } from '../../src/search/index/shadow-page.ts';
import { wordsOfChunk } from '../../src/search/pagefind/chunk.ts';
import { unpacked } from '../../src/site/search/unpacked.ts';
import type { Occurrences } from '../../src/search/index/occurrences.ts';
import { closePagefind, startPagefind } from '../../src/site/search/pagefind-index.ts';
import { startEngine } from '../support/pagefind-engine.ts';
import { shadowOf } from '../support/shadow-pages.ts';

/*
 * What we rely on of Pagefind, whose files we read ourselves: where it puts words, how it packs them, and that its
 * own engine would read the same from them. When another version breaks this, it must not be installed.
 */
const analyse = createAnalysis(noKnowledge);

const shadows = (texts: readonly string[]) => texts.map((text, place) => shadowOf(`text-${place}`, text));

/** What Pagefind makes of some texts: its words, and how often each came. */
const indexed = async (texts: readonly string[]) => {
  const pagefind = await startPagefind();
  for (const page of shadows(texts)) await pagefind.add(page);
  const words = new Map<string, Occurrences>();
  let count = 0;
  for await (const [word, occurrences] of pagefind.finish()) {
    words.set(word, occurrences);
    count += 1;
  }
  return { words, count };
};

/** The index of some texts: for a key, the positions in every text that has it. */
const indexOf = async (...texts: readonly string[]) => {
  const { words } = await indexed(texts);
  return (key: string): Readonly<Record<number, readonly number[]>> =>
    Object.fromEntries(words.get(indexedAs(key)) ?? []);
};

after(closePagefind);

void test('Pagefind reports a word at the number of its token, whatever stands around it', async () => {
  const find = await indexOf('„Der Kreml“ – so hieß es – und „der (Kreml)“.');
  assert.deepEqual(find('kremlþ'), { 0: [1, 9] });
});

void test('Pagefind puts all keys of one token at its position', async () => {
  const find = await indexOf('Die COVID-19-Pandemie und der Kreml-Sprecher.');
  for (const key of ['kremlŋsprecherþ', 'kremlþ', 'sprecherþ']) assert.deepEqual(find(key), { 0: [4] });
  const keys = analyse('COVID-19-Pandemie')[0]?.word?.keys ?? [];
  assert.equal(keys.length, 6);
  for (const key of keys) assert.deepEqual(find(key), { 0: [1] }, key);
});

void test('Pagefind stems nothing and folds nothing that the analysis left', async () => {
  const find = await indexOf('Die Versammlungen tagten in Йошкар-Ола und Łódź.');
  assert.deepEqual(find('versammlungþ'), { 0: [1] });
  assert.deepEqual(find('versammþ'), {});
  assert.deepEqual(find('иошкарþ'), { 0: [4] });
  assert.deepEqual(find('lodzþ'), { 0: [6] });
});

void test('Every occurrence in a long text is found, in every text that has it, and numbers are words', async () => {
  const long = 'Im Jahr 2019 und im Jahr 2020. '.repeat(400);
  const find = await indexOf('Nichts.', long, 'Auch 2019.', long);
  const found = find('2019þ');
  assert.deepEqual(Object.keys(found), ['1', '2', '3']);
  assert.equal(found[1]?.length, 400);
  assert.equal(found[3]?.at(-1), 399 * 7 + 2);
});

void test('A large index, whose words come in several files, has every word once', async () => {
  const words = Array.from({ length: 9000 }, (_, number) => `wort${number.toString(36)}`);
  const texts = Array.from({ length: 30 }, (_, place) =>
    words.slice(place * 300, (place + 1) * 300).join(' '),
  );
  const { words: found, count } = await indexed(texts);
  assert.equal(count, found.size);
  const expected = new Map<string, Record<number, number[]>>();
  for (const [place, page] of shadows(texts).entries()) {
    for (const [position, key] of page.emissions.entries()) {
      const places = expected.get(key) ?? {};
      expected.set(key, places);
      (places[place] ??= []).push(position);
    }
  }
  expected.delete('·');
  for (const [key, places] of expected) {
    assert.deepEqual(Object.fromEntries(found.get(indexedAs(key)) ?? []), places, key);
  }
});

void test('Pagefind makes the same files of the same pages', async () => {
  const texts = ['Der Kreml.', 'Die Karibik.'];
  assert.deepEqual(await indexed(texts), await indexed(texts));
});

void test('Pagefind’s own engine finds every word at the positions that we read', async () => {
  const word = fc.constantFrom('Kreml', 'Moskau,', 'Kreml-Chef', 'der', '2019', '–', 'Präsident.');
  const texts = fc.sample(
    fc.array(fc.array(word, { minLength: 1, maxLength: 60 }), { minLength: 8, maxLength: 8 }),
    {
      numRuns: 1,
      seed: 7,
    },
  )[0];
  const pages = shadows((texts ?? []).map((words) => words.join(' ')));
  const { index } = await createIndex({ forceLanguage: 'zxx' });
  for (const page of pages) {
    await index?.addHTMLFile({ url: page.document.url, content: shadowHtml(page) });
  }
  const files = new Map((await index?.getFiles())?.files.map(({ path, content }) => [path, content]));
  const file = (pattern: RegExp): Uint8Array => {
    const [found] = [...files].filter(([path]) => pattern.test(path));
    return found?.[1] ?? new Uint8Array();
  };
  const engine = await startEngine(new Uint8Array(unpacked(file(/^wasm\.unknown/))));
  const open = engine.open(unpacked(file(/pf_meta$/)));
  const chunk = unpacked(file(/pf_index$/));
  open.addChunk(chunk);
  const read = new Map(wordsOfChunk(chunk));
  const keys = new Set(
    pages.flatMap(({ emissions }) => emissions.flatMap((emission) => emission.split('~'))),
  );
  keys.delete('·');
  for (const key of keys) {
    const places = (lists: Iterable<readonly number[]>) => [...lists].map((list) => list.join()).sort();
    assert.deepEqual(
      places(read.get(key)?.values() ?? []),
      places(open.find(key).map((found) => found.places)),
      key,
    );
  }
});

void test('Another form of the files is told from ours', () => {
  const read = (...bytes: readonly number[]) => [...wordsOfChunk(Uint8Array.from(bytes))];
  const [array, oneWord, oneLetter] = [0x81, 0x82, 0x61];
  assert.deepEqual(read(array, array, oneWord, oneLetter, 0x65, 0x80), [['e', new Map()]]);
  assert.throws(() => read(array, array, oneWord, 0x01, 0x80), /another form/);
  assert.throws(() => read(array, array, oneWord, oneLetter, 0x65, 0x01), /another form/);
  assert.throws(() => read(0xa0), RangeError);
  assert.throws(() => read(0x82, 0x80), RangeError);
  assert.throws(() => read(array, array, oneWord, 0x65, 0x65), RangeError);
});
