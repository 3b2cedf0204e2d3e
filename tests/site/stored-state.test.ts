import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checksumLine } from '../../src/formats/checksums.ts';
import { isSitePath, type SitePath } from '../../src/record/identifiers.ts';
import type { KnownOutput } from '../../src/site/outputs/known-output.ts';
import type { SiteState } from '../../src/site/outputs/known-site.ts';
import { pagePaths } from '../../src/site/outputs/page-paths.ts';
import { changedTable } from '../../src/site/outputs/changed-table.ts';
import { emptyTable, goneFrom, keyIn, outputAt, type SiteTable } from '../../src/site/outputs/site-table.ts';
import { decodedState, encodedState } from '../../src/site/outputs/stored-state.ts';
import { articleId } from '../support/sample-archive.ts';

const path = fc
  .stringMatching(/^[a-z]{1,6}\/[a-zäß]{1,6}\.html$/)
  .filter((text): text is SitePath => isSitePath(text));
const text = fc.string({ maxLength: 8 });
const key = fc.stringMatching(/^[0-9a-f]{20}$/);

const output = (own: SitePath): fc.Arbitrary<readonly [SitePath, KnownOutput]> =>
  fc
    .record({
      hash: fc.nat().map((number) => String(number).padStart(64, '0')),
      bytes: fc.nat(),
      modified: fc.double({ min: 0, max: 2 ** 42, noNaN: true }),
      unit: fc.constantFrom(own, 'formats', 'others'),
    })
    .map((one) => [own, { ...one }]);

interface Files {
  readonly outputs: ReadonlyMap<SitePath, KnownOutput>;
  readonly keys: ReadonlyMap<string, string>;
}

const filesOf = (paths: readonly SitePath[]): fc.Arbitrary<Files> =>
  fc.record({
    outputs: fc.tuple(...paths.map(output)).map((all) => new Map(all)),
    keys: fc.array(fc.tuple(fc.constantFrom('formats', 'dumps', ...paths), key)).map((all) => new Map(all)),
  });

const tableOf = ({ outputs, keys }: Files): SiteTable =>
  changedTable(emptyTable, { isKept: () => false, changed: outputs, keys });

const known = (table: SiteTable) =>
  table.paths.map((own, place) => [own, outputAt(table, place), keyIn(table, own)] as const);

const inOrder = (outputs: Files['outputs']) => [...outputs].sort(([one], [other]) => (one < other ? -1 : 1));

const state: fc.Arbitrary<SiteState> = fc.uniqueArray(path, { maxLength: 12 }).chain((paths) =>
  fc.record({
    stand: text,
    input: text,
    table: filesOf(paths).map(tableOf),
    made: fc.record({
      kinds: fc
        .array(
          fc.tuple(
            text,
            fc.record({
              reads: fc.array(text),
              key: fc.option(key, { nil: undefined }),
              paths: fc.subarray([...paths]).map(pagePaths),
            }),
          ),
        )
        .map((all) => new Map(all)),
      rows: fc.array(text),
      frames: fc.record({ frame: text, ground: text, names: text, times: text }),
    }),
    textParts: fc.array(fc.tuple(text, fc.constant(articleId('a')))).map((all) => new Map(all)),
    drafts: fc.array(fc.constant(articleId('b'))),
    articles: fc.nat(),
    pages: fc.nat(),
  }),
);

void test('What is known of a site comes back as it was', () => {
  fc.assert(
    fc.property(state, (drawn) => {
      const { stand, table: files } = drawn;
      const decoded = decodedState(encodedState(drawn), { ...files, stand });
      assert.ok(decoded);
      // The files of another site, or none that are known.
      assert.equal(decodedState(encodedState(drawn), { ...files, stand: `${stand}.` }), undefined);
      assert.equal(decodedState(encodedState(drawn), undefined), undefined);
      const kinds = ({ made }: SiteState) =>
        [...made.kinds].map(([name, kind]) => [
          name,
          [...kind.reads],
          kind.key,
          kind.paths.all(),
          kind.paths.digest(),
        ]);
      assert.deepEqual(kinds(decoded), kinds(drawn));
      const rest = ({ table, made, ...others }: SiteState) => ({
        ...others,
        rows: made.rows,
        frames: made.frames,
        files: known(table),
        keys: [...table.keys],
        lines: Buffer.from(table.lines).toString(),
      });
      // Without objects that have no prototype.
      assert.deepEqual(rest(decoded), structuredClone(rest(drawn)));
    }),
  );
});

void test('A table of files that changed is that of the files that there are then', () => {
  const drawn = fc.uniqueArray(path, { maxLength: 12 }).chain((paths) =>
    fc.record({
      before: fc.subarray([...paths]).chain(filesOf),
      after: fc.subarray([...paths]).chain(filesOf),
      gone: fc.subarray([...paths]),
    }),
  );
  fc.assert(
    fc.property(drawn, ({ before, after, gone }) => {
      const table = tableOf(before);
      const changed = changedTable(table, {
        isKept: (place) => !gone.includes(table.paths[place] ?? assert.fail()),
        changed: after.outputs,
        keys: after.keys,
      });
      const left = [...before.outputs].filter(([own]) => !gone.includes(own) && !after.outputs.has(own));
      const outputs = new Map([...left, ...after.outputs]);
      const keyOf = (own: SitePath, unit: string): string | undefined =>
        unit === own ? (after.outputs.has(own) ? after : before).keys.get(own) : undefined;
      assert.deepEqual(
        changed.paths.map((own, place) => {
          const one = outputAt(changed, place);
          return [own, one, one?.unit === own ? keyIn(changed, own) : undefined];
        }),
        inOrder(outputs).map(([own, one]) => [own, one, keyOf(own, one.unit)]),
      );
      assert.equal(
        Buffer.from(changed.lines).toString(),
        inOrder(outputs)
          .map(([own, { hash }]) => checksumLine(own, hash))
          .join(''),
      );
      assert.equal(keyIn(changed, 'formats'), after.keys.get('formats'));
      assert.deepEqual(
        goneFrom(table, changed),
        table.paths.filter((own) => !outputs.has(own)),
      );
    }),
  );
});
