import assert from 'node:assert/strict';
import { copyFile, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { Article } from '../../src/record/article.ts';
import { isError } from '../../src/record/message.ts';
import { knownImports } from '../../src/site/imports/known-imports.ts';
import { rawInputs } from '../../src/site/imports/raw-input.ts';
import { readArchive } from '../../src/site/read-archive.ts';
import { type Imported, writeDraft } from '../../src/site/write-drafts.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const emptyArchive = async (context: TestContext): Promise<string> => {
  const dir = await temporaryFolder(context);
  await mkdir(join(dir, 'authority'));
  for (const file of ['archive.yaml', 'authority/sources.yaml'])
    await copyFile(join('articles', file), join(dir, file));
  return dir;
};

const importInto = async (
  dir: string,
  paths: readonly string[],
  write = true,
): Promise<readonly Imported[]> => {
  const { inputs } = await rawInputs(paths);
  const known = await knownImports(dir);
  const results: Imported[] = [];
  for (const input of inputs) results.push(await writeDraft(input, [], { dir, known, write }));
  return results;
};

const written = async (dir: string): Promise<ReadonlyMap<string, string>> => {
  const paths = (await readdir(dir, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const files = await Promise.all(
    paths.map(
      async ({ parentPath, name }) =>
        [join(parentPath, name), await readFile(join(parentPath, name), 'latin1')] as const,
    ),
  );
  return new Map(files.toSorted(([one], [other]) => (one < other ? -1 : 1)));
};

test('The raw texts of the archive, imported into an empty one, pass its check', async (context) => {
  const dir = await emptyArchive(context);
  const results = await importInto(dir, ['articles/roh']);
  assert.deepEqual(
    results.map(({ kind }) => kind),
    Array.from({ length: 5 }, () => 'written'),
  );
  const { archive, messages } = await readArchive(dir, { drafts: true });
  assert.deepEqual(messages.filter(isError), []);
  assert.equal(archive?.articles.length, 5);
});

/** What an editor does not settle: the words of the text and their division. */
const words = ({
  kicker,
  lead,
  byline,
  dateline,
  captions,
  setAside,
  corrections,
  body,
  headline,
  headlineSupplied,
}: Article): unknown => ({
  headline: headlineSupplied ? undefined : headline,
  kicker,
  lead,
  byline,
  dateline,
  captions,
  setAside,
  corrections,
  blocks: body.blocks.map(({ kind, text }) => ({ kind, text })),
});

test('Imported again, the archive’s raw texts give the articles that the archive holds', async (context) => {
  const dir = await emptyArchive(context);
  await importInto(dir, ['articles/roh']);
  const imported = (await readArchive(dir, { drafts: true })).archive?.articles ?? [];
  const kept = (await readArchive('articles', { drafts: true })).archive?.articles ?? [];
  for (const article of kept) {
    const own = imported.find(({ source }) => source.sha256 === article.source.sha256);
    assert.ok(own !== undefined, `${article.source.file} was imported.`);
    assert.deepEqual(words(own), words(article));
  }
});

test('The same raw file a second time changes nothing, under whatever name it comes', async (context) => {
  const dir = await emptyArchive(context);
  await importInto(dir, ['articles/roh']);
  const before = await written(dir);
  const copy = join(await temporaryFolder(context), 'anderer-name.txt');
  await copyFile('articles/roh/000_dd938c4702d603ea.txt', copy);
  const results = await importInto(dir, ['articles/roh', copy]);
  assert.ok(results.every(({ kind }) => kind === 'known'));
  assert.deepEqual(await written(dir), before);
});

test('The raw file is kept byte for byte', async (context) => {
  const dir = await emptyArchive(context);
  await importInto(dir, ['tests/intake/fixtures/encoding-utf-16le-marked.txt']);
  assert.deepEqual(
    await readFile(join(dir, 'roh/encoding-utf-16le-marked.txt')),
    await readFile('tests/intake/fixtures/encoding-utf-16le-marked.txt'),
  );
});

test('Another raw file of the same name is kept beside the first', async (context) => {
  const dir = await emptyArchive(context);
  const folder = await temporaryFolder(context);
  for (const part of ['eins', 'zwei']) {
    await mkdir(join(folder, part));
    await writeFile(
      join(folder, part, 'text.txt'),
      `Ein Text, der ${part} heißt und lang genug ist, um als Absatz zu gelten, wie man sieht.`,
    );
  }
  await importInto(dir, [folder]);
  assert.deepEqual(await readdir(join(dir, 'roh')), ['text-2.txt', 'text.txt']);
});

test('A raw file with a hidden name is kept under one that an archive lists', async (context) => {
  const dir = await emptyArchive(context);
  const hidden = join(await temporaryFolder(context), '.fischer.txt');
  await copyFile('articles/roh/000_dd938c4702d603ea.txt', hidden);
  await importInto(dir, [hidden]);
  assert.deepEqual(await readdir(join(dir, 'roh')), ['fischer.txt']);
});

test('A broken file does not stop the others', async (context) => {
  const dir = await emptyArchive(context);
  const folder = await temporaryFolder(context);
  await writeFile(join(folder, 'a-leer.txt'), ' \n');
  await mkdir(join(folder, 'unter'));
  await copyFile('articles/roh/003_9a4186fe022b2af3.txt', join(folder, 'unter', 'b.txt'));
  const results = await importInto(dir, [folder]);
  assert.deepEqual(
    results.map(({ kind }) => kind),
    ['fault', 'written'],
  );
});

test('Nothing is written on trial', async (context) => {
  const dir = await emptyArchive(context);
  const before = await written(dir);
  const results = await importInto(dir, ['articles/roh'], false);
  assert.ok(results.every(({ kind }) => kind === 'tried'));
  assert.deepEqual(await written(dir), before);
});

test('The drafts written from all fixtures are sound article files, and drafts', async (context) => {
  const dir = await emptyArchive(context);
  const results = await importInto(dir, ['tests/intake/fixtures']);
  assert.ok(results.length > 100);
  assert.ok(results.every(({ kind }) => kind === 'written'));
  const { archive, messages } = await readArchive(dir, { drafts: true });
  assert.deepEqual(messages.filter(isError), []);
  assert.equal(archive?.articles.length, results.length);
  assert.ok(archive.articles.every(({ status }) => status === 'draft'));
  const asked = new Set(
    [...(await written(dir)).values()].flatMap(
      (text) =>
        /Das Datum ist aus dem Text erschlossen: .*?(?= Bitte)/.exec(text.replaceAll('\u00c2\u00a0', ' ')) ??
        [],
    ),
  );
  for (const date of ['um den 3. Mai 2021 (2021-05-03~)', 'zwischen 2017 und 2020 ([2017..2020])', '2017'])
    assert.ok(asked.has(`Das Datum ist aus dem Text erschlossen: ${date}.`), [...asked].join('\n'));
});

test('What is imported stays out of the archive until an editor publishes it', async (context) => {
  const dir = await emptyArchive(context);
  await importInto(dir, ['articles/roh']);
  assert.deepEqual((await readArchive(dir, { drafts: false })).archive?.articles, []);
});

const firePlain =
  'Brand in Köln\n\nIn einem Lagerhaus in Köln ist am Morgen ein Brand ausgebrochen, sagte die Feuerwehr.\n';

test('An import takes no name that a file bears, whatever that file is', async (context) => {
  const dir = await emptyArchive(context);
  await mkdir(join(dir, 'ohne-jahr', 'brand-koeln-2.md'), { recursive: true });
  await writeFile(join(dir, 'ohne-jahr', 'brand-koeln.md'), 'Notiz\n');
  await writeFile(join(dir, 'b.txt'), firePlain);
  const [imported] = await importInto(dir, [join(dir, 'b.txt')]);
  assert.deepEqual(imported, { kind: 'written', target: 'ohne-jahr/brand-koeln-3.md', doubts: 1 });
  assert.equal(await readFile(join(dir, 'ohne-jahr', 'brand-koeln.md'), 'utf8'), 'Notiz\n');
});

test('An import takes no former id of another article', async (context) => {
  const dir = await emptyArchive(context);
  await mkdir(join(dir, 'ohne-jahr'));
  for (const [id, aliases] of [
    ['grossbrand', '[brand-koeln]'],
    ['kleinbrand', '\n  - brand-koeln-2\n  - "brand-koeln-3"'],
  ] as const) {
    const article = `---\nid: ${id}\nheadline: Brand\naliases: ${aliases}\n---\n\nEs brannte.\n`;
    await writeFile(join(dir, 'ohne-jahr', `${id}.md`), article);
  }
  await writeFile(join(dir, 'b.txt'), firePlain);
  const [imported] = await importInto(dir, [join(dir, 'b.txt')]);
  assert.deepEqual(imported, { kind: 'written', target: 'ohne-jahr/brand-koeln-4.md', doubts: 1 });
  await rm(join(dir, 'b.txt'));
  const { messages } = await readArchive(dir, { drafts: true });
  assert.deepEqual(messages.filter(isError), []);
});

test('A raw file whose draft was never written, or was deleted, gives its draft when it is imported again', async (context) => {
  const dir = await emptyArchive(context);
  const raw = join(dir, 'b.txt');
  await writeFile(raw, firePlain);
  // A file where a folder is to be stands for a full disk: the raw file is written, its draft is not.
  await writeFile(join(dir, 'ohne-jahr'), '');
  const [failed] = await importInto(dir, [raw]);
  assert.ok(failed?.kind === 'fault');
  assert.match(failed.text, /ohne-jahr/);
  await rm(join(dir, 'ohne-jahr'));
  for (const again of [raw, join(dir, 'roh', 'b.txt')]) {
    const [imported] = await importInto(dir, [again]);
    assert.deepEqual(imported, { kind: 'written', target: 'ohne-jahr/brand-koeln.md', doubts: 1 });
    assert.deepEqual(await readdir(join(dir, 'roh')), ['b.txt']);
    assert.equal((await importInto(dir, [raw]))[0]?.kind, 'known');
    await rm(join(dir, 'ohne-jahr', 'brand-koeln.md'));
  }
});

test('An article that names its raw file without a hash keeps it from being imported again', async (context) => {
  const dir = await emptyArchive(context);
  await importInto(dir, ['articles/roh/003_9a4186fe022b2af3.txt']);
  const { articles } = (await readArchive(dir, { drafts: true })).archive ?? { articles: [] };
  const file = join(dir, articles[0]?.path ?? '');
  await writeFile(file, (await readFile(file, 'utf8')).replace(/^ +sha256:.*\n/m, ''));
  const [imported] = await importInto(dir, ['articles/roh/003_9a4186fe022b2af3.txt']);
  assert.equal(imported?.kind, 'known');
});

test('check names each raw file that no article refers to, and how it gets an article', async (context) => {
  const dir = await emptyArchive(context);
  await importInto(dir, ['articles/roh']);
  const unused = async (): Promise<readonly string[]> =>
    (await readArchive(dir, { drafts: true })).messages
      .filter(({ ruleId }) => ruleId === 'unused-raw-file')
      .map(({ text }) => text);
  assert.deepEqual(await unused(), []);
  await copyFile('articles/roh/003_9a4186fe022b2af3.txt', join(dir, 'roh', 'gleich.txt'));
  await writeFile(join(dir, 'roh', 'ein zweiter.txt'), firePlain);
  const texts = await unused();
  assert.equal(texts.length, 2);
  assert.match(texts[0] ?? '', /lesesaal import "\S+roh\/ein zweiter\.txt" --archive \S+“/);
  const [article] = (await readArchive(dir, { drafts: true })).archive?.articles ?? [];
  const file = join(dir, article?.path ?? '');
  await writeFile(
    file,
    (await readFile(file, 'utf8')).replace(/^ +file: "(.*)"\n/m, '').replace(/^ +at:\n(?: +- \d+\n)+/gm, ''),
  );
  assert.equal((await unused()).length, 2, 'An article may refer to its raw file by the hash alone.');
});

test('What the disk does not let an import read is not taken for nothing', async (context) => {
  const dir = await emptyArchive(context);
  await symlink('roh', join(dir, 'roh'));
  await assert.rejects(knownImports(dir), /ELOOP/);
  const { faults } = await rawInputs([join(dir, 'roh')]);
  assert.match(faults[0]?.text ?? '', /lässt sich nicht ansehen\. Verknüpfungen .* \(ELOOP\)/);
});
