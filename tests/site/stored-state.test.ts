import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isSitePath, type SitePath } from '../../src/record/identifiers.ts';
import type { KnownOutput, SiteState } from '../../src/site/outputs/known-site.ts';
import { decodedState, encodedState } from '../../src/site/outputs/stored-state.ts';
import { articleId } from '../support/sample-archive.ts';

const path = fc
  .stringMatching(/^[a-z]{1,6}\/[a-zäß]{1,6}\.html$/)
  .filter((text): text is SitePath => isSitePath(text));
const text = fc.string({ maxLength: 8 });
const key = fc.string({ minLength: 1, maxLength: 8 });

const output = (own: SitePath): fc.Arbitrary<readonly [SitePath, KnownOutput]> =>
  fc
    .record({
      hash: fc.nat().map((number) => String(number).padStart(64, '0')),
      bytes: fc.nat(),
      modified: fc.double({ min: 0, max: 2 ** 42, noNaN: true }),
      unit: fc.constantFrom(own, 'formats', 'others'),
    })
    .map((known) => [own, known]);

const state: fc.Arbitrary<SiteState> = fc.uniqueArray(path, { maxLength: 12 }).chain((paths) =>
  fc.record({
    stand: text,
    input: text,
    outputs: fc.tuple(...paths.map(output)).map((all) => new Map(all)),
    units: fc.array(fc.tuple(fc.constantFrom('formats', 'dumps', ...paths), key)).map((all) => new Map(all)),
    made: fc.record({
      kinds: fc
        .array(
          fc.tuple(
            text,
            fc.record({
              reads: fc.array(text),
              key: fc.option(key, { nil: undefined }),
              paths: fc.subarray([...paths]),
            }),
          ),
        )
        .map((all) => new Map(all)),
      rows: fc.array(text),
    }),
    textParts: fc.array(fc.tuple(text, fc.constant(articleId('a')))).map((all) => new Map(all)),
    articles: fc.nat(),
    pages: fc.nat(),
  }),
);

void test('What is known of a site comes back as it was', () => {
  fc.assert(
    fc.property(state, (drawn) => {
      // Without objects that have no prototype.
      const known = structuredClone(drawn);
      const decoded = decodedState(encodedState(known));
      const kinds = ({ made }: SiteState) =>
        [...made.kinds].map(([name, kind]) => [name, kind.reads, kind.key, kind.paths]);
      assert.deepEqual(kinds(decoded), kinds(known));
      assert.deepEqual({ ...decoded, made: decoded.made.rows }, { ...known, made: known.made.rows });
    }),
  );
});
