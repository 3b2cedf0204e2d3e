import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { decodeLexicon, encodeLexicon } from '../../../src/search/analysis/lexicon-format.ts';

test('a lexicon that was written is read again in order, its frequencies to within a fifth', () => {
  const lexicon = new Map([
    ['staatschef', { frequency: 100, nounShare: 1 }],
    ['staat', { frequency: 2000, nounShare: 0.9 }],
    ['schön', { frequency: 0, nounShare: 0 }],
  ]);
  const read = decodeLexicon(gzipSync(encodeLexicon(lexicon)));
  assert.deepEqual([...read.keys()], ['schön', 'staat', 'staatschef']);
  for (const [word, { frequency, nounShare }] of lexicon) {
    assert.equal(read.get(word)?.nounShare, nounShare);
    assert.ok(Math.abs((read.get(word)?.frequency ?? -1) - frequency) <= frequency / 5);
  }
});

test('a damaged lexicon names its line', () => {
  assert.throws(() => decodeLexicon(gzipSync('0staat lA\nstaatschef\n')), /line 2: staatschef/);
});
