import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAnalysis } from '../../src/search/analysis/analyse.ts';
import { keyOf } from '../../src/search/analysis/key.ts';
import { noKnowledge } from '../../src/search/analysis/knowledge.ts';
import { vocabularyCollector } from '../../src/search/vocabulary/collect.ts';
import type { VocabularyEntry } from '../../src/search/vocabulary/entry.ts';
import { decodeEntries, encodeEntries } from '../../src/search/vocabulary/front-coding.ts';
import { shardsBeginning, shardsFor, vocabularyShards } from '../../src/search/vocabulary/shards.ts';

const collect = (...texts: readonly string[]): readonly VocabularyEntry[] => {
  const analyse = createAnalysis(noKnowledge);
  const collector = vocabularyCollector();
  for (const text of texts) collector.add(analyse(text));
  return collector.entries();
};

const entryOf = (entries: readonly VocabularyEntry[], surface: string): VocabularyEntry | undefined =>
  entries.find((entry) => entry.surface === surface);

void test('A word counts the articles in which any of its forms stands, alone or in a compound', () => {
  const entries = collect('Der Kreml schweigt.', 'Im Kreml-Chor. Im Kreml.', 'Moskau.');
  assert.equal(entryOf(entries, 'kreml')?.documents, 2);
  assert.equal(entryOf(entries, 'kremlchor')?.documents, 1);
});

void test('A part that never stands alone is known all the same', () => {
  const entries = collect('Der Kreml-Sprecher sprach.', 'Der US-Menschen-Rechts-Rat tagt.');
  assert.deepEqual(entryOf(entries, 'sprecher'), {
    surface: 'sprecher',
    constituents: [keyOf('sprecher', 'noun')],
    documents: 1,
    display: 'Sprecher',
    onlyInside: true,
  });
  assert.deepEqual(entryOf(entries, 'menschenrechts')?.constituents, ['menschþ', 'rechtþ']);
});

void test('A word is shown as it is written most often', () => {
  const entries = collect('NATO Nato NATO', 'Guaidó Guaidó Guaido');
  assert.equal(entryOf(entries, 'nato')?.display, 'NATO');
  assert.equal(entryOf(entries, 'guaido')?.display, 'Guaidó');
});

const letters = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', 'e', 's', 'z'),
  minLength: 1,
  maxLength: 12,
});

const anyEntry = fc.record(
  {
    surface: letters,
    constituents: fc.oneof(
      letters.map((word) => [keyOf(word, 'noun')]),
      fc.array(
        letters.map((word) => keyOf(word, 'noun')),
        { minLength: 2, maxLength: 4 },
      ),
      letters.map((word) => [keyOf(word, 'lowerCase')]),
      letters.map((word) => [keyOf(word, 'function')]),
    ),
    documents: fc.integer({ min: 1, max: 100_000 }),
    display: fc.constantFrom('Kreml', 'kreml', 'NATO', 'A*', 'US-Kreml'),
    onlyInside: fc.boolean(),
  },
  { noNullPrototype: true },
);

const sorted = (entries: readonly VocabularyEntry[]): readonly VocabularyEntry[] =>
  [...entries].sort((a, b) => (a.surface < b.surface ? -1 : a.surface > b.surface ? 1 : 0));

void test('Every vocabulary survives its compact form', () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 60 }), (entries) => {
      const inOrder = sorted(entries);
      assert.deepEqual(decodeEntries(encodeEntries(inOrder)), inOrder);
    }),
  );
});

void test('However small the shards, every word is in the one that is looked into, and each in one only', () => {
  fc.assert(
    fc.property(
      fc.array(anyEntry, { minLength: 1, maxLength: 80 }),
      fc.integer({ min: 20, max: 400 }),
      (entries, longest) => {
        const shards = vocabularyShards(sorted(entries), longest);
        const prefixes = shards.map(({ prefix }) => prefix);
        const decoded = shards.flatMap(({ text }) => decodeEntries(text));
        assert.equal(decoded.length, entries.length);
        for (const { surface } of entries) {
          const [prefix, ...others] = shardsFor(prefixes, surface);
          assert.deepEqual(others, []);
          const shard = shards.find((one) => one.prefix === prefix);
          assert.ok(decodeEntries(shard?.text ?? '').some((entry) => entry.surface === surface));
          for (const length of [1, 2, 3]) {
            assert.ok(shardsBeginning(prefixes, surface.slice(0, length)).includes(prefix ?? ''));
          }
        }
      },
    ),
  );
});
