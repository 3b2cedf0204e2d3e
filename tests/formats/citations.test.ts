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
  byline: 'Von Anna Müller und Jan Petersen',
  edtf: '2023-04-17',
  date: '17. April 2023',
  earliest: '2023-04-17',
  latest: '2023-04-17',
  source: 'Husumer_Bote',
  address: 'https://example.org/artikel/fischer-streik-husum.html',
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

void test('What is unknown is left out, and a supplied headline stands in brackets', () => {
  const bare = {
    ...article,
    byline: '',
    edtf: '',
    date: '',
    earliest: '',
    latest: '',
    source: '',
    supplied: true,
  };
  const entry = bibtexEntry({ ...bare, headline: 'Streik' });
  assert.match(entry, /title = \{\[Streik\]\}/);
  assert.doesNotMatch(entry, /author|date|journaltitle/);
  assert.doesNotMatch(ris([bare]), /AU|DA|PY|T2/);
});

void test('An article is a RIS record whose uncertain day is told in words', () => {
  assert.equal(
    ris([{ ...article, edtf: '2023-04~', date: 'um April 2023' }]),
    [
      'TY  - NEWS',
      'ID  - fischer-streik-husum',
      'TI  - Fischer & Reeder: 50 % mehr {Lohn}?',
      'AU  - Anna Müller und Jan Petersen',
      'T2  - Husumer_Bote',
      'PY  - 2023',
      'DA  - 2023/04//um April 2023',
      'UR  - https://example.org/artikel/fischer-streik-husum.html',
      'LA  - de',
      'ER  - ',
      '',
    ].join('\r\n'),
  );
});

void test('Whatever a text holds, it leaves neither its field nor its record', () => {
  const anyText = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(anyText, anyText, anyText, (headline, byline, address) => {
      const made = { ...article, headline, byline, address };
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
