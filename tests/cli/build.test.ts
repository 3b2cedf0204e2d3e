import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { appendFile, cp, mkdir, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { recoverSite } from '../../src/site/publish/recover-site.ts';
import { addParagraph, breakArticle, copyArchive } from '../support/copied-archive.ts';
import { runCommand } from '../support/command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { treeHashes } from '../support/tree-hashes.ts';

const start = async (context: TestContext) => {
  const folder = await temporaryFolder(context);
  const archive = await copyArchive(folder);
  const build = (...more: readonly string[]) =>
    runCommand(['build', '--archive', 'archiv', ...more], { folder });
  return { folder, archive, build, site: join(folder, '_site') };
};

void test('A build prints its stages and a summary, and leaves 0', async (context) => {
  const { build, folder, archive } = await start(context);
  const { code, stdout, stderr } = await build();
  assert.equal(code, 0);
  assert.equal(stdout, '');
  assert.match(stderr, /Artikel lesen\n[^]*Veröffentlichen\n/);
  assert.match(
    stderr,
    /5 Artikel, \d+ Seiten, \d+ Dateien, (?:\d+ kB|\d+,\d MB) \(\d+ Dateien neu, 0 übernommen\) in \d+,\d s\nFertig: _site\n$/,
  );
  assert.deepEqual((await readdir(folder)).sort(), ['.lesesaal', '_site', 'archiv']);
  assert.ok(archive.endsWith('archiv'));
});

void test('A site is verified without archive and cache: 0 as built, 1 with all that differs, 2 where there is none', async (context) => {
  const { build, folder, archive } = await start(context);
  await build('--quiet');
  for (const path of [archive, join(folder, '.lesesaal')]) await rm(path, { recursive: true });
  await rename(join(folder, '_site'), join(folder, 'Stick'));
  const verify = (...more: readonly string[]) => runCommand(['verify', ...more], { folder });
  const none = await verify();
  assert.deepEqual([none.code, none.stderr.startsWith('„_site“ ist kein Ordner.')], [2, true]);
  const sound = await verify('--out', 'Stick');
  assert.equal(sound.code, 0, sound.stderr);
  assert.match(sound.stderr, /^\d+ Dateien, alle wie gebaut\. SHA-256 der Liste SHA256SUMS: [0-9a-f]{64}\n$/);
  await writeFile(join(folder, 'Stick/CNAME'), 'archiv.example.org\n');
  const served = await verify('--out', 'Stick');
  assert.equal(served.code, 0, served.stderr);
  assert.match(
    served.stderr,
    /^Stick\/CNAME:1:1 {2}warning {2}.* {2}host-file\n\d+ Dateien, alle wie gebaut; 1 weiterer Eintrag ist nicht von Lesesaal\. SHA-256 .*\n$/,
  );
  await rm(join(folder, 'Stick/CNAME'));
  await appendFile(join(folder, 'Stick/index.html'), ' ');
  await rm(join(folder, 'Stick/artikel/cabello-castro-havanna.html'));
  await writeFile(join(folder, 'Stick/Thumbs.db'), '');
  const { code, stdout, stderr } = await verify('--out', 'Stick');
  assert.deepEqual([code, stdout], [1, '']);
  assert.match(
    stderr,
    /^Stick\/Thumbs\.db:1:1 {2}error {2}.* {2}added-file\nStick\/artikel\/cabello-castro-havanna\.html:1:1 {2}error {2}.* {2}missing-file\nStick\/index\.html:1:1 {2}error {2}.* {2}changed-file\n\d+ Dateien geprüft: 1 fehlt, 1 ist anders und 1 gehört nicht dazu\.\n$/,
  );
  const json = await verify('--out', 'Stick', '--json');
  const rules = JSON.parse(json.stdout).map(({ ruleId }: { readonly ruleId: string }) => ruleId);
  assert.deepEqual([json.code, rules], [1, ['added-file', 'missing-file', 'changed-file']]);
  await rm(join(folder, 'Stick/SHA256SUMS'));
  const listless = await verify('--out', 'Stick');
  assert.deepEqual([listless.code, listless.stderr.includes('keine Datei SHA256SUMS')], [2, true]);
});

void test('With --quiet a build says only what is to be mended', async (context) => {
  const { build } = await start(context);
  const { code, stderr } = await build('--quiet');
  assert.equal(code, 0);
  assert.deepEqual(
    stderr.split('\n').filter((line) => line !== '' && !/^archiv\/[^ ]+:\d+:\d+ {2}warning {2}/.test(line)),
    [],
  );
});

void test('A broken article leaves 1, its message and the former site', async (context) => {
  const { build, folder, archive, site } = await start(context);
  await build();
  const before = await treeHashes(site);
  await breakArticle(archive);
  const { code, stderr } = await build();
  assert.equal(code, 1);
  assert.match(stderr, /cabello-castro-havanna\.md:\d+:\d+ {2}error {2}/);
  assert.match(stderr, /Nicht gebaut: \d+ Fehler\. Die bisherige Website ist unverändert\./);
  assert.deepEqual(await treeHashes(site), before);
  assert.deepEqual((await readdir(folder)).sort(), ['.lesesaal', '_site', 'archiv']);
  const first = await build('--out', 'neu');
  assert.match(first.stderr, /Nicht gebaut: \d+ Fehler\. Eine Website gibt es noch nicht\.\n$/);
  assert.ok(!existsSync(join(folder, 'neu')));
});

void test('A disk that refuses something leaves 3, the reason and the former site', async (context) => {
  const { build, folder, archive, site } = await start(context);
  // A file where the folder of the cache should be refuses it to everybody.
  await writeFile(join(folder, '.lesesaal'), '');
  const refused = (end: string): RegExp =>
    new RegExp(
      `(?:^|\\n)„[^“]+/\\.lesesaal/[^“]+“ lässt sich nicht [^.]+\\. Auf dem Weg dorthin .* \\(ENOTDIR\\)\\. .*\\n${end}\\n$`,
    );
  const first = await build('--quiet');
  assert.equal(first.code, 3);
  assert.match(first.stderr, refused('Eine Website gibt es noch nicht.'));
  await rm(join(folder, '.lesesaal'));
  await build('--quiet');
  const before = await treeHashes(site);
  await addParagraph(archive, 'Ein neuer Absatz.');
  await rm(join(folder, '.lesesaal'), { recursive: true });
  await writeFile(join(folder, '.lesesaal'), '');
  const second = await build();
  assert.equal(second.code, 3);
  assert.match(second.stderr, refused('Die bisherige Website ist unverändert.'));
  assert.deepEqual(await treeHashes(site), before);
  assert.deepEqual((await readdir(folder)).sort(), ['.lesesaal', '_site', 'archiv']);
});

void test('A folder that is not ours, a wrong address and a wrong step leave 2 and say why', async (context) => {
  const { build, folder } = await start(context);
  await mkdir(join(folder, 'Bilder'));
  await writeFile(join(folder, 'Bilder/Urlaub.jpg'), '');
  const foreign = await build('--out', 'Bilder');
  assert.deepEqual([foreign.code, await readdir(join(folder, 'Bilder'))], [2, ['Urlaub.jpg']]);
  assert.match(foreign.stderr, /Bilder ist nicht leer und wurde nicht von Lesesaal gebaut/);
  const file = await build('--out', 'Bilder/Urlaub.jpg/darin');
  assert.deepEqual([file.code, file.stderr.includes('Urlaub.jpg/darin ist eine Datei')], [2, true]);
  const address = await build('--base-url', 'archiv.example.org');
  assert.deepEqual([address.code, address.stderr.includes('„archiv.example.org“')], [2, true]);
  const query = await build('--base-url', 'https://example.org/?a=b');
  assert.deepEqual([query.code, query.stderr.includes('Abfrage')], [2, true]);
  await symlink('nirgends', join(folder, 'Verknüpfung'));
  const dangling = await build('--out', 'Verknüpfung');
  assert.deepEqual([dangling.code, existsSync(join(folder, 'nirgends'))], [2, false]);
  assert.match(dangling.stderr, /Verknüpfung führt über eine Verknüpfung ins Leere/);
  const step = await runCommand(['build'], { folder, environment: { LESESAAL_FAULT: 'nix' } });
  assert.deepEqual([step.code, step.stderr.includes('half-written')], [2, true]);
});

void test('A base URL without a slash at its end means the same as with one', async (context) => {
  const { build, folder, site } = await start(context);
  const { code, stderr } = await build('--base-url', 'https://example.org/presse');
  assert.deepEqual([code, stderr.includes('no-base-url')], [0, false]);
  assert.equal((await build('--base-url', 'https://example.org/presse/', '--out', 'mit')).code, 0);
  assert.deepEqual(await treeHashes(join(folder, 'mit')), await treeHashes(site));
});

void test('After a kill between two renamings, even a build that fails puts the new site in its place', async (context) => {
  const { build, folder, archive, site } = await start(context);
  await build();
  await addParagraph(archive, 'Ein neuer Absatz.');
  await build('--out', 'neu');
  const newTree = await treeHashes(join(folder, 'neu'));
  const environment = { LESESAAL_FAULT: 'former-set-aside' };
  const killed = await runCommand(['build', '--archive', 'archiv', '--no-cache'], { folder, environment });
  assert.equal(killed.signal, 'SIGKILL');
  assert.ok(!existsSync(site));
  await breakArticle(archive);
  assert.equal((await build()).code, 1);
  assert.deepEqual(await treeHashes(site), newTree);
  assert.deepEqual((await readdir(folder)).sort(), ['.lesesaal', '_site', 'archiv', 'neu']);
});

/** Parts of the time a build takes; most of what it does on the disk it does towards its end. */
const moments = [0.3, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1] as const;

void test('Killed at ten moments, a build leaves to the next command a whole site, old or new', async (context) => {
  const { build, folder, archive, site } = await start(context);
  await build('--quiet');
  const oldTree = await treeHashes(site);
  await cp(site, join(folder, 'alt'), { recursive: true });
  await addParagraph(archive, 'Ein neuer Absatz.');
  const startedAt = performance.now();
  await build('--quiet');
  const duration = performance.now() - startedAt;
  const newTree = await treeHashes(site);
  assert.notDeepEqual(newTree, oldTree);

  for (const moment of moments) {
    await rm(site, { recursive: true });
    await cp(join(folder, 'alt'), site, { recursive: true });
    await runCommand(['build', '--archive', 'archiv', '--quiet'], { folder, killAfter: duration * moment });
    await recoverSite(site);
    const found = await treeHashes(site);
    assert.deepEqual(
      found,
      found['daten/artikel.json'] === oldTree['daten/artikel.json'] ? oldTree : newTree,
    );
    assert.deepEqual((await readdir(folder)).sort(), ['.lesesaal', '_site', 'alt', 'archiv']);
  }
});
