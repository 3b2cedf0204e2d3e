import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rolesAsPrinted } from '../../src/archive/roles-as-printed.ts';
import type { Appearance } from '../../src/record/entity-in-archive.ts';
import { sampleArticle } from '../support/sample-archive.ts';

const appearance = (day: string | undefined, roles: readonly string[]): Appearance => {
  const article = sampleArticle('a', day ?? '2020-01-01', 'Text.');
  return {
    listed: {
      article: day === undefined ? { ...article, publication: undefined } : article,
      source: undefined,
      opening: undefined,
      names: [],
    },
    name: undefined,
    isAside: false,
    sentence: undefined,
    fragment: undefined,
    block: undefined,
    roles,
  };
};

void test('An office has the first and the last day of its articles, and those without a day are counted', () => {
  const roles = rolesAsPrinted([
    appearance('2019-05-01', ['Ministerin']),
    appearance('2020-07-02', ['Ministerin', 'Vorsitzende']),
    appearance(undefined, ['Ministerin', 'Chefin']),
  ]);
  assert.deepEqual(
    roles.map(({ role, first, last, articles }) => [role, first?.edtf, last?.edtf, articles]),
    [
      ['Ministerin', '2019-05-01', '2020-07-02', 3],
      ['Vorsitzende', '2020-07-02', '2020-07-02', 1],
      ['Chefin', undefined, undefined, 1],
    ],
  );
});
