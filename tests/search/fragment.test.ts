import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAnalysis } from '../../src/search/analysis/analyse.ts';
import { noKnowledge } from '../../src/search/analysis/knowledge.ts';
import { assertComplete } from '../../src/search/index/completeness.ts';
import { assertSamePositions, readFragment } from '../../src/search/index/fragment.ts';
import { shadowPage } from '../../src/search/index/shadow-page.ts';
import { textDocument } from '../support/search-archive.ts';

const page = shadowPage(
  textDocument('kreml', 'Der Kreml schweigt.', 'Moskau auch.'),
  createAnalysis(noKnowledge),
);

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
  const hostile = (): never[] => [];
  assert.deepEqual(shadowPage(textDocument('leer', 'x'), hostile).emissions, ['·']);
  const emission = '<script>';
  const token = { text: 'x', start: 0, word: undefined, emission };
  assert.throws(() => shadowPage(textDocument('kreml', 'x'), () => [token]), /Not an emission/);
});

void test('An index that lost a key, or has it too often, fails the build, naming key and article', () => {
  const packed = (positions: readonly number[]) => [[0, [-25, ...positions]]];
  const whole = new Map([
    ['derð', packed([0])],
    ['kremlþ', packed([1])],
    ['schweigŧ', packed([2])],
    ['moskauþ', packed([4])],
    ['auchð', packed([5])],
  ]);
  assertComplete([whole], [page]);
  const without = new Map(whole);
  without.delete('kremlþ');
  for (const faulty of [without, new Map([...whole, ['kremlþ', packed([1, 2])]])]) {
    assert.throws(() => {
      assertComplete([faulty], [page]);
    }, /“kremlþ” of kreml [02] times instead of 1/);
  }
});
