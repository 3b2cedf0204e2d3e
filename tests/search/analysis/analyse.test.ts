import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAnalysis } from '../../../src/search/analysis/analyse.ts';
import { splitNothing } from '../../../src/search/analysis/compound-splitter.ts';
import { noKnowledge } from '../../../src/search/analysis/knowledge.ts';

const analyse = createAnalysis(noKnowledge);
const allKeys = (text: string): readonly string[] =>
  analyse(text).map(({ word }) => word?.keys.join(' ') ?? '');

test('a hyphenated word is found by its parts, its sub-compounds and as a whole', () => {
  assert.deepEqual(allKeys('beim US-Kreml-Sprecher'), [
    'beimð',
    'usŋkremlŋsprecherþ usŋkremlþ kremlŋsprecherþ usþ kremlþ sprecherþ',
  ]);
});

test('a suspended hyphen gets the head of the compound after it', () => {
  assert.deepEqual(allKeys('in Süd- und Mittel-Amerika'), [
    'inð',
    'sudŋamerikaþ sudþ amerikaþ',
    'undð',
    'mittelŋamerikaþ mittelþ amerikaþ',
  ]);
});

test('every token takes one place, also one of punctuation only', () => {
  assert.deepEqual(allKeys('Maduro – Putin'), ['maduroþ', '', 'putinþ']);
});

const knowing = createAnalysis({
  ...noKnowledge,
  // What is read is remembered for each splitter.
  splitCompound: (word) => splitNothing(word),
  isNeverNoun: (word) => ['hält', 'gehören'].includes(word),
});
const keys = (text: string): readonly (string | undefined)[] => knowing(text).map(({ word }) => word?.key);

test('a word that is never a noun is none where it opens a sentence, also behind its number', () => {
  assert.deepEqual(keys('Hält er?').slice(0, 1), ['halŧ']);
  assert.deepEqual(keys('(2) Hält er?').slice(1, 2), ['halŧ']);
  assert.deepEqual(keys('aa) Gehören sie dazu').slice(1, 2), ['gehorŧ']);
  assert.deepEqual(keys('Halt ihn').slice(0, 1), ['haltþ']);
  assert.deepEqual(keys('bis (2) Hält').at(-1), 'haltþ', 'a number inside a sentence numbers nothing');
});

test('an article behind the number of its sentence is no noun', () => {
  assert.deepEqual(keys('(1) Der Rat').slice(1, 2), ['derð']);
});

test('a particle with a suspended hyphen gets no head from a noun', () => {
  assert.deepEqual(allKeys('vor- und nachher am Behandlungs-Tag').slice(0, 1), ['vorð']);
});

test('a first prefix with a suspended hyphen makes a word with the stem of the second, where there is one', () => {
  const isWord = (word: string): boolean => word === 'einfuhr';
  const analyseKnowing = createAnalysis({
    ...noKnowledge,
    splitCompound: (word) => splitNothing(word),
    isWord,
  });
  const first = (text: string): string => analyseKnowing(text)[0]?.word?.keys.join(' ') ?? '';
  assert.equal(first('Ein- und Ausfuhr'), 'einð einfuhrþ');
  assert.equal(first('Vor- und Ausfuhr'), 'vorð');
  assert.equal(first('ein- und Ausfuhr'), 'einð');
});
