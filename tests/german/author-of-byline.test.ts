import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authorOfByline } from '../../src/german/author-of-byline.ts';

const authors: Readonly<Record<string, string>> = {
  'Von Anna Meier': 'Anna Meier',
  'VON ANNA MEIER': 'ANNA MEIER',
  'von Anna Meier': 'Anna Meier',
  'von Anna Meier, Bert Klein': 'Anna Meier, Bert Klein',
  'Von\u00a0Anna von Wiesenrode': 'Anna von Wiesenrode',
  'Von dpa': 'dpa',
  'von der Wiesen, Ursula': 'von der Wiesen, Ursula',
  'Von der Wiesen, Ursula': 'Von der Wiesen, Ursula',
  'von Wiesenrode, Anna': 'von Wiesenrode, Anna',
  'von und zu Wiesenrode': 'von und zu Wiesenrode',
  'VON UNSEREM KORRESPONDENTEN': 'VON UNSEREM KORRESPONDENTEN',
  'Von unserer Mitarbeiterin Anna Meier': 'Von unserer Mitarbeiterin Anna Meier',
  'Anna Meier': 'Anna Meier',
  Vonberg: 'Vonberg',
  Von: 'Von',
};
for (const [byline, author] of Object.entries(authors)) {
  void test(`The byline „${byline}“ names „${author}“`, () => {
    assert.equal(authorOfByline(byline), author);
  });
}
