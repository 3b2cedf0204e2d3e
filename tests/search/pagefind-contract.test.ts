import fc from 'fast-check';
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { createIndex } from 'pagefind';
import { wordsOfChunk } from '../../src/search/pagefind/chunk.ts';
import { codedText, numberOfCode } from '../../src/search/pagefind/coded-text.ts';
import { unpacked } from '../../src/site/search/unpacked.ts';
import type { Occurrences } from '../../src/search/index/occurrences.ts';
import { closePagefind, startPagefind } from '../../src/site/search/pagefind-index.ts';
import { startEngine } from '../support/pagefind-engine.ts';

/*
 * What we rely on of Pagefind, whose files we read ourselves: where it puts words, how it packs them, and that its
 * own engine would read the same from them. When another version breaks this, it must not be installed.
 */

/** What Pagefind makes of some texts: for each number in which texts it found it, and where; and how often it came. */
const indexed = async (texts: readonly (readonly number[])[]) => {
  const pagefind = await startPagefind();
  for (const numbers of texts) await pagefind.add(numbers);
  const found = new Map<number, Occurrences>();
  let count = 0;
  for await (const [number, occurrences] of pagefind.finish()) {
    found.set(number, occurrences);
    count += 1;
  }
  return { found, count };
};

const asObjects = (found: ReadonlyMap<number, Occurrences>) =>
  new Map(Array.from(found, ([number, places]) => [number, Object.fromEntries(places)]));

/** What is to be found in texts. */
const expectedOf = (texts: readonly (readonly number[])[]) => {
  const expected = new Map<number, Record<number, number[]>>();
  for (const [text, numbers] of texts.entries()) {
    for (const [place, number] of numbers.entries()) {
      const places = expected.get(number) ?? {};
      expected.set(number, places);
      (places[text] ??= []).push(place);
    }
  }
  return expected;
};

after(closePagefind);

void test('Pagefind has every word of every text at all of its places, whatever stands around it', async () => {
  const texts = [[0, 1, 0, 25, 26, 27, 0], [5], [701, 702, 26, 26], [18_277, 18_278, 500_000, 1]];
  const { found } = await indexed(texts);
  assert.deepEqual(asObjects(found), expectedOf(texts));
});

void test('Every occurrence in a long text is found, also of a word that is in every second place', async () => {
  const long = Array.from({ length: 30_000 }, (_, place) => (place % 2 === 0 ? 3 : place));
  const texts = [[1], long, [3, 4]];
  const { found } = await indexed(texts);
  assert.deepEqual(asObjects(found), expectedOf(texts));
  assert.equal(found.get(3)?.get(1)?.at(-1), 29_998);
});

void test('A large index, whose words come in several files, has every word once', async () => {
  const texts = Array.from({ length: 30 }, (_, text) =>
    Array.from({ length: 1500 }, (_word, place) => (text * 300 + place) % 9000),
  );
  const { found, count } = await indexed(texts);
  assert.equal(count, found.size);
  assert.deepEqual(asObjects(found), expectedOf(texts));
});

void test('Pagefind makes the same files of the same texts', async () => {
  const texts = [
    [0, 1],
    [2, 3],
  ];
  assert.deepEqual(await indexed(texts), await indexed(texts));
});

void test('Pagefind’s own engine finds every word at the places that we read', async () => {
  const anyText = fc.array(fc.nat(40), { minLength: 1, maxLength: 60 });
  const [texts = []] = fc.sample(fc.array(anyText, { minLength: 8, maxLength: 8 }), { numRuns: 1, seed: 7 });
  const { index } = await createIndex({ forceLanguage: 'zxx' });
  for (const [place, numbers] of texts.entries()) {
    await index?.addCustomRecord({ url: `/${place}`, content: codedText(numbers), language: 'zxx' });
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
  // It finds what begins with a word as well: only words that no other begins with can be compared.
  const words = [...read.keys()].filter(
    (word) => ![...read.keys()].some((other) => other !== word && other.startsWith(word)),
  );
  assert.ok(words.length > 20);
  for (const word of words) {
    const places = (lists: Iterable<readonly number[]>) => [...lists].map((list) => list.join()).sort();
    assert.deepEqual(
      places(read.get(word)?.values() ?? []),
      places(open.find(word).map((found) => found.places)),
      word,
    );
  }
});

void test('A number is read again from the word that stands for it', () => {
  const numbers = [0, 25, 26, 701, 702, 18_277, 18_278, 1_000_000];
  assert.deepEqual(codedText([0, 25, 26, 701, 702]), 'a z aa zz aaa');
  assert.deepEqual(codedText(numbers).split(' ').map(numberOfCode), numbers);
  assert.throws(() => numberOfCode('kremlþ'), RangeError);
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
