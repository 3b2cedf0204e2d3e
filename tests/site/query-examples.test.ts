import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { generateArchive } from '../../bench/generate/archive.ts';
import { noFacetValues } from '../../src/search/facet.ts';
import { allDays } from '../../src/search/query/day-range.ts';
import { searchArchive } from '../../src/search/search-archive.ts';
import { openBuiltIndex } from '../../src/site/open-built-index.ts';
import { attribute, elementsOf } from '../support/html-document.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { buildTemporarySite } from '../support/temporary-site.ts';

const generated = async (context: TestContext): Promise<string> => {
  const folder = await temporaryFolder(context);
  const files: [string, string][] = [];
  generateArchive(30, 3, (path, text) => files.push([path, text]));
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
};

const archives = [
  { name: 'the archive of the project', folder: async () => 'articles' },
  { name: 'a generated archive', folder: generated },
];

const examplesOf = new Map<string, readonly string[]>();

for (const { name, folder } of archives) {
  test(`Every example of a query has an answer in its own archive: ${name}`, async (context) => {
    const site = await buildTemporarySite({ archiveDir: await folder(context) });
    context.after(site.remove);
    const page = await readFile(join(site.folder, 'suche.html'), 'utf8');
    const examples = [...page.matchAll(/<dt><button [^>]*>([^<]+)</g)].map(([, text = '']) => text);
    examplesOf.set(name, examples);
    assert.ok(examples.length >= 4, examples.join(', '));
    const archive = await openBuiltIndex(site.folder);
    assert.ok(archive !== undefined);
    for (const text of examples) {
      const narrowing = { days: allDays, facets: noFacetValues };
      const answer = await searchArchive(
        archive,
        { text, narrowing, order: 'relevanz', setAside: true },
        'nah',
      );
      assert.ok(answer.hits.length > 0, text);
      assert.ok(
        answer.words.every(({ reading }) => reading.kind === 'known' || reading.kind === 'beginning'),
        text,
      );
    }
    const chronicle = await readFile(join(site.folder, 'chronik.html'), 'utf8');
    const placeholders = elementsOf(page)
      .filter((element) => ['von', 'bis'].includes(attribute(element, 'id') ?? ''))
      .map((field) => attribute(field, 'placeholder') ?? '');
    assert.equal(placeholders.length, 2);
    for (const year of placeholders) assert.ok(chronicle.includes(`chronik/${year}.html`), year);
  });
}

test('Two archives have examples of their own', () => {
  const [one = [], other = []] = [...examplesOf.values()];
  assert.deepEqual(
    one.filter((text) => other.includes(text)),
    [],
  );
});
