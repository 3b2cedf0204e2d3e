import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pages } from '../../src/archive/links.ts';
import { placeArticles } from '../../src/archive/place-articles.ts';
import { readEdtf } from '../../src/parse/edtf.ts';
import type { Article } from '../../src/record/article.ts';
import { citation } from '../../templates/parts/citation.ts';
import { citationTags } from '../../templates/parts/citation-tags.ts';
import { attribute, elementsOf, textOf } from '../support/html-document.ts';
import { articleId, sampleArchive, sampleArticle } from '../support/sample-archive.ts';

const path = pages.article(articleId('probe'));

const article: Article = {
  ...sampleArticle('probe', '2019-01-05', 'Es regnet.'),
  headline: { text: 'Regen "über" <Kiel> & Husum', at: undefined },
  byline: [
    { text: 'Von Anna Meier', at: undefined },
    { text: 'von der Wiesen, Bert', at: undefined },
  ],
};

const placed = (made: Article, baseUrl: string | undefined) => {
  const archive = sampleArchive([made]);
  const [listed] = placeArticles(archive);
  assert.ok(listed !== undefined);
  return [{ settings: archive.settings, baseUrl }, path, listed] as const;
};

const tags = (made: Article, baseUrl?: string): readonly (readonly (string | undefined)[])[] =>
  elementsOf(citationTags(...placed(made, baseUrl)).toString())
    .filter(({ tagName }) => tagName === 'meta')
    .map((element) => [attribute(element, 'name'), attribute(element, 'content')]);

void test('The head of an article tells reference managers what its citation says', () => {
  assert.deepEqual(tags(article, 'https://example.org/archiv/'), [
    ['citation_title', 'Regen "über" <Kiel> & Husum'],
    ['citation_author', 'Anna Meier'],
    ['citation_author', 'von der Wiesen, Bert'],
    ['citation_publication_date', '2019/01/05'],
    ['citation_journal_title', 'Tagblatt'],
    ['citation_language', 'de'],
    ['citation_public_url', 'https://example.org/archiv/artikel/probe.html'],
    ['dcterms.issued', '2019-01-05'],
  ]);
});

const dates: Readonly<Record<string, string | undefined>> = {
  '2019-06': '2019/06',
  '2019': '2019',
  '2019-06-08~': undefined,
  '[2019-09-24..2019-09-25]': undefined,
  '2019-21': undefined,
  '189X': undefined,
};
for (const [edtf, certain] of Object.entries(dates)) {
  void test(`Of the date ${edtf} the head says only what is certain`, () => {
    const read = readEdtf(edtf);
    assert.ok('date' in read);
    const told = new Map(
      tags({ ...article, publication: { date: read.date, evidence: [], certainty: undefined } }).map(
        ([name, content]) => [name, content],
      ),
    );
    assert.equal(told.get('citation_publication_date'), certain);
    assert.equal(told.get('dcterms.issued'), edtf);
  });
}

void test('What is unknown is not said, and a supplied headline stands in brackets', () => {
  const bare = {
    ...article,
    headlineSupplied: true,
    byline: [],
    publication: undefined,
    source: { ...article.source, publisher: undefined },
  };
  assert.deepEqual(tags(bare), [
    ['citation_title', '[Regen "über" <Kiel> & Husum]'],
    ['citation_language', 'de'],
  ]);
});

void test('A citation names each author without the „Von“ of the bylines', () => {
  const [section] = elementsOf(citation(...placed(article, undefined)).toString()).filter(
    (element) => attribute(element, 'class') === 'citation',
  );
  assert.ok(section !== undefined);
  assert.match(textOf(section), /^Anna Meier, von der Wiesen, Bert: „Regen /);
});
