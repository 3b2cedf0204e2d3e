import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDateline } from '../../src/intake/read-dateline.ts';

const rest =
  'Der Gemeinderat hat den Bau einer neuen Feuerwache beschlossen, wie die Verwaltung nach der Sitzung mitteilte.';

const datelines: readonly (readonly [
  opening: string,
  places: readonly string[],
  agencies: readonly string[],
])[] = [
  ['Athen (dpa) - ', ['Athen'], ['dpa']],
  ['DÜSSELDORF (dpa-AFX) – ', ['Düsseldorf'], ['dpa-AFX']],
  ['Hamburg (dpa/lno) — ', ['Hamburg'], ['dpa']],
  ['Wien (epdÖ) – ', ['Wien'], ['epd']],
  ['Wiesbaden (KNA/iz). ', ['Wiesbaden'], ['KNA']],
  ['Berlin (jur). ', ['Berlin'], []],
  ['Frankfurt am Main (Reuters) - ', ['Frankfurt am Main'], ['Reuters']],
  ['Rio de Janeiro - ', ['Rio de Janeiro'], []],
  ['Bad Kleinen – ', ['Bad Kleinen'], []],
  ['Rostow (Russland) - ', ['Rostow'], []],
  ['München. ', ['München'], []],
  ['MÜNCHEN, 3. Mai (Reuters) - ', ['München'], ['Reuters']],
  ['(AFP) – ', [], ['AFP']],
];

for (const [opening, places, agencies] of datelines) {
  test(`„${opening.trim()}“ is a dateline`, () => {
    const dateline = readDateline(opening + rest, 100);
    assert.deepEqual(dateline?.places, places);
    assert.deepEqual(dateline.agencies, agencies);
    assert.equal(dateline.start, 100);
    assert.equal(dateline.verbatim, opening.trim());
  });
}

const traps: readonly string[] = [
  `Premiere in Kassel - ${rest}`,
  `Strompreisbremse – ${rest}`,
  `Politik – ${rest}`,
  'Berlin: Hauptstadt der Kräne',
  'Er lebt in Kassel. Dort (dpa) - so heißt es - wird gebaut, und niemand weiß, wie lange das noch dauern soll.',
  'Maria Huber (CSU) – sie sitzt im Rat – hat zugestimmt, obwohl sie den Bau lange für zu teuer gehalten hatte.',
  'Rat sagt Ja – Opposition empört. Kassel – Nach langer Debatte hat der Rat zugestimmt, wie die Stadt mitteilt.',
];

for (const trap of traps) {
  test(`„${trap.slice(0, 32)}…“ is no dateline`, () => assert.equal(readDateline(trap, 0), undefined));
}
