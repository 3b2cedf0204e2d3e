import assert from 'node:assert/strict';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pages } from '../../src/archive/links.ts';
import { readArchive } from '../../src/site/read-archive.ts';
import { partsWithoutSearch } from '../../src/site/site-parts.ts';
import { clicksFrom } from '../support/clicks.ts';
import { htmlFaults } from '../support/html-rules.ts';
import { comparisonPage, copyArchiveWithDouble } from '../support/planted-double.ts';
import { buildSample } from '../support/sample-build.ts';
import { readSiteFiles } from '../support/site-files.ts';
import { brokenLinks } from '../support/site-links.ts';

const mostClicks = 3;

describe('The site of an archive that tells one story twice', () => {
  let folder: string;
  let entityPages: readonly string[];
  let files: ReadonlyMap<string, Buffer>;
  let htmlPages: ReadonlyMap<string, string>;

  before(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), 'lesesaal-doubles-')));
    const archiveDir = await copyArchiveWithDouble(folder);
    const { archive } = await readArchive(archiveDir, { drafts: false });
    assert.ok(archive !== undefined);
    entityPages = [
      ...Object.values(archive.authority)
        .flat()
        .map(({ kind, id }) => pages.entity(kind, id)),
      ...archive.sources.map(({ id }) => pages.source(id)),
    ];
    const outDir = join(folder, '_site');
    const outcome = await buildSample(outDir, {
      ...partsWithoutSearch,
      readArchive: () => readArchive(archiveDir, { drafts: false }),
    });
    assert.equal(outcome.kind, 'built', JSON.stringify(outcome));
    files = await readSiteFiles(outDir);
    htmlPages = new Map(
      [...files]
        .filter(([path]) => path.endsWith('.html'))
        .map(([path, content]) => [path, content.toString()]),
    );
  });

  after(() => rm(folder, { recursive: true, force: true }));

  it('has every person, organisation, place, topic and source three clicks from the start at most', () => {
    const clicks = clicksFrom(pages.start, htmlPages);
    assert.ok(entityPages.length > 50);
    assert.deepEqual(
      entityPages.filter((path) => (clicks.get(path) ?? Infinity) > mostClicks),
      [],
    );
  });

  it('leads from both versions of the story to their comparison', () => {
    const clicks = clicksFrom(pages.start, htmlPages);
    assert.ok((clicks.get(comparisonPage) ?? Infinity) <= mostClicks, String(clicks.get(comparisonPage)));
  });

  it('has no link that leads nowhere', () => {
    assert.deepEqual(brokenLinks(files), []);
  });

  it('is valid HTML on every page', async () => {
    const faults = await Promise.all(Array.from(htmlPages, ([path, page]) => htmlFaults(path, page)));
    assert.deepEqual(faults.flat(), []);
  });
});
