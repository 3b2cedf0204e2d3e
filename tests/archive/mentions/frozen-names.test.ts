import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { isSameName, judgeNames, type PlacedName } from '../../support/annotated-names.ts';

const folders = ['fixtures/frozen', 'fixtures/second'].map((name) =>
  fileURLToPath(new URL(name, import.meta.url)),
);
const texts = (await Promise.all(folders.map(judgeNames))).flat();

/** What the rules do not decide, each with its reason. */
const known: ReadonlySet<string> = new Set([
  // Cabbage, in an article that introduces the chancellor.
  '12-gorbatschow wrong Kohl',
  // A headline that plays with two goals of one Müller.
  '16-muellers wrong Müllers',
  // The composer, in an article about the trade union.
  '35-neuhaus wrong Verdi',
  // The two nouns, in an article about the party of that name.
  '03-kaczynski wrong Recht und Gerechtigkeit',
  // A headline that plays with a violinist's name.
  '12-oper wrong Mutter',
]);

const faults = (
  name: string,
  verdict: string,
  names: readonly PlacedName[],
  others: readonly PlacedName[],
): readonly string[] =>
  names
    .filter((one) => !others.some((other) => isSameName(one, other)))
    .map(({ words }) => `${name} ${verdict} ${words}`);

for (const { name, expected, found } of texts) {
  void test(`The names in ${name} are linked where they stand, and nothing else is`, () => {
    const all = [...faults(name, 'missed', expected, found), ...faults(name, 'wrong', found, expected)];
    assert.deepEqual(
      all.filter((fault) => !known.has(fault)),
      [],
    );
  });
}
