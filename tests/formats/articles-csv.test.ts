import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArticleRecord } from '../../src/formats/article-record.ts';
import { articlesCsv } from '../../src/formats/articles-csv.ts';
import { articlesJson } from '../../src/formats/articles-json.ts';
import { type DumpFormat, dumpChunks } from '../../src/formats/dump-format.ts';
import { joinedValues } from '../../src/formats/joined-values.ts';

const record: ArticleRecord = {
  id: 'probe',
  aliases: ['alt', 'uralt'],
  url: 'artikel/probe.html',
  headline: 'Er sagte: "Nein, danke"',
  headlineSupplied: false,
  kicker: null,
  lead: 'Zwei\nZeilen',
  byline: ['Von A', 'Von B'],
  dateline: { verbatim: 'KIEL (dpa) -', places: ['Kiel'], agencies: ['dpa'] },
  published: '2019-06-08',
  publishedFrom: '2019-06-08',
  publishedTo: '2019-06-08',
  publishedApproximate: true,
  publishedUncertain: false,
  publishedCertainty: 0.9,
  source: { publisher: 'probe-blatt', url: null, file: null, sha256: null },
  rights: { holder: null, statement: null, access: 'full' },
  persons: [],
  organizations: [],
  places: [],
  topics: [],
  words: 2,
  text: 'Guten Tag',
  fragments: ['p-1'],
};

const whole = (format: DumpFormat, records: readonly ArticleRecord[]): string =>
  [...dumpChunks(format, records.map(format.line))].join('');

test('a cell with quotation marks, commas or line breaks is quoted after RFC 4180', () => {
  const [heading, ...rows] = whole(articlesCsv, [record]).split('\r\n');
  assert.equal(heading?.split(',').length, 29);
  const body = rows.join('\r\n');
  assert.match(
    body,
    /^probe,artikel\/probe\.html,"Er sagte: ""Nein, danke""",false,,"Zwei\nZeilen",Von A; Von B,/,
  );
  assert.ok(body.endsWith(',2,true,false,alt; uralt\r\n'));
});

test('no cell is what a spreadsheet takes for a formula, and numbers stay numbers', () => {
  const hostile = {
    headline: '=HYPERLINK("http://example.org";"x")',
    kicker: '+++ Eil +++',
    lead: '-20 Grad',
  };
  const [, row] = whole(articlesCsv, [
    { ...record, ...hostile, byline: ['@SUM(A1)', 'B'], published: '-0044-03-15', words: -1 },
  ]).split('\r\n');
  assert.match(
    row ?? '',
    /,"'=HYPERLINK\(""http:\/\/example\.org"";""x""\)",false,'\+\+\+ Eil \+\+\+,-20 Grad,'@SUM\(A1\); B,/,
  );
  assert.match(row ?? '', /,-0044-03-15,.*,-1,true,false,alt; uralt$/);
});

/** As the page about the data says. */
const valuesIn = (cell: string): readonly string[] =>
  (cell.match(/(?:\\.|[^\\;])+/gs) ?? []).map((value) => value.replace(/^ /, '').replace(/\\(.)/gs, '$1'));

test('several values in a cell are told apart whatever they hold, and plain ones by the semicolon alone', () => {
  const value = fc.string({ minLength: 1, unit: fc.constantFrom('a', ' ', ';', '\\', 'ü') });
  const trimmed = value.map((text) => `x${text}`);
  fc.assert(
    fc.property(fc.array(trimmed, { minLength: 1 }), (values) => {
      assert.deepEqual(valuesIn(joinedValues(values)), values);
    }),
  );
  const line = articlesCsv.line({ ...record, lead: null, byline: ['Von A; Husum', 'Von B'] });
  assert.match(line, /,Von A\\; Husum; Von B,/);
});

test('the JSON has a record a line and reads back as the records', () => {
  const text = whole(articlesJson, [record, record]);
  assert.deepEqual(JSON.parse(text), [record, record]);
  assert.equal(text.split('\n').length, 5);
  assert.deepEqual(JSON.parse(whole(articlesJson, [])), []);
});
