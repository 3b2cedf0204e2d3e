import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleRecord, articleRecordsSchema } from '../../src/formats/article-record.ts';
import { readEdtf } from '../../src/parse/edtf.ts';
import { sampleArticle } from '../support/sample-archive.ts';

const recordOf = (published: string | undefined) => {
  const article = sampleArticle('probe', '2022-02-16', 'Ein Absatz.');
  const { publication } = article;
  assert.ok(publication !== undefined);
  if (published === undefined) {
    return articleRecord({ article: { ...article, publication: undefined }, words: 2, mentions: [] });
  }
  const reading = readEdtf(published);
  assert.ok('date' in reading, published);
  return articleRecord({
    article: { ...article, publication: { ...publication, date: reading.date } },
    words: 2,
    mentions: [],
  });
};

void test('An estimated or doubtful day is told apart from a certain one between the same bounds', () => {
  for (const [published, from, to, approximate, uncertain] of [
    ['2022-02-16', '2022-02-16', '2022-02-16', false, false],
    ['2022-02-16~', '2022-02-16', '2022-02-16', true, false],
    ['2022-02-16?', '2022-02-16', '2022-02-16', false, true],
    ['2022-02%', '2022-02-01', '2022-02-28', true, true],
    ['2021/2022-02~', '2021-01-01', '2022-02-28', true, false],
    ['[2019-09-24..2019-09-25]', '2019-09-24', '2019-09-25', false, false],
    [undefined, null, null, null, null],
  ] as const) {
    const record = recordOf(published);
    const { publishedFrom, publishedTo, publishedApproximate, publishedUncertain } = record;
    assert.deepEqual(
      [publishedFrom, publishedTo, publishedApproximate, publishedUncertain],
      [from, to, approximate, uncertain],
      published,
    );
    assert.deepEqual(articleRecordsSchema.parse([record]), [{ ...record }]);
  }
});
