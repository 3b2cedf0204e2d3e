import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { articleRecord, articleRecordsSchema } from '../../src/formats/article-record.ts';
import { readEdtf } from '../../src/parse/edtf.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import type { Access } from '../../src/record/article.ts';
import { articleId, sampleArticle } from '../support/sample-archive.ts';

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

void test('The former ids of an article are told', () => {
  const article = { ...sampleArticle('probe', '2022-02-16', 'Ein Absatz.'), aliases: [articleId('alt')] };
  assert.deepEqual(articleRecord({ article, words: 2, mentions: [] }).aliases, ['alt']);
});

const accesses = ['full', 'excerpt', 'metadata', 'withdrawn'] as const;

const articleOf = (body: string, access: Access) => {
  const head = `---\nid: probe\nheadline: Probe\npublished: "2020-01-02"\nrights: { access: ${access} }\n---`;
  return parseArticle('probe.md', '2020/2020-01-02-probe.md', `${head}\n\n${body}\n`).article;
};

const blocks = fc.array(
  fc.constantFrom(
    'Ein Absatz 😀.',
    'Ein Absatz\nüber zwei Zeilen  \nund drei.',
    '## Zwischentitel',
    '- Erstens\n\n- Zweitens\n\n  und weiter',
    '> „Das sagte sie.“\n>\n> „Und das.“',
    '```\nein\n\n\nCode\n```',
    '![](leer.png)',
    '-\n-',
    '| a | b |\n|---|---|\n| c | d |',
    'Mit Fußnote[^1].\n\n[^1]: Die Fußnote.\n\n    Ihr zweiter Absatz.',
    '---',
  ),
  { maxLength: 8 },
);

void test('The text of a record, cut at its blank lines, is the blocks that its fragments name', () => {
  fc.assert(
    fc.property(blocks, fc.constantFrom(...accesses), (pieces, access) => {
      const article = articleOf(pieces.join('\n\n'), access);
      if (article === undefined) return;
      const { text, fragments } = articleRecord({ article, words: 0, mentions: [] });
      const shown = [...article.body.html.matchAll(/ id="([pz]-[^"]*)"/g)].map(([, id]) => id);
      assert.deepEqual(fragments, shown);
      const stretches = fragments.length === 0 ? [] : text.split('\n\n');
      assert.deepEqual(
        stretches,
        article.body.blocks.map((block) => block.text),
      );
    }),
    { numRuns: 500 },
  );
});

void test('A record names no block that its level of access withholds', () => {
  const count = (access: Access): number | undefined => {
    const article = articleOf('Der erste Absatz.\n\nDer zweite.\n\nDer dritte.', access);
    return article && articleRecord({ article, words: 0, mentions: [] }).fragments.length;
  };
  assert.deepEqual(accesses.map(count), [3, 1, 0, 0]);
});
