import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byLetter, letterOf } from '../../src/archive/by-letter.ts';
import { largest } from '../../src/archive/largest.ts';
import { pages, sheetPath } from '../../src/archive/links.ts';
import { entitySheets, overviewSheets } from '../../src/archive/overviews.ts';
import { sheets } from '../../src/archive/sheets.ts';
import { parsePersons } from '../../src/parse/parse-authority.ts';
import type { EntityGroup } from '../../src/record/entity-in-archive.ts';
import { entityId } from '../support/sample-archive.ts';

const names = ['Ada Ärmel', 'Ben Acker', 'Cem Zander', 'Dora Özil', 'Eva Ost', '„Kid“ 4711', 'Иван'];

const groups: readonly EntityGroup[] = parsePersons(
  'p',
  names.map((name, index) => `- { id: p${index}, name: "${name}" }`).join('\n'),
).records.map((entity) => ({
  entity,
  appearances: [],
  named: 0,
  shown: () => [],
  articles: 0,
  isOnlyAside: true,
  companions: [],
  printedRoles: [],
  reportedFrom: [],
  reportsFromHere: 0,
  children: [],
  onlyBelow: 0,
  newestBelow: [],
  parent: undefined,
}));

void test('A list is cut into pages that hold all of it, and an empty one has one page', () => {
  assert.deepEqual(
    sheets([1, 2, 3, 4, 5], 2).map(({ number, count, elements }) => [number, count, ...elements]),
    [
      [1, 3, 1, 2],
      [2, 3, 3, 4],
      [3, 3, 5],
    ],
  );
  assert.deepEqual(sheets([]), [{ number: 1, count: 1, elements: [] }]);
});

void test('The first page keeps its address, the others lie below it', () => {
  const first = pages.entity('person', entityId('castro'));
  assert.equal(sheetPath(first, 1), 'personen/castro.html');
  assert.equal(sheetPath(first, 12), 'personen/castro/12.html');
});

void test('Umlauts stand under their vowel, figures before and other scripts behind the alphabet', () => {
  assert.deepEqual(
    ['Ärger', 'Ørsted', 'Łódź', 'ßa', 'Éluard', '„Zeit“', '1860 München', 'Иван', ''].map(letterOf),
    ['a', 'o', 'l', 's', 'e', 'z', 'ziffern', 'andere', 'andere'],
  );
  assert.deepEqual(
    byLetter(['Zoo', '3sat', 'Ära', 'Acker'], (name) => name),
    [
      { letter: 'ziffern', elements: ['3sat'] },
      { letter: 'a', elements: ['Ära', 'Acker'] },
      { letter: 'z', elements: ['Zoo'] },
    ],
  );
});

void test('A short overview is one page, a long one a page per letter behind a first with them all', () => {
  const [only, ...none] = overviewSheets({ kind: 'person', groups }, 200);
  assert.equal(none.length, 0);
  assert.equal(only?.sheet.elements.flatMap(({ elements }) => elements).length, names.length);
  const long = overviewSheets({ kind: 'person', groups }, 1);
  const shown = long.flatMap(({ sheet }) => sheet.elements.flatMap(({ elements }) => elements));
  assert.equal(shown.length, names.length);
  assert.deepEqual(
    long[0]?.letters.map(({ letter, entries, sheets: own }) => [letter, entries, own.length]),
    [
      ['ziffern', 1, 1],
      ['a', 2, 2],
      ['o', 2, 2],
      ['z', 1, 1],
      ['andere', 1, 1],
    ],
  );
});

void test('An entity that no article names has a page', () => {
  const [group] = groups;
  assert.ok(group);
  assert.equal(entitySheets(group).length, 1);
});

void test('The largest counts come first, equals in the order of their keys', () => {
  const counts = new Map([
    [5, 1],
    [4, 3],
    [3, 1],
    [2, 1],
  ]);
  assert.deepEqual(largest(counts, 2), [
    [4, 3],
    [2, 1],
  ]);
});
