import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsAtJoints } from '../../src/german/compound-joints.ts';

const rows: readonly (readonly [string, string])[] = [
  ['Umwelt-strom-wirtschafts-ministerium', 'plain first elements in a row, then a linked one'],
  ['Grundstücks-verkehrs-genehmigungs-zuständigkeits-übertragungs-verordnung', 'every linking s'],
  ['Bundes-verfassungs-gerichts-präsidentin', 'a noun that takes an s'],
  ['Vorrats-daten-speicherungs-richtlinie', 'a plain one behind a linked one'],
  ['verfassungs-rechtlichen', 'an adjective'],
  ['Stadionsprecherinnen', 'Stadion takes no s'],
  ['Raumfahrtstation', 'nor does Raumfahrt'],
  ['Montageservicetechniker', 'tages is no first element within a word'],
  ['Controllingsysteme', 'an English ending is none of ours'],
  ['Jungsozialistenkongress', 'jungs is no word in ung'],
  ['Championship', 'what follows is too short'],
];

for (const [parted, why] of rows) {
  void test(`${parted}: ${why}`, () => {
    assert.equal(partsAtJoints(parted.replaceAll('-', '')).join('-'), parted);
  });
}

void test('A hyphen that is written stays with what is before it', () => {
  assert.deepEqual(partsAtJoints('„EU-Landwirtschaftsministertreffen“'), [
    '„EU-',
    'Landwirtschafts',
    'ministertreffen“',
  ]);
});
