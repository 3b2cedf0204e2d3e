import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ExportedHit } from '../../src/browser/search-view/exported-hit.ts';
import { hitsCsv } from '../../src/browser/search-view/hits-csv.ts';

const hit: ExportedHit = {
  id: 'fischer-streik-husum',
  url: 'artikel/fischer-streik-husum.html',
  headline: 'Streik',
  supplied: true,
  byline: 'Von Anna Meier, Von Klein; Groß',
  authors: ['Anna Meier', 'Klein; Groß'],
  edtf: '2023-04-17',
  date: '17. April 2023',
  earliest: '2023-04-17',
  latest: '2023-04-17',
  source: 'Husumer Bote',
  address: 'https://example.org/artikel/fischer-streik-husum.html',
  archive: 'Küstenarchiv',
  retrieved: '2024-02-09',
  tier: 1,
  score: 1.5,
  search: 'https://example.org/suche.html?q=Streik',
};

void test('A list as a table says which headlines are supplied, who wrote, and how it can be had again', () => {
  assert.deepEqual(hitsCsv([hit]).split('\r\n'), [
    'id;adresse;überschrift;datum;frühestens;spätestens;quelle;stufe;gewicht;ergänzt;verfasser;edtf;internetadresse;suche;abgerufen',
    'fischer-streik-husum;artikel/fischer-streik-husum.html;Streik;17. April 2023;2023-04-17;2023-04-17;Husumer Bote;1;1,5;ja;"Anna Meier; Klein\\; Groß";2023-04-17;https://example.org/artikel/fischer-streik-husum.html;https://example.org/suche.html?q=Streik;2024-02-09',
    '',
  ]);
});

const headlines: Readonly<Record<string, boolean>> = {
  '=1+1': true,
  '@SUM(A1)': true,
  '\t=1+1': true,
  '＝1+1': true,
  "-2+3+cmd|' /C calc'!A0": true,
  '+49*HYPERLINK("x")': true,
  '-Preis': true,
  '- cmd|x!A0': true,
  '-20 Grad in Husum': false,
  '+3,5 Prozent': false,
  '- Streik im Hafen': false,
  'Streik = Stillstand?': false,
  '– Streik': false,
};
for (const [headline, isGuarded] of Object.entries(headlines)) {
  void test(`„${headline}“ is ${isGuarded ? 'made text' : 'no formula'}`, () => {
    const [, row = ''] = hitsCsv([{ ...hit, headline }]).split('\r\n');
    assert.equal(/^[^;]*;[^;]*;"?'/.test(row), isGuarded, row);
  });
}
