import assert from 'node:assert/strict';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { runCommand } from '../support/command.ts';
import { copyArchive } from '../support/copied-archive.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** What is added to the authority files, each line with a fault, and the rule that tells it. */
const faults = {
  persons: [
    ['- id: neue-person'],
    ['  name: Neue Person'],
    ['  variants: [Neuer Name, Raúl Castro]', 'shared-name'],
    ['- id: falsche-nummer'],
    ['  name: Falsche Nummer'],
    ['  gnd: 123-abc', 'malformed-gnd'],
    ['  born: "1962-13-01"', 'malformed-date'],
    ['  roles: [ { role: Rat, from: "bald" } ]', 'malformed-date'],
  ],
  organizations: [
    ['- { id: kreis-a, name: Kreis A, parent: kreis-b }', 'cyclic-parent'],
    ['- { id: kreis-b, name: Kreis B, parent: kreis-a }', 'cyclic-parent'],
  ],
  places: [
    ['- { id: nirgendwo, name: Nirgendwo, coordinates: { latitude: 91.5, longitude: 2 } }', 'out-of-range'],
  ],
  topics: [['- { id: neue-mappe, name: Neue Mappe, order: [gibt-es-nicht] }', 'unknown-article']],
} satisfies Readonly<Record<string, readonly (readonly [text: string, rule?: string])[]>>;

const article = '2019/2019-06-08-cabello-castro-havanna.md';

void test('Every fault of the authority files is told at its line in one run, with those of the articles', async (context) => {
  const folder = await temporaryFolder(context);
  const archive = await copyArchive(folder);
  const expected: string[] = [];
  for (const [name, lines] of Object.entries(faults)) {
    const file = join(archive, 'authority', `${name}.yaml`);
    const before = (await readFile(file, 'utf8')).split('\n').length - 1;
    await appendFile(file, lines.map(([text]) => `${text}\n`).join(''));
    for (const [index, [, rule]] of lines.entries()) {
      if (rule !== undefined) expected.push(`archiv/authority/${name}.yaml:${before + index + 1} ${rule}`);
    }
  }
  const text = await readFile(join(archive, article), 'utf8');
  const misspelt = text.replace(
    'topics: [venezuela-kuba, venezuela-krise]',
    'topics: [venezuela-kuba, venezuela-krisse]',
  );
  assert.ok(misspelt !== text);
  await writeFile(join(archive, article), misspelt);
  const line = misspelt.slice(0, misspelt.indexOf('venezuela-krisse')).split('\n').length;
  expected.push(`archiv/${article}:${line} unknown-topic`);
  const { code, stdout } = await runCommand(['check', '--archive', 'archiv', '--json'], { folder });
  assert.equal(code, 1);
  const messages: unknown = JSON.parse(stdout);
  assert.ok(Array.isArray(messages));
  const told = messages.map(({ file, line: at, ruleId }) => `${file}:${at} ${ruleId}`);
  assert.deepEqual(
    expected.filter((one) => !told.includes(one)),
    [],
  );
  const errors = messages.filter(({ severity }) => severity === 'error').length;
  assert.equal(errors, expected.length - 1, 'nothing follows from a fault but its own message');
});
