import assert from 'node:assert/strict';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { withPresentIds } from '../../src/browser/search-view/renew-address.ts';
import type { BuildOutcome } from '../../src/site/build-outcome.ts';
import type { BuildOptions } from '../../src/site/build-options.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { buildShard, type ShardOutcome } from '../../src/site/shards/build-shard.ts';
import { type MergeOutcome, mergeShards } from '../../src/site/shards/merge-shards.ts';
import { partsWithoutSearch as parts } from '../../src/site/site-parts.ts';
import { addParagraph, copyArchive } from '../support/copied-archive.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const cabello = '2019/2019-06-08-cabello-castro-havanna.md';
const renamed = '2019/2019-06-08-neuer-name.md';
const kreml = '2025/2025-11-02-kreml-hilfeersuchen-maduro.md';

/** The pages that a build says are lost. */
const lostIn = (outcome: BuildOutcome | ShardOutcome | MergeOutcome): readonly string[] => {
  assert.ok(outcome.kind === 'built', JSON.stringify(outcome));
  return outcome.messages
    .filter(({ ruleId }) => ruleId === 'lost-address')
    .map(({ file, severity, text }) => {
      assert.equal(severity, 'warning');
      const isArticle = file.includes('/artikel/');
      assert.match(
        text,
        isArticle ? /„aliases“ .*„access: withdrawn“/u : / authority\/\w+\.yaml .*„aliases“/u,
      );
      return file.replace(/^.*\/(?=[^/]+\/[^/]+\/[^/]+$)/, '');
    });
};

const start = async (context: TestContext) => {
  const folder = await temporaryFolder(context);
  const archive = await copyArchive(folder);
  const options: BuildOptions = {
    archiveDir: archive,
    outDir: join(folder, '_site'),
    baseUrl: undefined,
    drafts: false,
    onStage: () => {},
    reach: () => {},
  };
  const build = async (more: Partial<BuildOptions> = {}) =>
    lostIn(await buildSite({ ...options, ...more }, parts));
  const edit = (path: string, from: RegExp, to: string): void => {
    const file = join(archive, path);
    const text = readFileSync(file, 'utf8');
    assert.match(text, from);
    writeFileSync(file, text.replace(from, to));
  };
  const rename = (from: string, to: string): void => {
    renameSync(join(archive, from), join(archive, to));
  };
  return { folder, archive, options, build, edit, rename };
};

void test('An article that vanishes from the site is told of once, and the site is built', async (context) => {
  const { folder, archive, build, edit, rename } = await start(context);
  assert.deepEqual(await build(), []);
  rmSync(join(archive, kreml));
  edit(cabello, /^id: .*$/m, 'id: neuer-name\naliases: [frueherer-name]');
  rename(cabello, renamed);
  assert.deepEqual(await build(), [
    '_site/artikel/cabello-castro-havanna.html',
    '_site/artikel/kreml-hilfeersuchen-maduro.html',
  ]);
  assert.ok(readFileSync(join(folder, '_site/artikel/neuer-name.html')).length > 0);
  assert.deepEqual(await build(), []);
  edit(renamed, /$/, '\nEin Absatz mehr.\n');
  assert.deepEqual(await build(), []);
  edit(renamed, /frueherer-name/, 'cabello-castro-havanna');
  assert.deepEqual(await build(), ['_site/artikel/frueherer-name.html']);
});

void test('An article with a new id whose old one is kept as an alias is not lost, nor one that is withdrawn', async (context) => {
  const { build, edit, rename } = await start(context);
  await build();
  edit(cabello, /^id: (.*)$/m, 'id: neuer-name\naliases: [$1]');
  rename(cabello, renamed);
  edit(kreml, /access: full/, 'access: withdrawn');
  assert.deepEqual(await build(), []);
});

void test('What a build forgets of the former site, the site itself still shows', async (context) => {
  const { archive, build } = await start(context);
  await build();
  rmSync(join(archive, kreml));
  assert.deepEqual(await build({ noCache: true }), ['_site/artikel/kreml-hilfeersuchen-maduro.html']);
});

/** A person, a place, a dossier and a publisher. */
const renamedNames = [
  ['persons', 'nicolas-maduro', 'personen'],
  ['places', 'moskau', 'orte'],
  ['topics', 'venezuela-krise', 'themen'],
  ['sources', 'junge-welt', 'quellen'],
] as const;

void test('The page of a name with a new id is told of, unless the old one is kept as an alias and leads on', async (context) => {
  const { folder, archive, build, edit } = await start(context);
  const ids = new RegExp(`(?<=[[ ])(?:${renamedNames.map(([, id]) => id).join('|')})(?=[\\], }\n])`, 'g');
  const sources = readdirSync(archive, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.startsWith('roh/') && /\.(?:md|yaml)$/.test(path))
    .map((path) => join(archive, path));
  const editAll = (from: RegExp, to: string): void => {
    for (const [file] of renamedNames) edit(`authority/${file}.yaml`, from, to);
  };
  await build();
  for (const path of sources) writeFileSync(path, readFileSync(path, 'utf8').replaceAll(ids, 'neu-$&'));
  const lost = renamedNames.map(([, id, pages]) => `_site/${pages}/${id}.html`).toSorted();
  assert.deepEqual((await build()).toSorted(), lost);
  editAll(/^- id: neu-(.*)\n/m, '- id: neu-$1\n  aliases: [$1]\n');
  assert.deepEqual(await build(), []);
  for (const [, id, pages] of renamedNames) {
    const page = readFileSync(join(folder, `_site/${pages}/${id}.html`), 'utf8');
    assert.match(page, new RegExp(`<a href="neu-${id}\\.html" data-moved>Weiter zu: `));
  }
  const [, former = ''] =
    /data-former="([^"]*)"/.exec(readFileSync(join(folder, '_site/suche.html'), 'utf8')) ?? [];
  for (const [index, facet] of ['person', 'ort', 'thema', 'quelle'].entries()) {
    const asked = `?${facet}=${renamedNames[index]?.[1]}`;
    assert.equal(withPresentIds(asked, former), asked.replace('=', '=neu-'));
  }
  editAll(/^ {2}aliases: .*\n/m, '');
  assert.deepEqual((await build({ noCache: true })).toSorted(), lost);
});

void test('A draft has no address to lose, but an article that becomes one has', async (context) => {
  const { archive, build, edit } = await start(context);
  edit(kreml, /status: published/, 'status: draft');
  await build({ drafts: true });
  assert.deepEqual(await build(), []);
  await build({ drafts: true });
  edit(cabello, /status: published/, 'status: draft');
  assert.deepEqual(await build({ drafts: true }), []);
  await addParagraph(archive, 'Ein Absatz mehr.');
  assert.deepEqual(await build({ drafts: true }), []);
  assert.deepEqual(await build(), ['_site/artikel/cabello-castro-havanna.html']);
});

void test('An article that moves from one shard to another is not lost; one that no shard has is', async (context) => {
  const { folder, archive, options, edit, rename } = await start(context);
  const dirs = ['2019', '2025'].map((year) => join(folder, `_${year}`));
  const shard = (year: string) =>
    buildShard(year, { ...options, outDir: join(folder, `_${year}`) }, parts).then(lostIn);
  const merge = () => mergeShards(dirs, options, parts).then(lostIn);
  const all = async () => [await shard('2019'), await shard('2025'), await merge()];
  assert.deepEqual(await all(), [[], [], []]);
  edit(cabello, /^published: "2019/m, 'published: "2025');
  rename(cabello, '2025/2025-06-08-cabello-castro-havanna.md');
  assert.deepEqual(await all(), [[], [], []]);
  rmSync(join(archive, kreml));
  assert.deepEqual(await all(), [[], [], ['_site/artikel/kreml-hilfeersuchen-maduro.html']]);
});
