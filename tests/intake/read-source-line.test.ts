import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftArticle } from '../../src/intake/draft-article.ts';
import type { KnownName } from '../../src/intake/names/known-name.ts';
import { readRawFile } from '../../src/intake/read-raw-file.ts';
import { readSourceLine } from '../../src/intake/read-source-line.ts';
import type { DraftPublisher } from '../../src/record/draft.ts';

const labels: readonly (readonly [line: string, kind: string, publication: string])[] = [
  ['Erschienen am 12.11.1998 in der taz, S. 5', 'appeared', 'taz'],
  ['Erschienen in der Musterstädter Rundschau vom 12. November 1998', 'appeared', 'Musterstädter Rundschau'],
  ['(Veröffentlicht am 12.11.98 im Ortsblatt.)', 'appeared', 'Ortsblatt'],
  ['Dieser Artikel erschien am Donnerstag, den 12. November 1998 in der taz.', 'appeared', 'taz'],
  ['Zuerst erschienen am 12.11.1998 in der taz', 'first', 'taz'],
  ['Dieser Beitrag wurde zuerst gedruckt im Ortsblatt vom 12.11.1998', 'first', 'Ortsblatt'],
  ['Quelle: Musterstädter Rundschau, 12.11.1998', 'source', 'Musterstädter Rundschau'],
  ['Quelle: Die Woche Nr. 46 vom 12.11.1998, Seite 3', 'source', 'Die Woche'],
  ['Aus: Ortsblatt 46/1998 (12.11.1998)', 'source', 'Ortsblatt'],
  ['Aus der Musterstädter Rundschau vom 12. November 1998', 'source', 'Musterstädter Rundschau'],
  ['taz, 12.11.1998, S. 5', 'source', 'taz'],
];

for (const [line, kind, publication] of labels) {
  test(`„${line}“ tells where and when a text came out`, () =>
    assert.deepEqual(readSourceLine(line), { edtf: '1998-11-12', fault: undefined, kind, publication }));
}

for (const line of [
  'Aus der Sitzung vom 12. November 1998',
  'Erschienen am 12.11.1998 im Ortsverlag',
  'Quelle: ortsblatt.example, abgerufen am 12.11.1998',
  'Quelle: dpa, 12.11.1998',
  'Quelle: Ortsblatt, 12. November',
  'Quelle: Ortsblatt',
  'In der Nacht vom 12.11.1998',
  'Er erschien am 12.11.1998 in der Wache, um zu helfen, und blieb dort bis zum Abend.',
]) {
  test(`„${line}“ does not`, () => assert.equal(readSourceLine(line), undefined));
}

const known: readonly KnownName[] = [
  { id: 'neues-ortsblatt', kind: 'publisher', names: ['Neues Ortsblatt', 'NO'] },
  { id: 'die-warte', kind: 'publisher', names: ['Die Warte'] },
  { id: 'warte', kind: 'organization', names: ['Neue Warte'] },
];

const report =
  'Der Gemeinderat hat den Bau einer neuen Feuerwache beschlossen, wie die Verwaltung nach der Sitzung mitteilte.';

const publisherOf = (text: string, file = 'text.txt'): DraftPublisher | undefined =>
  draftArticle(readRawFile({ file, sha256: '', bytes: Buffer.from(text) }), known).publisher;

test('A publisher that the archive knows is found in the label of a clipping, in the case it stands in', () => {
  const text = `Rat baut Wache\n\n${report}\n\nErschienen im Neuen Ortsblatt vom 12.11.1998\n`;
  assert.deepEqual(publisherOf(text), {
    name: 'Neuen Ortsblatt',
    entity: 'neues-ortsblatt',
    certainty: 0.95,
  });
  assert.equal(publisherOf(text.replace('Neuen Ortsblatt', 'Alten Ortsblatt')), undefined);
  assert.equal(publisherOf(text.replace('im Neuen Ortsblatt', 'in der Neuen Warte')), undefined);
});

test('A text that came out elsewhere first is not laid to that paper', () => {
  const text = `Rat baut Wache\n\n${report}\n\nZuerst erschienen in der Warte vom 12.11.1998\n`;
  assert.equal(publisherOf(text), undefined);
  assert.equal(publisherOf(text.replace('Zuerst erschienen', 'Erschienen'))?.entity, 'die-warte');
});

test('The head of a record and a page’s own data name the publisher too', () => {
  assert.equal(
    publisherOf(`Datum: 12.11.1998\nQuelle: NO\nTitel: Rat baut Wache\n\n${report}\n`)?.entity,
    'neues-ortsblatt',
  );
  const page = `<html><head><meta property="og:site_name" content="Die Warte"></head><body><p>${report}</p></body></html>`;
  assert.equal(publisherOf(page, 'page.html')?.entity, 'die-warte');
});
