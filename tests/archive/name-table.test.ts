import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inOwnWords } from '../../src/archive/in-own-words.ts';
import {
  blockOf,
  entitiesIn,
  entitiesInOwnWords,
  entityOf,
  hasRoles,
  isAside,
  isReportedFrom,
  type NameTable,
  nameTable,
  namedIn,
  rolesOf,
} from '../../src/archive/name-table.ts';
import type { NameInArticle } from '../../src/record/findings.ts';
import { entityId } from '../support/sample-archive.ts';

const name: fc.Arbitrary<NameInArticle> = fc.record({
  entity: fc.constantFrom('ada', 'ben', 'ulm', 'werk').map(entityId),
  kind: fc.constantFrom('person' as const, 'place' as const),
  isAside: fc.boolean(),
  isInDateline: fc.boolean(),
  sentence: fc.constant(undefined),
  fragment: fc.constant(undefined),
  block: fc.option(fc.nat(300), { nil: undefined }),
  roles: fc.array(fc.constantFrom('Ministerin', 'Bürgermeister'), { maxLength: 2 }),
});

const articles = fc.array(fc.array(name, { maxLength: 5 }), { maxLength: 6 });

/** What the table says, as a list of names. */
const told = (table: NameTable) =>
  Array.from(table.starts.subarray(0, -1), (start, article) =>
    Array.from(table.names.subarray(start, table.starts[article + 1]), (one, index) => ({
      entity: table.entities[entityOf(one)],
      isAside: isAside(one),
      isReportedFrom: isReportedFrom(one),
      roles: rolesOf(table, start + index),
      hasRoles: hasRoles(table, start + index),
      block: blockOf(table, start + index),
    })),
  );

const asGiven = (given: readonly (readonly NameInArticle[])[]) =>
  given.map((names) =>
    names.map(({ entity, kind, isAside: stands, isInDateline, block, roles }) => ({
      entity,
      isAside: stands,
      isReportedFrom: isInDateline && kind === 'place',
      roles,
      hasRoles: roles.length > 0,
      block,
    })),
  );

void test('A table tells of every name what it was told', () => {
  fc.assert(
    fc.property(articles, (given) => {
      const table = nameTable(given.length, (article) => given[article] ?? []);
      assert.deepEqual(told(table), asGiven(given));
      assert.deepEqual(
        Array.from(given.keys(), (article) => entitiesIn(table, article)),
        given.map((names) => names.map(({ entity }) => entity)),
      );
      assert.deepEqual(
        Array.from(given.keys(), (article) => entitiesInOwnWords(table, article)),
        given.map(inOwnWords),
      );
      assert.deepEqual(
        [...namedIn(table)].toSorted(),
        [...new Set(given.flat().map(({ entity }) => entity))].toSorted(),
      );
    }),
  );
});

void test('Rows of a former table are taken over, in whatever order they come now', () => {
  fc.assert(
    fc.property(articles, articles, fc.nat(), (before, added, seed) => {
      const former = nameTable(before.length, (article) => before[article] ?? []);
      const rows = [...before.keys()].toSorted(
        (one, other) => ((one * 7 + seed) % 5) - ((other * 7 + seed) % 5),
      );
      const kept = rows.slice(0, Math.max(0, rows.length - 1));
      const now = [...kept.map((row) => before[row] ?? []), ...added];
      const table = nameTable(now.length, (article) => kept[article] ?? now[article] ?? [], former);
      assert.deepEqual(told(table), asGiven(now));
      // Nobody is known to be named who is named no more.
      assert.deepEqual(
        namedIn(table),
        new Set(table.entities.filter((id) => now.flat().some(({ entity }) => entity === id))),
      );
    }),
  );
});
