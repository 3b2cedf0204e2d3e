import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexedAs, keyOf } from '../../src/search/analysis/key.ts';
import { batchWords } from '../../src/search/build/batch.ts';
import { pageCountsIn } from '../../src/search/build/occurrence-table.ts';
import { cutIntoParts, shortestBeginning } from '../../src/search/build/cut-parts.ts';
import { partsBeginning, partWith } from '../../src/search/index/part-list.ts';
import type { VocabularyEntry } from '../../src/search/vocabulary/entry.ts';
import { decodeEntries, encodable, encodeEntries } from '../../src/search/vocabulary/front-coding.ts';
import { entriesOf, joinWordLists } from '../../src/search/vocabulary/word-list.ts';
import { batchTextOf, placesIn } from '../support/batch-texts.ts';

const collected = (texts: readonly string[]) => {
  const text = batchTextOf(...texts.map((one) => [one]));
  return batchWords(text, placesIn(text));
};

/** The vocabulary of several sets of texts, each of which was collected apart. */
const vocabularyOf = (...sets: readonly (readonly string[])[]) => {
  const parts = sets.map(collected);
  const documents = pageCountsIn(parts.map(({ occurrences }) => occurrences));
  return entriesOf(
    joinWordLists(parts.map(({ words }) => words)),
    (key) => documents.get(indexedAs(key)) ?? 0,
  );
};

const collect = (...texts: readonly string[]): readonly VocabularyEntry[] =>
  decodeEntries(encodeEntries(vocabularyOf(texts)));

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
      assert.deepEqual(decodeEntries(encodeEntries(inOrder.map(encodable))), inOrder);
    }),
  );
});

void test('However small the parts, every word is in the one that is looked into, and each in one only', () => {
  fc.assert(
    fc.property(
      fc.array(anyEntry, { minLength: 1, maxLength: 80 }),
      fc.integer({ min: 1, max: 40 }),
      (entries, most) => {
        const nameOf = ({ surface }: VocabularyEntry): string => surface;
        const parts = [...cutIntoParts(sorted(entries), { nameOf, sizeOf: () => 1, least: most / 2, most })];
        assert.deepEqual(parts.flat(), sorted(entries));
        const names = parts.map((_, place) => String(place));
        const firsts = parts.map((part, place) =>
          shortestBeginning(part[0]?.surface ?? '', parts[place - 1]?.at(-1)?.surface ?? ''),
        );
        for (const [place, part] of parts.entries()) {
          for (const { surface } of part) {
            assert.equal(partWith({ firsts, names }, surface), String(place), surface);
            for (const length of [1, 2, 3]) {
              const beginning = surface.slice(0, length);
              assert.ok(partsBeginning({ firsts, names }, beginning).includes(String(place)));
            }
          }
        }
      },
    ),
  );
});

void test('Where parts end changes near the word that was added, and nowhere else', () => {
  const words = Array.from({ length: 20_000 }, (_, number) => (number * 7919).toString(36)).sort();
  const sizes = { nameOf: (word: string) => word, sizeOf: () => 1, least: 300, most: 900 };
  const before = new Set([...cutIntoParts(words, sizes)].map((part) => part.join()));
  const after = [...cutIntoParts([...words, 'mitten'].sort(), sizes)].map((part) => part.join());
  assert.ok(before.size > 20);
  assert.ok(after.filter((part) => !before.has(part)).length <= 3);
});

void test('Vocabularies that were collected apart are joined as if they had been collected together', () => {
  const words = [
    'Kreml-Sprecher',
    'Kreml',
    'NATO',
    'Nato',
    'Sprecher',
    'Sprechers',
    'der',
    'die',
    'sprach',
    '5',
  ];
  const anyText = fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((text) => text.join(' '));
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 9 }), fc.nat(9), fc.nat(9), (texts, one, other) => {
      const [first, second] = [Math.min(one, other), Math.max(one, other)];
      const parts = [texts.slice(0, first), texts.slice(first, second), texts.slice(second)];
      assert.deepEqual(vocabularyOf(...parts), vocabularyOf(texts));
    }),
  );
});
