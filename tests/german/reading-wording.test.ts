import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingWording } from '../../src/german/wording/reading.ts';

const sentences: readonly (readonly [
  passage: string | undefined,
  others: number,
  percent: number | undefined,
  sentence: string,
])[] = [
  ['am Sonntag', 0, undefined, 'Datum erschlossen aus „am Sonntag“.'],
  [
    'am Sonntag',
    1,
    97,
    'Datum erschlossen aus „am Sonntag“ und einem weiteren Hinweis; Sicherheit 97\u00a0%.',
  ],
  [
    'am Sonntag',
    3,
    90,
    'Datum erschlossen aus „am Sonntag“ und drei weiteren Hinweisen; Sicherheit 90\u00a0%.',
  ],
  [undefined, 1, undefined, 'Datum erschlossen aus einem Hinweis.'],
  [undefined, 13, 80, 'Datum erschlossen aus 13 Hinweisen; Sicherheit 80\u00a0%.'],
];

for (const [passage, others, percent, sentence] of sentences) {
  void test(`An inferred date is explained: ${sentence}`, () => {
    assert.equal(readingWording.dateInferred(passage, others, percent), sentence);
  });
}
