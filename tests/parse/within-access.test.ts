import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArticle } from '../../src/parse/parse-article.ts';

const file = (access: string): string => `---
id: probe
headline: Öffentlich
lead: Geheimlead
published: "2020-01-02"
publishedEvidence: [ { text: "Geheimbeleg" } ]
captions: [ { text: "Geheimbild" } ]
setAside: [ { text: "Geheimrest", reason: boilerplate } ]
rights: { access: ${access} }
---

Der erste Absatz.

Ein Geheimabsatz.
`;

const record = (access: string): string =>
  JSON.stringify(parseArticle('probe.md', '2020/2020-01-02-probe.md', file(access)).article);

test('an excerpt has the lead and the first paragraph, and no byte of the rest', () => {
  assert.match(record('excerpt'), /Geheimlead.*Der erste Absatz/s);
  assert.doesNotMatch(record('excerpt'), /Geheimabsatz|Geheimbeleg|Geheimrest/);
});

test('of a record whose text is withheld nothing is left but the catalogue', () => {
  for (const access of ['metadata', 'withdrawn']) {
    assert.match(record(access), /Öffentlich/);
    assert.doesNotMatch(record(access), /Geheim|Der erste Absatz/);
  }
});

test('full access keeps every word', () => {
  for (const word of ['Geheimlead', 'Geheimbeleg', 'Geheimbild', 'Geheimrest', 'Geheimabsatz']) {
    assert.ok(record('full').includes(word), word);
  }
});
