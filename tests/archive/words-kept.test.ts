import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { articleText } from '../../src/archive/article-text.ts';
import { type PlacedField, takenFields } from '../../src/archive/placed-fields.ts';
import type { Article } from '../../src/record/article.ts';
import { readArchive } from '../../src/site/read-archive.ts';

const { archive } = await readArchive('articles', { drafts: true });
assert.ok(archive !== undefined, 'The archive in articles/ must be sound.');

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

const isInside = (inner: PlacedField, outer: PlacedField): boolean =>
  inner !== outer && inner.at[0] >= outer.at[0] && inner.at[1] <= outer.at[1];

/** The fields in the order of the raw text, without those that only read again what another holds. */
const fieldsInOrder = (article: Article): readonly PlacedField[] => {
  const fields = takenFields(article);
  return fields
    .filter((field) => !fields.some((other) => isInside(field, other)))
    .toSorted((one, other) => one.at[0] - other.at[0]);
};

/** What is left of the raw text for the body; hyphens that mark the items of a list are no words. */
const remainder = (raw: string, fields: readonly PlacedField[]): string => {
  let rest = '';
  let end = 0;
  for (const { at } of fields) {
    assert.ok(at[0] >= end, 'Two fields overlap.');
    rest += `${raw.slice(end, at[0])}\n`;
    end = at[1];
  }
  return (rest + raw.slice(end)).replace(/^- /gm, '');
};

test('The archive holds the five texts', () => {
  assert.equal(archive.articles.length, 5);
});

for (const article of archive.articles) {
  const file = `articles/roh/${article.source.file}`;

  test(`${article.id}: the raw file is the one whose hash is recorded`, async () => {
    const hash = createHash('sha256').update(await readFile(file));
    assert.equal(hash.digest('hex'), article.source.sha256);
  });

  test(`${article.id}: every word of the raw text stands in order in a field or in the body`, async () => {
    const raw = await readFile(file, 'utf8');
    const fields = fieldsInOrder(article);
    for (const { text, at } of fields) assert.deepEqual(words(raw.slice(...at)), words(text ?? ''));
    assert.deepEqual(words(remainder(raw, fields)), words(articleText(article)));
  });
}
