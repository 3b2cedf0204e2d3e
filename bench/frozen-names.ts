/**
 * Holds linking against annotated texts, name by name and document by document:
 * `node --import tsx bench/frozen-names.ts [FOLDER]`. A folder holds `texts/*.txt` with `[words|id]` and
 * `authority/*.yaml`; by default that of the frozen texts.
 */
import { isSameName, judgeNames, type PlacedName } from '../tests/support/annotated-names.ts';

const [folder = 'tests/archive/mentions/fixtures/frozen'] = process.argv.slice(2);
const texts = await judgeNames(folder);

const ratio = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));

for (const kind of ['person', 'organization', 'place'] as const) {
  const counts = { found: 0, foundRight: 0, expected: 0, expectedRight: 0, documents: [0, 0, 0] };
  for (const { name, expected: all, found: linked } of texts) {
    const expected = all.filter((one) => one.kind === kind);
    const found = linked.filter((one) => one.kind === kind);
    const missed = expected.filter((one) => !found.some((other) => isSameName(one, other)));
    const wrong = found.filter((one) => !expected.some((other) => isSameName(one, other)));
    for (const { words, entity } of missed) console.log(`  ${name}: missed „${words}“ = ${entity}`);
    for (const { words, entity } of wrong) console.log(`  ${name}: wrong „${words}“ = ${entity}`);
    counts.found += found.length;
    counts.foundRight += found.length - wrong.length;
    counts.expected += expected.length;
    counts.expectedRight += expected.length - missed.length;
    const ids = (names: readonly PlacedName[]) => new Set(names.map(({ entity }) => entity));
    const [wanted, had] = [ids(expected), ids(found)];
    const both = [...wanted].filter((id) => had.has(id)).length;
    counts.documents = [both, had.size, wanted.size].map(
      (one, index) => one + (counts.documents[index] ?? 0),
    );
  }
  const [both = 0, had = 0, wanted = 0] = counts.documents;
  console.log(
    `${kind}: by name P ${ratio(counts.foundRight, counts.found)} R ${ratio(counts.expectedRight, counts.expected)} of ${counts.expected}; by document P ${ratio(both, had)} R ${ratio(both, wanted)} of ${wanted}`,
  );
}
