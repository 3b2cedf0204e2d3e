import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RecordPlace } from '../../src/site/cache/record-file.ts';
import { recordSource } from '../../src/site/reading/record-source.ts';
import { printedPassages } from '../../src/site/reading/stored-passages.ts';

const unread = (): never => assert.fail('Nobody asked for it.');

const countingSource = () => {
  const read: RecordPlace[] = [];
  const source = recordSource({
    details: unread,
    card: unread,
    mentions: unread,
    body: unread,
    profile: unread,
    json: unread,
    csv: unread,
    passages: (place) => {
      read.push(place);
      return printedPassages({ opening: `${place[0]}, ${place[1]}`, names: [] });
    },
  });
  return { source, read };
};

void test('What lies at a place is read once, whoever asks with a place of its own', () => {
  const { source, read } = countingSource();
  assert.equal(source.passages(['a', 0, 5, 1]).opening(), 'a, 0');
  assert.equal(source.passages(['a', 0, 5, 1]).opening(), 'a, 0');
  assert.deepEqual(read, [['a', 0, 5, 1]]);
});

void test('Other places are read for themselves', () => {
  const { source, read } = countingSource();
  assert.equal(source.passages(['a', 11, 5, 1]).opening(), 'a, 11');
  assert.equal(source.passages(['a', 1, 5, 1]).opening(), 'a, 1');
  assert.equal(source.passages(['a 1', 1, 5, 1]).opening(), 'a 1, 1');
  assert.equal(read.length, 3);
});
