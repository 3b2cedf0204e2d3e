import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertComplete } from '../../src/search/index/completeness.ts';
import { assertSamePositions, readFragment } from '../../src/search/index/fragment.ts';
import { shadowPage } from '../../src/search/index/shadow-page.ts';
import type { Chunk } from '../../src/search/pagefind/chunk.ts';
import { textDocument } from '../support/search-archive.ts';
import { shadowOf } from '../support/shadow-pages.ts';

const page = shadowOf('kreml', 'Der Kreml schweigt.', 'Moskau auch.');

void test('An index with every word at its position is accepted', () => {
  const content = page.emissions.join(' ').replace('· m', '·. m');
  assertSamePositions({ url: page.document.url, content }, page);
});

void test('An index that lost, added or moved a single word fails the build, naming article and position', () => {
  const words = [...page.emissions];
  const faulty = [words.slice(1), [...words, 'kremlþ'], words.toSpliced(1, 2, 'schweigŧ', 'kremlþ')];
  for (const content of faulty) {
    assert.throws(() => {
      assertSamePositions({ url: page.document.url, content: content.join(' ') }, page);
    }, /index of kreml has .* at position \d/);
  }
});

void test('A file that is no fragment is not taken for one', () => {
  assert.throws(() => readFragment('{"url":"a","content":"b"}'), /unknown form/);
  assert.throws(() => readFragment('pagefind_dcd{"url":"a"}'), /unknown form/);
  assert.deepEqual(readFragment('pagefind_dcd{"url":"a","content":"b"}').content, 'b');
});

void test('What the analysis must not emit stops the build before it reaches the markup', () => {
  const token = { text: 'x', start: 0, word: undefined, emission: '<script>' };
  assert.throws(() => shadowPage(textDocument('kreml', 'x'), [[token]]), /Not an emission/);
  assert.deepEqual(shadowPage(textDocument('leer', ''), [[]]).emissions, ['·']);
});

async function* chunksOf(...chunks: readonly Chunk[]): AsyncGenerator<Chunk> {
  yield* chunks;
}

void test('An index that lost a key, or has it too often, fails the build, naming key and article', async () => {
  const packed = (positions: readonly number[]) => [[0, [-25, ...positions]]];
  const head = new Map([
    ['auchð', packed([5])],
    ['derð', packed([0])],
  ]);
  const tail = new Map([
    ['moskauþ', packed([4])],
    ['schweigŧ', packed([2])],
  ]);
  await assertComplete(chunksOf(new Map([...head, ['kremlþ', packed([1])]]), tail), [page]);
  for (const faulty of [head, new Map([...head, ['kremlþ', packed([1, 2])]])]) {
    await assert.rejects(
      assertComplete(chunksOf(faulty, tail), [page]),
      /“kremlþ” of kreml [02] times instead of 1/,
    );
  }
});
