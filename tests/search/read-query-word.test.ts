import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyOf } from '../../src/search/analysis/key.ts';
import { createLexicon } from '../../src/search/query/lexicon.ts';
import { readQueryWord } from '../../src/search/query/read-query-word.ts';
import { encodeEntries } from '../../src/search/vocabulary/front-coding.ts';

/** A vocabulary in parts of one word, and those of its parts that were loaded. */
const vocabulary = (...words: readonly string[]) => {
  const loaded: string[] = [];
  const lexicon = createLexicon({ firsts: words, names: words }, encodeEntries([]), async (part) => {
    loaded.push(part);
    const entry = { surface: part, key: keyOf(part, 'noun'), code: '', documents: 3, onlyInside: false };
    return encodeEntries([{ ...entry, display: part.charAt(0).toUpperCase() + part.slice(1) }]);
  });
  return { lexicon, loaded };
};

const words = ['fabrik', 'fell', 'fischerei', 'flagge', 'hafen', 'wahl'];

void test('An unknown compound of two known words loads only what may have these', async () => {
  const { lexicon, loaded } = vocabulary(...words);
  const read = await readQueryWord('Fischereihafen', 'never', lexicon);
  assert.equal(read?.reading.kind, 'composed');
  assert.ok(loaded.includes('fischerei') && loaded.includes('hafen'));
  assert.ok(!loaded.includes('fabrik') && !loaded.includes('flagge'));
});

void test('For a misspelt word all that begin with its letter are looked at', async () => {
  const { lexicon, loaded } = vocabulary(...words);
  const read = await readQueryWord('Fbarik', 'never', lexicon);
  assert.equal(read?.reading.kind === 'corrected' && read.reading.to.display, 'Fabrik');
  assert.ok(loaded.includes('flagge'));
});
