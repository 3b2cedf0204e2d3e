import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { gatherSuggestions } from '../../../src/site/suggest/gather-suggestions.ts';
import { placesInFile } from '../../../src/site/suggest/places-in-file.ts';
import { runCommand } from '../../support/command.ts';
import { copyArchive } from '../../support/copied-archive.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const unknown = (name: string) => ({
  name,
  kind: 'person' as const,
  roles: [],
  mentions: [{ text: name, field: 'body' as const, start: 0, context: name }],
  places: [{ file: `${name}.md`, line: 1, column: 1, context: name }],
});

const gathered = (...names: readonly string[]) =>
  gatherSuggestions(names.map((name) => [unknown(name)])).map(({ count, spellings }) => [
    count,
    ...spellings,
  ]);

void test('Spellings of one name stand together, first names that differ apart', () => {
  assert.deepEqual(gathered('Alexej Nawalny', 'Alexei Nawalny', 'Juri Nawalny'), [
    [2, 'Alexei Nawalny', 'Alexej Nawalny'],
    [1, 'Juri Nawalny'],
  ]);
  assert.equal(gathered('Anna Ott', 'Anne Ott').length, 2);
});

void test('A surname alone belongs to its only bearer', () => {
  assert.deepEqual(gathered('Ada Horn', 'Horn'), [[2, 'Ada Horn', 'Horn']]);
  assert.equal(gathered('Ada Horn', 'Ida Horn', 'Horn').length, 3);
});

void test('Words are found where the file has them, over line ends and in reading order', () => {
  const place = placesInFile('a.md', '---\nlead: "Ada kam."\n---\n\n> Ada\n> Horn und Ada.\n');
  const at = (words: string, part: 'head' | 'body') => {
    const { line, column } = place(words, part);
    return [line, column];
  };
  assert.deepEqual(at('Ada', 'head'), [2, 8]);
  assert.deepEqual(at('Ada Horn', 'body'), [5, 3]);
  assert.deepEqual(at('Ada', 'body'), [6, 12]);
});

void test('The command names what no authority file covers, and nothing that a variant does', async (context) => {
  const folder = await temporaryFolder(context);
  const archive = await copyArchive(folder);
  await mkdir(join(archive, '2020'));
  await writeFile(
    join(archive, '2020/2020-01-02-hafen.md'),
    '---\nid: hafen\nstatus: published\nheadline: "Hafen"\npublished: "2020-01-02"\n---\n\nBürgermeisterin Petra Hinrichsen sprach mit Nicolas Maduro. Hinrichsen ging nach Caracas.\n',
  );
  const { code, stdout } = await runCommand(['suggest', '--archive', 'archiv', '--json'], { folder });
  assert.equal(code, 0);
  const names: unknown = JSON.parse(stdout);
  assert.ok(Array.isArray(names));
  const [first] = names;
  assert.deepEqual(
    {
      name: first.name,
      kind: first.kind,
      count: first.count,
      place: [first.places[0].line, first.places[0].column],
    },
    { name: 'Petra Hinrichsen', kind: 'person', count: 2, place: [8, 17] },
  );
  assert.equal(
    names.some(({ name }) => /Maduro|Caracas/.test(name)),
    false,
  );
  const printed = await runCommand(['suggest', '--archive', 'archiv'], { folder });
  assert.match(
    printed.stdout,
    /^Petra Hinrichsen {2}\(Person; Bürgermeisterin\) {2}2-mal in 1 Artikel\n {2}archiv\/2020\/2020-01-02-hafen\.md:8:17 /,
  );
  assert.equal(
    (await readFile(join(archive, 'authority/persons.yaml'), 'utf8')).includes('Hinrichsen'),
    false,
  );
});
