import createHyphenator from 'hyphen';
import patterns from 'hyphen/patterns/de-1996.js';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { hyphenationBy, readPatterns } from '../../../src/search/analysis/hyphenation-points.ts';
import { decodeLexicon } from '../../../src/search/analysis/lexicon-format.ts';
import { inPackage } from '../../../src/site/package-root.ts';

const hyphenationPoints = hyphenationBy(readPatterns(patterns));
const hyphenate = createHyphenator(patterns, { hyphenChar: '|', minWordLength: 4 });

void test('Words are divided where the package that ships the patterns divides them', () => {
  const lexicon = [
    ...decodeLexicon(readFileSync(inPackage('src/german/lexicon/words.txt.gz'))).beginningWith(''),
  ];
  const words = lexicon.filter((_, place) => place % 97 === 0);
  assert.ok(words.length > 1000);
  for (const word of words) {
    let end = 0;
    const divided = hyphenate(word);
    assert.ok(typeof divided === 'string');
    const expected = divided.split('|').map((syllable) => (end += syllable.length));
    assert.deepEqual(
      [...hyphenationPoints(word)].sort((a, b) => a - b),
      expected,
      word,
    );
  }
});
