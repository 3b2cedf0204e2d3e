import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAnalysis } from '../../src/search/analysis/analyse.ts';
import { noKnowledge } from '../../src/search/analysis/knowledge.ts';
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
