import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { files, pages } from '../../src/archive/links.ts';
import { offlineGroupOf } from '../../src/formats/offline-groups.ts';
import { type FinishedFile, offlineLists } from '../../src/formats/offline-lists.ts';
import { yearOfFile } from '../../src/formats/year-of-file.ts';
import { isSitePath, type SitePath } from '../../src/record/identifiers.ts';
import type { OfflineFile, OfflineStand } from '../../src/record/offline.ts';
import { placeArticles } from '../../src/archive/place-articles.ts';
import { groupByYear } from '../../src/archive/group-articles.ts';
import { corePart, partFile } from '../../src/search/index/parts.ts';
import { sampleArchive, sampleArticle } from '../support/sample-archive.ts';

const sitePath = (text: string): SitePath => {
  if (!isSitePath(text)) throw new TypeError(text);
  return text;
};

const finished = (path: string, content = path): FinishedFile => ({
  path: sitePath(path),
  bytes: content.length,
  hash: createHash('sha256').update(content).digest('hex'),
});

/** By the first digit of a name, so that there are ten years. */
const groupOf = (path: SitePath): string => `201${/\d/.exec(path)?.[0] ?? 0}`;

const listing = (all: readonly FinishedFile[]) => offlineLists(all, groupOf, () => 1);

const contents = (all: readonly FinishedFile[]) =>
  new Map(listing(all).files.map(({ path, content }) => [String(path), String(content)]));

const standOf = (all: readonly FinishedFile[]): OfflineStand =>
  JSON.parse(contents(all).get(listing(all).stand) ?? '');

const rowsIn = (all: readonly FinishedFile[]): readonly OfflineFile[] => {
  const lists = contents(all);
  return standOf(all).groups.flatMap((group) =>
    group.lists.flatMap((list): readonly OfflineFile[] => JSON.parse(lists.get(list) ?? '')),
  );
};

const anyFiles = fc
  .uniqueArray(fc.stringMatching(/^[a-z0-9]{1,8}$/), { maxLength: 60 })
  .map((names) => names.map((name) => finished(`artikel/${name}.html`)));

void test('Every file stands in one list, with its hash and size, and groups know their sums', () => {
  fc.assert(
    fc.property(anyFiles, (all) => {
      const rows = rowsIn(all);
      assert.deepEqual(
        rows.toSorted(([one], [other]) => (one < other ? -1 : 1)),
        all
          .map(({ path, hash, bytes }) => [String(path), hash.slice(0, 16), bytes])
          .toSorted(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
      );
      const { groups } = standOf(all);
      assert.equal(
        groups.reduce((sum, { bytes }) => sum + bytes, 0),
        all.reduce((sum, { bytes }) => sum + bytes, 0),
      );
      assert.equal(
        groups.reduce((sum, group) => sum + group.files, 0),
        all.length,
      );
    }),
  );
});

void test('The lists do not depend on the order in which files are found, and change with any byte', () => {
  fc.assert(
    fc.property(anyFiles, fc.nat(), (all, place) => {
      assert.deepEqual(listing(all.toReversed()), listing(all));
      const one = all[place % Math.max(1, all.length)];
      if (one === undefined) return;
      const changed = all.map((file) => (file === one ? finished(file.path, 'anders') : file));
      assert.notEqual(listing(changed).stand, listing(all).stand);
    }),
  );
});

void test('In a large archive one changed file changes one short list and the one that names it', () => {
  const all = Array.from({ length: 20_000 }, (_, number) =>
    finished(`artikel/a${number % 2}-${number}.html`),
  );
  const before = contents(all);
  const after = contents([
    finished('artikel/a1-777.html', 'anders'),
    ...all.filter(({ path }) => path !== 'artikel/a1-777.html'),
  ]);
  const added = [...after].filter(([path]) => !before.has(path));
  assert.equal(added.length, 2);
  assert.ok(Math.max(...[...before.values()].map((text) => text.length)) < 150_000);
  // A file more leaves all other lists as they are.
  const more = contents([...all, finished('artikel/a1-neu.html')]);
  assert.equal([...more].filter(([path]) => !before.has(path)).length, 2);
});

void test('What belongs to a year goes with it, and what only hosts read is left out', () => {
  const archive = sampleArchive([
    sampleArticle('erster', '2019-01-05', 'Eins.'),
    sampleArticle('zweiter', '2020-02-06', 'Zwei.'),
  ]);
  const years = groupByYear(placeArticles(archive));
  const group = offlineGroupOf(yearOfFile(years, new Map([['suche/alle/text-a1.js', 'zweiter']])));
  const expected: Readonly<Record<string, string | undefined>> = {
    'artikel/erster.html': '2019',
    'artikel/erster.bib': '2019',
    'suche/alle/text-a1.js': '2020',
    'suche/alle/wort-a1.js': 'suche',
    'chronik/2019.html': '2019',
    'chronik/2019-01.html': '2019',
    'chronik.html': 'grund',
    'personen.html': 'grund',
    'personen/eine.html': 'namen',
    'register/a.html': 'namen',
    'daten/artikel.json': 'daten',
    'feed.xml': 'daten',
    'index.html': 'huelle',
    'suche.html': 'huelle',
    'offline.html': 'huelle',
    'suche/kern.js': 'huelle',
    'assets/main.css': 'huelle',
    'icon.svg': 'huelle',
    'manifest.webmanifest': 'huelle',
    'dienst.js': undefined,
    'robots.txt': undefined,
    'opensearch.xml': undefined,
    'sitemap.xml': undefined,
    _headers: undefined,
    '.nojekyll': undefined,
    '.well-known/security.txt': undefined,
    '404.html': undefined,
  };
  assert.deepEqual(
    Object.fromEntries(Object.keys(expected).map((path) => [path, group(sitePath(path))])),
    expected,
  );
  assert.equal(files.searchCore, partFile(corePart));
  assert.equal(group(pages.notFound), undefined);
});
