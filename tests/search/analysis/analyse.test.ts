import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAnalysis } from '../../../src/search/analysis/analyse.ts';
import { noKnowledge } from '../../../src/search/analysis/knowledge.ts';

const analyse = createAnalysis(noKnowledge);
const emissions = (text: string): readonly string[] => analyse(text).map(({ emission }) => emission);

test('a hyphenated word is found by its parts, its sub-compounds and as a whole', () => {
  assert.deepEqual(emissions('beim US-Kreml-Sprecher'), [
    'beimð',
    'usŋkremlŋsprecherþ~usŋkremlþ~kremlŋsprecherþ~usþ~kremlþ~sprecherþ',
  ]);
});

test('a suspended hyphen gets the head of the compound after it', () => {
  assert.deepEqual(emissions('in Süd- und Mittel-Amerika'), [
    'inð',
    'sudŋamerikaþ~sudþ~amerikaþ',
    'undð',
    'mittelŋamerikaþ~mittelþ~amerikaþ',
  ]);
});

test('every token takes one place, also one of punctuation only', () => {
  assert.deepEqual(emissions('Maduro – Putin'), ['maduroþ', '·', 'putinþ']);
});
