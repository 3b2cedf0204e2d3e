import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bibtex, bibtexEntry } from '../../src/formats/bibtex.ts';
import type { CitedArticle } from '../../src/formats/cited-article.ts';
import { ris } from '../../src/formats/ris.ts';

const article: CitedArticle = {
  id: 'fischer-streik-husum',
  headline: 'Fischer & Reeder: 50 % mehr {Lohn}?',
  supplied: false,
  authors: ['Anna Müller und Jan Petersen'],
  edtf: '2023-04-17',
  date: '17. April 2023',
  earliest: '2023-04-17',
  latest: '2023-04-17',
  source: 'Husumer_Bote',
  address: 'https://example.org/artikel/fischer-streik-husum.html',
  archive: 'Küsten_Archiv',
  retrieved: '2024-02-09',
};

void test('An article is an entry of BibLaTeX, with every sign that TeX acts on written out', () => {
  assert.equal(
    bibtexEntry(article),
    [
      '@article{fischer-streik-husum,',
      '  title = {Fischer \\& Reeder: 50 \\% mehr \\{Lohn\\}?},',
      '  author = {{Anna Müller und Jan Petersen}},',
      '  journaltitle = {Husumer\\_Bote},',
      '  date = {2023-04-17},',
      '  url = {https://example.org/artikel/fischer-streik-husum.html},',
      '  urldate = {2024-02-09},',
      '  addendum = {Küsten\\_Archiv},',
      '  entrysubtype = {newspaper},',
      '  langid = {german},',
      '}',
    ].join('\n'),
  );
});

const dates: Readonly<Record<string, string>> = {
  '2022-02-16~': '2022-02-16~',
  '2019-06': '2019-06',
  '2018/2020': '2018/2020',
  '199X': '199X',
  '19XX': '19XX',
  '2019-XX-XX': '2019-XX-XX',
  '2019-21': '2019-21',
  '2019-33': '2019-09-24/2019-09-25',
  '2019-13': '2019-09-24/2019-09-25',
  '2019/..': '2019/..',
  '[2019-09-24..2019-09-25]': '2019-09-24/2019-09-25',
  'XXXX-02': '2019-09-24/2019-09-25',
};
for (const [edtf, expected] of Object.entries(dates)) {
  void test(`The date ${edtf} is ${expected} in BibLaTeX`, () => {
    const entry = bibtexEntry({ ...article, edtf, earliest: '2019-09-24', latest: '2019-09-25' });
    assert.ok(entry.includes(`date = {${expected}}`), entry);
  });
}

void test('A day beyond BibLaTeX stands in words beside the days between which it lies', () => {
  const unsure = { ...article, edtf: '[2019-09-24..2019-09-25]', date: '24. oder 25.\u00a0September 2019' };
  assert.ok(bibtexEntry(unsure).includes('  note = {Erschienen: 24. oder 25. September 2019},'));
  assert.doesNotMatch(bibtexEntry({ ...article, edtf: '2019-06', date: 'Juni 2019' }), /note/);
});

void test('Each byline is an author of its own', () => {
  const two = { ...article, authors: ['Anna Meier', 'Bert & Klein'] };
  assert.ok(bibtexEntry(two).includes('author = {{Anna Meier} and {Bert \\& Klein}}'));
  assert.match(ris([two]), /\r\nAU {2}- Anna Meier\r\nAU {2}- Bert & Klein\r\n/);
});

void test('What is unknown is left out, and a supplied headline stands in brackets', () => {
  const bare = {
    ...article,
    authors: [],
    edtf: '',
    date: '',
    earliest: '',
    latest: '',
    source: '',
    supplied: true,
  };
  const entry = bibtexEntry({ ...bare, headline: 'Streik' });
  assert.match(entry, /title = \{\[Streik\]\}/);
  assert.doesNotMatch(entry, /author|\bdate|journaltitle|note/);
  assert.doesNotMatch(ris([bare]), /AU|DA|PY|T2/);
});

void test('An article is a RIS record whose uncertain day is told in words', () => {
  assert.equal(
    ris([
      {
        ...article,
        edtf: '2023-04~',
        date: 'um April 2023',
        earliest: '2023-04-01',
        latest: '2023-04-30',
      },
    ]),
    [
      'TY  - NEWS',
      'ID  - fischer-streik-husum',
      'TI  - Fischer & Reeder: 50 % mehr {Lohn}?',
      'AU  - Anna Müller und Jan Petersen',
      'T2  - Husumer_Bote',
      'PY  - 2023',
      'DA  - 2023/04//um April 2023',
      'UR  - https://example.org/artikel/fischer-streik-husum.html',
      'Y2  - 2024/02/09/',
      'DB  - Küsten_Archiv',
      'LA  - de',
      'ER  - ',
      '',
    ].join('\r\n'),
  );
});

const spans: readonly (readonly [
  edtf: string,
  date: string,
  earliest: string,
  latest: string,
  year: string | undefined,
  day: string,
])[] = [
  ['2023-04-17', '17. April 2023', '2023-04-17', '2023-04-17', '2023', '2023/04/17/'],
  [
    '[2019-09-24..2019-09-25]',
    '24. oder 25. September 2019',
    '2019-09-24',
    '2019-09-25',
    '2019',
    '2019/09//24. oder 25. September 2019',
  ],
  ['189X', '1890er Jahre', '1890-01-01', '1899-12-31', undefined, '///1890er Jahre'],
  ['2019-21', 'Frühjahr 2019', '2019-03-01', '2019-05-31', '2019', '2019///Frühjahr 2019'],
  ['2018-12-31/2019-01-01', 'Jahreswechsel', '2018-12-31', '2019-01-01', undefined, '///Jahreswechsel'],
  ['2019/..', 'seit 2019', '2019-01-01', '', undefined, '///seit 2019'],
  ['XXXX-02', 'in einem Februar', '', '', undefined, '///in einem Februar'],
];
for (const [edtf, date, earliest, latest, year, day] of spans) {
  void test(`Of the date ${edtf} RIS says in numbers what is certain: ${day}`, () => {
    const record = ris([{ ...article, edtf, date, earliest, latest }]);
    assert.equal(/^PY {2}- (.*)\r$/m.exec(record)?.[1], year);
    assert.equal(/^DA {2}- (.*)\r$/m.exec(record)?.[1], day);
  });
}

void test('Whatever a text holds, it leaves neither its field nor its record', () => {
  const anyText = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(anyText, anyText, anyText, (headline, author, address) => {
      const made = {
        ...article,
        headline,
        authors: [author, author],
        date: author,
        edtf: '2019-33',
        address,
      };
      let depth = 0;
      for (const [sign] of bibtex([made])
        .replace(/\\[{}\\]|\\text\w+/g, '')
        .matchAll(/[{}]/g)) {
        depth += sign === '{' ? 1 : -1;
        assert.ok(depth >= 0);
      }
      assert.equal(depth, 0);
      for (const line of ris([made]).split('\r\n')) assert.match(line, /^(?:[A-Z][A-Z0-9]  - [^\r\n]*)?$/);
    }),
  );
});
