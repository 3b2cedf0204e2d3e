import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsAlone } from '../../src/search/query/words-alone.ts';
import { ask, indexDocuments, textDocument } from '../support/search-archive.ts';

test('A query without hits is told which of its words find something, and how much', async () => {
  const index = await indexDocuments([
    textDocument('a', 'Die Fischer streiken im Hafen.'),
    textDocument('b', 'Der Hafen ist voll.'),
    textDocument('c', 'Die Brücke bleibt gesperrt.'),
  ]);
  const alone = async (query: string) =>
    wordsAlone((await ask(index, query)).clauses).map(({ text, articles }) => `${text} ${articles}`);
  assert.deepEqual(await alone('Hafen Brücke '), ['Hafen 2', 'Brücke 1']);
  assert.deepEqual(await alone('Hafen -Fischer Xylofon '), ['Hafen 2']);
  assert.deepEqual(await alone('Fischerxylofon '), ['Fischer 1']);
  assert.deepEqual(
    await alone('Hafen Brueke '),
    ['Hafen 2', 'Brücke 1'],
    'of a misspelt word what was taken for it',
  );
  assert.deepEqual(await alone('Xylofon '), []);
});
