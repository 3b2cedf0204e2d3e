import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decodeLexicon, encodeLexicon } from '../../../src/search/analysis/lexicon-format.ts';
import type { LexiconWord } from '../../../src/search/analysis/lexicon.ts';
import { inPackage } from '../../../src/site/package-root.ts';

test('a lexicon that was written is read again in order, its frequencies to within a fifth', () => {
  const lexicon = new Map([
    ['staatschef', { frequency: 100, nounShare: 1 }],
    ['staat', { frequency: 2000, nounShare: 0.9 }],
    ['schön', { frequency: 0, nounShare: 0 }],
    ['ab', { frequency: 3, nounShare: 0 }],
    ['abc', { frequency: 3, nounShare: 0.5 }],
    ['abcd', { frequency: 7, nounShare: 1 }],
  ]);
  const read = decodeLexicon(gzipSync(encodeLexicon(lexicon)));
  assert.equal(read.size, 6);
  assert.deepEqual([...read.beginningWith('')], ['ab', 'abc', 'abcd', 'schön', 'staat', 'staatschef']);
  assert.deepEqual([...read.beginningWith('abc')], ['abc', 'abcd']);
  assert.deepEqual([...read.beginningWith('staats')], ['staatschef']);
  assert.deepEqual([...read.beginningWith('t')], []);
  for (const [word, { frequency, nounShare }] of lexicon) {
    assert.equal(read.has(word), true);
    assert.equal(read.get(word)?.nounShare, nounShare);
    assert.ok(Math.abs((read.get(word)?.frequency ?? -1) - frequency) <= frequency / 5);
  }
  assert.equal(read.has('sta'), false);
  assert.equal(read.get('staats'), undefined);
});

test('every word of the shipped lexicon is found, and it can be written again as it is', () => {
  const bytes = readFileSync(inPackage('src/german/lexicon/words.txt.gz'));
  const lexicon = decodeLexicon(bytes);
  const words = new Map<string, LexiconWord>();
  for (const word of lexicon.beginningWith('')) {
    const known = lexicon.get(word);
    assert.ok(known !== undefined, word);
    words.set(word, known);
  }
  assert.equal(words.size, lexicon.size);
  assert.ok(encodeLexicon(words) === gunzipSync(bytes).toString('utf8'));
});

test('a damaged lexicon names its line', () => {
  assert.throws(() => decodeLexicon(gzipSync('0ab 00\n0staat lA\n5schef\n')), /line 3: 5schef/);
});
