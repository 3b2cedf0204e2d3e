import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authorsOfByline } from '../../src/german/authors-of-byline.ts';

const authors: Readonly<Record<string, readonly string[]>> = {
  'Von Anna Meier': ['Anna Meier'],
  'Von Dr. Anna Meier und Bert Klein': ['Anna Meier', 'Bert Klein'],
  'und Bert Klein': ['Bert Klein'],
  'Anna Meier, Bert Klein & Cem Öz': ['Anna Meier', 'Bert Klein', 'Cem Öz'],
  'Von Anna Meier, Kiel': ['Anna Meier'],
  'Von Anna Meier (dpa)': ['Anna Meier'],
  'Von Anna Meier in Kabul': ['Anna Meier'],
  'Von A. Meier/dpa': ['A. Meier'],
  'Von Undine Mundt': ['Undine Mundt'],
  'Von Ihring Eigen': ['Ihring Eigen'],
  'Anna von Wiesenrode': ['Anna von Wiesenrode'],
  'Ein Gastbeitrag von Prof. Anna Meier': ['Anna Meier'],
  'Text und Fotos: Anna Meier': ['Anna Meier'],
  'Von unserem Redaktionsmitglied Karl-Heinz Voß': ['Karl-Heinz Voß'],
  'VON UNSEREM KORRESPONDENTEN': [],
  'Eigener Bericht': [],
  'von Wiesenrode, Anna': ['von Wiesenrode, Anna'],
  fam: ['fam'],
  'Eine lange Zeile, die von allem handelt und niemanden nennt': [],
  '…': [],
};
for (const [byline, names] of Object.entries(authors)) {
  void test(`The byline „${byline}“ is by ${names.join(' and ') || 'nobody'}`, () => {
    assert.deepEqual(authorsOfByline(byline), names);
  });
}
