import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { draftArticle } from '../../src/intake/draft-article.ts';
import { foldedText } from '../../src/intake/folded-text.ts';
import { readRawFile } from '../../src/intake/read-raw-file.ts';
import { draftFile } from '../../src/site/imports/draft-file.ts';
import { draftFrontMatter } from '../../src/site/imports/draft-front-matter.ts';
import { articleId } from '../support/sample-archive.ts';

const folder = new URL('../intake/fixtures/', import.meta.url);
const id = articleId('entwurf');

/** What stands for itself before a name that a field holds. */
const labels: ReadonlySet<string> = new Set([
  'Von',
  'von',
  'und',
  'Text',
  'Interview',
  'Ein',
  'Kommentar',
  'Autor',
  'Foto',
  'Fotos',
  'Bild',
  'Bildquelle',
]);

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

const sourceOf = async (file: string) => {
  const raw = readRawFile({ file, sha256: '', bytes: await readFile(new URL(file, folder)) });
  const draft = draftArticle(raw, []);
  return { raw, source: { draft, text: raw.segments === undefined ? raw.text : undefined } };
};

for (const file of (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.txt'))) {
  test(`The draft of ${file} holds every word of it, as often as it stands there`, async () => {
    const { raw, source } = await sourceOf(file);
    const { content } = draftFile({ ...source, draft: { ...source.draft, doubts: [] } }, id, file);
    const held = new Map<string, number>();
    for (const word of wordsIn(content.replaceAll('\\', ''))) held.set(word, (held.get(word) ?? 0) + 1);
    const lost = wordsIn(foldedText(raw.text)).filter((word) => {
      const count = held.get(word) ?? 0;
      held.set(word, count - 1);
      return count <= 0 && !labels.has(word) && !labels.has(word.toLowerCase());
    });
    assert.deepEqual(lost, []);
  });
}

test('The signature of a saved web page stands in its dateline, with its agency', async () => {
  const { source } = await sourceOf('web-page-signature.txt');
  const { dateline } = draftFrontMatter(source, id, 'web-page-signature.txt');
  assert.deepEqual(dateline, { verbatim: '(dpa/ub)', places: [], agencies: ['dpa'], at: undefined });
});

test('The agency of a second report stands beside that of the dateline', async () => {
  const { source } = await sourceOf('two-reports.txt');
  const { dateline } = draftFrontMatter(source, id, 'two-reports.txt');
  assert.deepEqual(dateline, {
    verbatim: 'HUSUM (dpa) –',
    places: ['Husum'],
    agencies: ['dpa', 'AFP'],
    at: [17, 30],
  });
});

test('An agency right behind the place begins no second report', () => {
  const text =
    'HAVANNA. (PL) Die Fähre nach Regla ist am Dienstag wegen eines Schadens am Ruder ausgefallen.';
  const { doubts } = draftArticle(
    readRawFile({ file: 'a.txt', sha256: '', bytes: new TextEncoder().encode(text) }),
    [],
  );
  assert.ok(doubts.every(({ id: doubt }) => doubt !== 'second-report'));
});
