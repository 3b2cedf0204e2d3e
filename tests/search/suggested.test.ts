import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keyOf } from '../../src/search/analysis/key.ts';
import { joinLexicons } from '../../src/search/query/join-lexicons.ts';
import { createLexicon, type Lexicon } from '../../src/search/query/lexicon.ts';
import { type EncodableEntry, encodeEntries } from '../../src/search/vocabulary/front-coding.ts';

/** Its key follows from its surface. */
const entry = (surface: string, documents: number): EncodableEntry => ({
  surface,
  key: keyOf(surface, 'noun'),
  code: '',
  documents,
  display: surface.charAt(0).toUpperCase() + surface.slice(1),
  onlyInside: false,
});

/** The vocabulary of one shard, in parts of one word; `rat` is its only frequent word. */
const shard = (loaded: string[], ...surfaces: readonly string[]): Lexicon =>
  createLexicon({
    vocabulary: { firsts: surfaces, names: surfaces },
    spellings: { firsts: [], names: [] },
    frequent: encodeEntries([entry('rat', 3)]),
    loadVocabulary: async (part) => {
      loaded.push(part);
      return encodeEntries([entry(part, 3)]);
    },
    loadSpellings: async () => '',
  });

describe('words to suggest', () => {
  const displays = async (lexicon: Lexicon, letters: string): Promise<readonly string[]> =>
    (await lexicon.suggested(letters).entries).map(({ display }) => display);

  it('are all that begin so, where few parts have them', async () => {
    const loaded: string[] = [];
    const lexicon = shard(loaded, 'rad', 'rat', 'wahl');
    assert.deepEqual(await displays(lexicon, 'ra'), ['Rad', 'Rat']);
    assert.deepEqual(loaded, ['rad', 'rat']);
  });

  it('are the frequent ones, where many parts have them', async () => {
    const loaded: string[] = [];
    const lexicon = shard(loaded, 'rad', 'rast', 'rat');
    assert.deepEqual(await displays(lexicon, 'ra'), ['Rat']);
    assert.ok(!lexicon.suggested('ra').areAll);
    assert.deepEqual(loaded, []);
  });

  it('cost the same however many shards there are, and come from the newest', async () => {
    const loaded: string[] = [];
    const older = Array.from({ length: 20 }, () => shard(loaded, 'rat', 'wahl'));
    const lexicon = joinLexicons([...older, shard(loaded, 'rad', 'rat')]);
    assert.deepEqual(await displays(lexicon, 'ra'), ['Rad', 'Rat']);
    assert.deepEqual(loaded, ['rad', 'rat', 'rat', 'rat']);
  });

  it('say whether the articles of all shards were counted', async () => {
    const two = joinLexicons([shard([], 'rat'), shard([], 'rat')]);
    assert.ok(two.suggested('ra').areCounted);
    assert.equal((await two.suggested('ra').entries)[0]?.documents, 6);
    assert.ok(!joinLexicons(Array.from({ length: 5 }, () => shard([], 'rat'))).suggested('ra').areCounted);
  });
});
