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
  assert.equal(found.whole?.modifier, known.get('verhandlung'));
  assert.equal(found.whole?.head, known.get('krise'));
  assert.ok(!looked.includes('handlungskrise'), 'no head is looked up for an unknown modifier');
});

test('a word with an unknown half is no compound', async () => {
  const lookup = async (surface: string): Promise<{ documents: number } | undefined> =>
    surface === 'maduro' ? { documents: 5 } : undefined;
  const { whole, beginning } = await decomposeQuery('madurohaus', lookup);
  assert.equal(whole, undefined);
  assert.equal(beginning?.documents, 5);
});

test('a head is looked up only where it can lead to a better reading', async () => {
  const known = new Map([
    ['bund', { documents: 90 }],
    ['bundestag', { documents: 50 }],
    ['sitzung', { documents: 40 }],
  ]);
  const looked: string[] = [];
  const { whole } = await decomposeQuery('bundestagssitzung', async (surface) => {
    looked.push(surface);
    return known.get(surface);
  });
  assert.equal(whole?.modifier, known.get('bundestag'));
  assert.ok(!looked.includes('estagssitzung') && !looked.includes('tagssitzung'));
  assert.ok(!looked.includes('bun'), 'three letters cannot outdo it');
});

test('where three letters make a better reading, none is believed', async () => {
  const known = new Map([
    ['see', { documents: 90_000 }],
    ['hafen', { documents: 90_000 }],
    ['seeh', { documents: 1 }],
    ['afen', { documents: 1 }],
  ]);
  const { whole } = await decomposeQuery('seehafen', async (surface) => known.get(surface));
  assert.equal(whole, undefined);
});
