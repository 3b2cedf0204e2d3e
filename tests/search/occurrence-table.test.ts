import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinTables, occurrenceTable } from '../../src/search/build/occurrence-table.ts';
import { readOccurrences } from '../../src/search/index/occurrences.ts';

/** The words on each of some pages, each with its positions. */
const anyPages = fc.array(
  fc.dictionary(
    fc.constantFrom('a', 'ab', 'äþ', 'b', 'kremlþ'),
    fc.uniqueArray(fc.nat(400), { minLength: 1, maxLength: 4 }),
  ),
  { maxLength: 12 },
);

type Pages = readonly Readonly<Record<string, readonly number[]>>[];

/** Every page has room for so many positions. */
const pageLength = 500;

const tableOf = (pages: Pages) => {
  const found = new Map<string, number[]>();
  for (const [page, words] of pages.entries()) {
    for (const [word, positions] of Object.entries(words)) {
      const own = found.get(word) ?? [];
      found.set(word, own);
      own.push(...positions.toSorted((one, other) => one - other).map((at) => page * pageLength + at));
    }
  }
  return occurrenceTable(
    found,
    pages.map((_, page) => page * pageLength),
  );
};

test('what was found on pages that were indexed apart is joined as if they had been indexed together', () => {
  const anyParts = fc.tuple(anyPages, fc.array(fc.nat(2), { maxLength: 12 }), fc.boolean());
  fc.assert(
    fc.property(anyParts, ([pages, lots, areInRow]) => {
      const partOf = pages.map((_, page) => lots[page] ?? 0);
      if (areInRow) partOf.sort((one, other) => one - other);
      const parts = [0, 1, 2].map((part) => {
        const numbers = [...pages.keys()].filter((page) => partOf[page] === part);
        return { table: tableOf(numbers.map((page) => pages[page] ?? {})), numbers };
      });
      assert.deepEqual(joinTables(parts), tableOf(pages));
    }),
  );
});

test('what is written of a word is read again, page by page', () => {
  fc.assert(
    fc.property(anyPages, (pages) => {
      const { words, starts, pageCounts, bytes } = tableOf(pages);
      for (const [number, word] of words.entries()) {
        const read = new Map<number, readonly number[]>();
        readOccurrences(bytes, starts[number] ?? 0, starts[number + 1] ?? 0, 0, read);
        const expected = pages.flatMap((own, page) => {
          const positions = own[word]?.toSorted((one, other) => one - other);
          return positions === undefined ? [] : [[page, positions] as const];
        });
        assert.deepEqual([...read], expected, word);
        assert.equal(pageCounts[number], expected.length, word);
      }
    }),
  );
});
