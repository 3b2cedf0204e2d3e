import assert from 'node:assert/strict';
import { appendFile, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { addParagraph, breakArticle, copyArchive } from '../support/copied-archive.ts';
import { runCommand } from '../support/command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { treeHashes } from '../support/tree-hashes.ts';

const years = ['2019', '2022', '2026'] as const;

const start = async (context: TestContext) => {
  const folder = await temporaryFolder(context);
  const archive = await copyArchive(folder);
  const run = (...words: readonly string[]) => runCommand(words, { folder });
  const shard = (year: string, ...more: readonly string[]) =>
    run('build', '--shard', year, '--archive', 'archiv', '--quiet', ...more);
  const site = (name: string) => treeHashes(join(folder, name));
  return { folder, archive, run, shard, site };
};

void test('Shards are built one by one and joined into the site of a single build', async (context) => {
  const { folder, archive, run, shard, site } = await start(context);
  const topics = join(archive, 'authority/topics.yaml');
  await rm(join(archive, '2025'), { recursive: true });
  const order = '  order: [southcom-chef-in-caracas, cabello-castro-havanna]\n';
  await writeFile(topics, (await readFile(topics, 'utf8')).replace(/^( {2}name: .*\n)/m, `$1${order}`));
  // What editors leave beside a file that is open, and what is no file of the archive.
  await symlink('jemand@rechner.4711', join(archive, 'authority/.#persons.yaml'));
  await writeFile(join(archive, 'authority/.places.yaml'), 'b0VIM');
  await symlink('nirgends', join(archive, 'authority/verknuepft.yaml'));
  await mkdir(join(archive, 'authority/ordner.yaml'));
  for (const year of years) assert.equal((await shard(year)).code, 0, year);
  const copied = await readdir(join(folder, '_teile/2019/archiv/authority'));
  assert.ok(copied.includes('topics.yaml') && !copied.includes('verknuepft.yaml'));
  assert.deepEqual((await readdir(join(folder, '_teile'))).sort(), years);
  assert.deepEqual((await readdir(join(folder, '_teile/2019/site/artikel'))).sort(), [
    'cabello-castro-havanna.html',
    'maduro-putin-moskau.html',
  ]);
  assert.deepEqual(
    (await readdir(join(folder, '_teile/2019/archiv/authority'))).sort(),
    (await readdir('articles/authority')).sort(),
  );
  // As after a kill between the site and the copy of its sources.
  await rm(join(folder, '_teile/2026/archiv'), { recursive: true });
  assert.equal((await shard('2026')).code, 0);
  await run('build', '--archive', 'archiv', '--out', 'einzeln');
  await rename(archive, join(folder, 'verlegt'));
  const parts = years.toReversed().map((year) => `_teile/${year}`);
  const { code, stderr } = await run('merge', ...parts, '--out', 'verbunden');
  assert.equal(code, 0, stderr);
  assert.deepEqual(await site('verbunden'), await site('einzeln'));
  const records = await readdir(join(folder, '.lesesaal/verbunden/records'));
  assert.ok(records.length > 0);
  assert.ok(
    records.every((name) => /^[0-9a-f]{10}-/.test(name)),
    `no article is read again: ${records.join(' ')}`,
  );
  assert.deepEqual((await readdir(join(folder, '.lesesaal'))).sort(), ['einzeln', 'verbunden']);
});

void test('A shard with an error leaves 1 and the former shard', async (context) => {
  const { archive, shard, site } = await start(context);
  await shard('2019');
  const before = await site('_teile/2019');
  await breakArticle(archive);
  const { code, stderr } = await shard('2019');
  assert.equal(code, 1);
  assert.match(stderr, /^archiv\/2019\/2019-06-08-cabello-castro-havanna\.md:\d+:\d+ {2}error /m);
  const after = await site('_teile/2019');
  for (const [path, hash] of Object.entries(before)) {
    if (!path.startsWith('.lesesaal/')) assert.equal(after[path], hash, path);
  }
});

void test('Shards of different states are not joined', async (context) => {
  const { folder, archive, run, shard } = await start(context);
  await shard('2019');
  await appendFile(join(archive, 'authority/places.yaml'), '\n- { id: nirgendwo, name: Nirgendwo }\n');
  await shard('2022');
  const { code, stderr } = await run('merge', '_teile/2019', '_teile/2022');
  assert.equal(code, 1);
  assert.match(
    stderr,
    /^_teile\/2022\/archiv\/authority\/places\.yaml:1:1 {2}error {2}.*nicht dieselbe wie _teile\/2019\/archiv\/authority\/places\.yaml.*shards-differ$/m,
  );
  assert.deepEqual((await readdir(folder)).sort(), ['_teile', 'archiv']);
});

void test('Wrong use of shards leaves 2 and says what was expected', async (context) => {
  const { folder, archive, run, shard } = await start(context);
  const noYear = await shard('1999');
  assert.equal(noYear.code, 2);
  assert.match(noYear.stderr, /keinen Ordner „1999“ mit Artikeln/);
  assert.equal((await shard('../2019')).code, 2);
  await symlink('2019', join(archive, '1997'));
  const link = await shard('1997');
  assert.equal(link.code, 2);
  assert.match(link.stderr, /keinen Ordner „1997“ mit Artikeln.*Verknüpfung/);
  await rm(join(archive, '1997'));
  await mkdir(join(folder, 'Bilder'));
  await writeFile(join(folder, 'Bilder/Urlaub.jpg'), '');
  assert.equal((await shard('2019', '--out', 'Bilder')).code, 2);
  await shard('2019');
  const noShard = await run('merge', '_teile/2019', 'Bilder');
  assert.equal(noShard.code, 2);
  assert.match(noShard.stderr, /^Bilder ist kein fertiger Teil/);
  const twice = await run('merge', '_teile/2019', '_teile/2019');
  assert.equal(twice.code, 2);
  assert.match(twice.stderr, /liegt derselbe Teil, 2019\./);
});

void test('Drafts come into the joined site only when shards and merge are all told so', async (context) => {
  const { folder, archive, run, shard, site } = await start(context);
  const article = join(archive, '2019/2019-06-08-cabello-castro-havanna.md');
  await writeFile(article, (await readFile(article, 'utf8')).replace('status: published', 'status: draft'));
  for (const year of ['2022', '2025']) await rm(join(archive, year), { recursive: true });
  const merge = (...more: readonly string[]) =>
    run('merge', '_teile/2026', '_teile/2019', '--out', 'verbunden', ...more);
  await shard('2019', '--drafts');
  await shard('2026');
  const plain = await merge();
  assert.equal(plain.code, 2);
  assert.match(plain.stderr, /^_teile\/2019: Der Teil 2019 ist mit Entwürfen gebaut\. .*ohne --drafts/);
  const mixed = await merge('--drafts');
  assert.equal(mixed.code, 2);
  assert.match(mixed.stderr, /^_teile\/2026: Der Teil 2026 ist ohne Entwürfe gebaut\. .*mit --drafts/);
  assert.deepEqual((await readdir(folder)).sort(), ['_teile', 'archiv']);
  await shard('2026', '--drafts');
  assert.equal((await merge('--drafts')).code, 0);
  await run('build', '--archive', 'archiv', '--out', 'einzeln', '--drafts');
  assert.deepEqual(await site('verbunden'), await site('einzeln'));
  for (const year of ['2019', '2026']) await shard(year);
  assert.equal((await merge()).code, 0);
  await run('build', '--archive', 'archiv', '--out', 'einzeln');
  assert.deepEqual(await site('verbunden'), await site('einzeln'));
});

for (const step of ['half-applied', 'unlocked']) {
  void test(`A shard that was killed (${step}) is whole after the next build`, async (context) => {
    const { folder, archive, run, shard } = await start(context);
    await shard('2019');
    await addParagraph(archive, 'Ein Nachtrag.');
    const words = ['build', '--shard', '2019', '--archive', 'archiv', '--quiet'];
    const killed = await runCommand(words, { folder, environment: { LESESAAL_FAULT: step } });
    assert.equal(killed.signal, 'SIGKILL');
    assert.equal((await shard('2019')).code, 0);
    assert.equal((await run('merge', '_teile/2019')).code, 0);
    const page = await readFile(join(folder, '_site/artikel/cabello-castro-havanna.html'), 'utf8');
    assert.match(page, /Ein Nachtrag\./);
  });
}

void test('A shard of which something is missing, changed or added is not joined, and mended by its build', async (context) => {
  const { folder, run, shard } = await start(context);
  const merge = () => run('merge', '_teile/2019', '_teile/2026');
  const inShard = (path: string) => join(folder, '_teile/2019/archiv', path);
  for (const year of ['2019', '2026']) {
    // Only the second build in a row knows what the first has looked at.
    await shard(year);
    await shard(year);
  }
  await rm(inShard('2019/2019-09-24-maduro-putin-moskau.md'));
  await appendFile(inShard('2019/2019-06-08-cabello-castro-havanna.md'), '\nAnders.\n');
  await writeFile(inShard('2019/2019-01-01-fremd.md'), '');
  const marker = join(folder, '_teile/2026/teil.json');
  const markerText = await readFile(marker, 'utf8');
  await writeFile(
    marker,
    markerText.replace('"sources":{', '"sources":{"..":"x","../../../archiv/archive.yaml":"x",'),
  );
  const leadingOut = await merge();
  assert.equal(leadingOut.code, 1, leadingOut.stderr);
  assert.match(leadingOut.stderr, /es fehlen \.\., \.\.\/\.\.\/\.\.\/archiv\/archive\.yaml\)/);
  await writeFile(marker, markerText);
  const { code, stderr } = await merge();
  assert.equal(code, 1);
  assert.match(stderr, /^_teile\/2019\/teil\.json:1:1 {2}error {2}Der Teil 2019 .* shard-changed$/m);
  assert.match(stderr, /es fehlt 2019\/2019-09-24-maduro-putin-moskau\.md;/);
  assert.match(stderr, /verändert ist 2019\/2019-06-08-cabello-castro-havanna\.md;/);
  assert.match(stderr, /nicht dazu gehört 2019\/2019-01-01-fremd\.md\)\. /);
  assert.doesNotMatch(stderr, /Teil 2026/);
  assert.deepEqual((await readdir(folder)).sort(), ['_teile', 'archiv']);
  assert.equal((await shard('2019')).code, 0);
  assert.equal((await merge()).code, 0);
});

void test('A folder that held another shard holds the one that was built into it last', async (context) => {
  const { folder, shard } = await start(context);
  // Only what was built twice is known to be unchanged.
  for (const year of ['2019', '2019', '2026']) await shard(year, '--out', 'teil');
  assert.deepEqual((await readdir(join(folder, 'teil/archiv'))).sort(), [
    '2026',
    'archive.yaml',
    'authority',
    'roh',
  ]);
});

void test('What a merge says of a file names it where it lies, also in the words of another message', async (context) => {
  const { archive, run, shard } = await start(context);
  await appendFile(
    join(archive, 'authority/persons.yaml'),
    '- { id: raul-zwei, name: Raúl Zwei, variants: [Raúl Castro] }\n',
  );
  for (const year of ['2019', '2022']) await shard(year);
  const { code, stderr } = await run('merge', '_teile/2019', '_teile/2022', '--out', 'verbunden', '--quiet');
  assert.equal(code, 0, stderr);
  assert.match(
    stderr,
    /^_teile\/2019\/archiv\/authority\/persons\.yaml:\d+:\d+ {2}warning .*trägt auch „raul-castro“ \(_teile\/2019\/archiv\/authority\/persons\.yaml:\d+:\d+\)/m,
  );
  assert.doesNotMatch(stderr, /verbund-/);
});
