import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildWording } from '../../src/german/wording/build.ts';
import { checkWording } from '../../src/german/wording/check.ts';
import { chronicleWording } from '../../src/german/wording/chronicle.ts';
import { comparisonWording } from '../../src/german/wording/comparison.ts';
import { importWording, intakeDoubts, roleWording } from '../../src/german/wording/intake.ts';
import { mapWording } from '../../src/german/wording/map.ts';
import { registerWording } from '../../src/german/wording/register.ts';
import { searchCommandWording } from '../../src/german/wording/search-command.ts';
import { searchScopeWording } from '../../src/german/wording/search-scope.ts';
import { searchWording } from '../../src/german/wording/search.ts';
import { suggestWording } from '../../src/german/wording/suggest.ts';

const places = (...names: readonly string[]) => names.map((name) => ({ name, articles: 1 }));
const untouched = { missing: [], changed: [], added: [] };

/** What is said of one thing and of several; the gender is that of what is counted. */
const sayings: readonly (readonly [said: string, expected: string | RegExp])[] = [
  [registerWording.more(1), 'und ein weiterer'],
  [registerWording.more(2), 'und 2 weitere'],
  [suggestWording.more(1), 'und eine weitere Stelle'],
  [suggestWording.more(2), 'und 2 weitere Stellen'],
  [searchCommandWording.further(1), '… und ein weiterer; alle gibt es mit --json.'],
  [searchCommandWording.further(1200), '… und 1.200 weitere; alle gibt es mit --json.'],
  [searchWording.more(1, 1), 'Einen weiteren zeigen'],
  [searchWording.more(2, 2), '2 weitere zeigen'],
  [searchWording.moreValues('ort', 1), '1\u00a0weiterer'],
  [searchWording.moreValues('thema', 1), '1\u00a0weiteres'],
  [searchWording.moreValues('quelle', 1), '1\u00a0weitere'],
  [searchWording.moreValues('ort', 2), '2\u00a0weitere'],
  [
    searchScopeWording.searched({ years: [2019, 2019], leavesUndated: true }),
    'Durchsucht ist der Jahrgang 2019, ohne undatierte Artikel.',
  ],
  [
    searchScopeWording.searched({ years: [2019, 2022], leavesUndated: false }),
    'Durchsucht sind die Jahrgänge 2019–2022.',
  ],
  [
    searchScopeWording.searched({ years: undefined, leavesUndated: false }),
    'Durchsucht sind die Artikel ohne Datum.',
  ],
  [
    mapWording.mark({ name: 'A', articles: 2 }, places('B', 'C', 'D', 'E', 'F', 'G', 'H')),
    /G: 1\u00a0Artikel und ein weiterer Ort$/,
  ],
  [
    mapWording.mark({ name: 'A', articles: 2 }, places('B', 'C', 'D', 'E', 'F', 'G', 'H', 'I')),
    /G: 1\u00a0Artikel und 2 weitere Orte$/,
  ],
  [mapWording.mark({ name: 'A', articles: 2 }, places('B', 'C', 'D', 'E', 'F', 'G')), /G: 1\u00a0Artikel$/],
  [comparisonWording.shared(200, 1), /der ersten Fassung steht 1 \(/],
  [comparisonWording.shared(200, 2), /der ersten Fassung stehen 2 \(/],
  [chronicleWording.monthDescription('3 Artikel', 2019, 5), '3 Artikel aus dem Mai 2019.'],
  [
    chronicleWording.monthDescription('3 Artikel', 2019, 'unknown'),
    '3 Artikel aus dem Jahr 2019, Monat unbekannt.',
  ],
  [
    buildWording.shardChanged('2019', 'teil', { ...untouched, missing: ['a'] }),
    /^Der Teil 2019 in teil ist nicht so, wie er gebaut wurde \(es fehlt a\)\. Kopieren/,
  ],
  [
    buildWording.shardChanged('2019', 'teil', { missing: ['a', 'b'], changed: ['c', 'd'], added: ['e'] }),
    /\(es fehlen a, b; verändert sind c, d; nicht dazu gehört e\)/,
  ],
  [importWording.written('a', 'b', 0), 'a → b (keine offenen Fragen)'],
  [importWording.written('a', 'b', 1), 'a → b (eine offene Frage)'],
  [importWording.written('a', 'b', 2), 'a → b (2 offene Fragen)'],
  [
    intakeDoubts.roleUnsure(roleWording.kicker.name, roleWording.lead.one),
    'Als Dachzeile gelesen; vielleicht ist es ein Vorspann. Bitte prüfen Sie es.',
  ],
  [
    intakeDoubts.roleUnsure(roleWording.lead.name, undefined),
    'Als Vorspann gelesen; vielleicht ist es etwas anderes. Bitte prüfen Sie es.',
  ],
  [
    checkWording.mentionDoubt.ambiguous('Huber', 1, ['a']),
    /kann „a“ sein oder ein anderer Mensch dieses Namens/,
  ],
  [checkWording.mentionDoubt.ambiguous('Huber', 2, ['a', 'b', 'c']), /kann „a“, „b“ oder „c“ sein\./],
];

for (const [said, expected] of sayings) {
  test(`In number and gender: ${said}`, () => {
    if (typeof expected === 'string') assert.equal(said, expected);
    else assert.match(said, expected);
  });
}
