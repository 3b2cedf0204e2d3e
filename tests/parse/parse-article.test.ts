import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { glob } from 'tinyglobby';
import { parseArticle } from '../../src/parse/parse-article.ts';

const files = (await glob('tests/parse/fixtures/articles/*.md')).sort();

for (const file of files) {
  const name = file.split('/').at(-1) ?? '';

  test(`Every field of ${name} reaches the record`, async () => {
    const { article, messages } = parseArticle(name, `2019/${name}`, await readFile(file, 'utf8'));
    const found = `${JSON.stringify({ article, messages }, undefined, 2)}\n`;
    const expectation = file.replace(/md$/, 'json');
    if (process.env['UPDATE_FIXTURES'] === '1') await writeFile(expectation, found);
    assert.equal(found, await readFile(expectation, 'utf8'));
  });
}
