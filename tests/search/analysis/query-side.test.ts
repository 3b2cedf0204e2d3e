import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decomposeQuery } from '../../../src/search/analysis/decompose-query.ts';
import { editDistance } from '../../../src/search/analysis/edit-distance.ts';
import { phoneticCode } from '../../../src/search/analysis/phonetic-code.ts';

test('words that sound alike have one phonetic code, by the examples of the Kölner Phonetik', () => {
  assert.equal(phoneticCode('Wikipedia'), '3412');
  assert.equal(phoneticCode('Müller-Lüdenscheidt'), '65752682');
  assert.equal(phoneticCode('Meyer'), phoneticCode('Maier'));
  assert.equal(phoneticCode('Philipp'), phoneticCode('Filip'));
});

test('a swapped pair of letters is one edit', () => {
  assert.equal(editDistance('sanktoinen', 'sanktionen', 2), 1);
});

test('words further apart than the limit have no distance', () => {
  assert.equal(editDistance('maduro', 'guaido', 2), undefined);
  assert.equal(editDistance('karibik', 'karibick', 1), 1);
  assert.equal(editDistance('', 'abc', 2), undefined);
});

test('an unknown compound is read as two known words, its linking element left out', async () => {
  const known = new Map([
    ['verhandlung', { documents: 4 }],
    ['krise', { documents: 3 }],
  ]);
  const looked: string[] = [];
  const found = await decomposeQuery('verhandlungskrise', async (surface) => {
    looked.push(surface);
    return known.get(surface);
  });
  assert.equal(found?.modifier, known.get('verhandlung'));
  assert.equal(found?.head, known.get('krise'));
  assert.ok(!looked.includes('handlungskrise'), 'no head is looked up for an unknown modifier');
});

test('a word with an unknown half is no compound', async () => {
  const lookup = async (surface: string): Promise<{ documents: number } | undefined> =>
    surface === 'maduro' ? { documents: 5 } : undefined;
  assert.equal(await decomposeQuery('madurohaus', lookup), undefined);
});
