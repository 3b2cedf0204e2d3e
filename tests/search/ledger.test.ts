import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLedger } from '../../src/search/build/ledger.ts';
import { shadowPage } from '../../src/search/index/shadow-page.ts';
import type { Occurrences } from '../../src/search/index/occurrences.ts';
import { textDocument } from '../support/search-archive.ts';
import { shadowOf } from '../support/shadow-pages.ts';

const pages = [shadowOf('kreml', 'Der Kreml schweigt.', 'Moskau auch.'), shadowOf('moskau', 'Moskau.')];

const right: Readonly<Record<string, Occurrences>> = {
  derð: new Map([[0, [0]]]),
  kremlþ: new Map([[0, [1]]]),
  schweigŧ: new Map([[0, [2]]]),
  moskauþ: new Map([
    [0, [4]],
    [1, [0]],
  ]),
  auchð: new Map([[0, [5]]]),
};

const settle = (index: Readonly<Record<string, Occurrences>>): void => {
  const ledger = openLedger();
  for (const page of pages) ledger.add(page);
  for (const [key, occurrences] of Object.entries(index)) ledger.settle(key, occurrences);
  ledger.close();
};

void test('An index with every word at its position is accepted, whatever else it has', () => {
  settle({ ...right, kremlþschweigŧ: new Map([[7, [7]]]) });
});

void test('An index that lost, added or moved a single word fails the build, naming the key and an article', () => {
  const { kremlþ: _lost, ...without } = right;
  const faulty: readonly Readonly<Record<string, Occurrences>>[] = [
    without,
    { ...right, kremlþ: new Map([[0, [1, 2]]]) },
    { ...right, kremlþ: new Map([[0, [2]]]) },
    { ...right, kremlþ: new Map([[1, [1]]]) },
  ];
  for (const index of faulty) {
    assert.throws(() => {
      settle(index);
    }, /“kremlþ”, as in kreml, (?:[02] times instead of 1|at other positions)/);
  }
  const swapped: Occurrences = new Map([
    [0, [0]],
    [1, [4]],
  ]);
  assert.throws(() => {
    settle({ ...right, moskauþ: swapped });
  }, /“moskauþ”, as in kreml, at other positions/);
});

void test('What the analysis must not emit stops the build before it reaches the markup', () => {
  const token = { text: 'x', start: 0, word: undefined, emission: '<script>' };
  assert.throws(() => shadowPage(textDocument('kreml', 'x'), [[token]]), /Not an emission/);
  assert.deepEqual(shadowPage(textDocument('leer', ''), [[]]).emissions, ['·']);
});
