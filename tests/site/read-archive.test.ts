import assert from 'node:assert/strict';
import { appendFile, cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { readArchive } from '../../src/site/read-archive.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const copyOfArchive = async (context: TestContext): Promise<string> => {
  const folder = join(await temporaryFolder(context), 'articles');
  await cp('articles', folder, { recursive: true });
  return folder;
};

const rules = (messages: Awaited<ReturnType<typeof readArchive>>['messages']): readonly string[] =>
  messages.map(({ ruleId }) => ruleId);

test('The five articles are read in order of publication, with only hints about what the operator has to fill in', async () => {
  const { archive, messages } = await readArchive('articles', { drafts: false });
  assert.deepEqual(
    archive?.articles.map(({ publication }) => publication?.date.edtf),
    ['2019-06-08', '[2019-09-24..2019-09-25]', '2022-02-16~', '2025-11-02', '[2026-02-20..2026-02-21]'],
  );
  assert.deepEqual(rules(messages), ['placeholder', 'placeholder', 'no-base-url']);
});

test('A missing address is told once, as a hint, unless it is given beside the archive or in it', async (context) => {
  const folder = await copyOfArchive(context);
  const told = async (baseUrl?: string) =>
    rules((await readArchive(folder, { drafts: false, baseUrl })).messages).filter(
      (rule) => rule === 'no-base-url',
    );
  assert.deepEqual(await told(), ['no-base-url']);
  assert.deepEqual(await told('https://example.org/'), []);
  await appendFile(join(folder, 'archive.yaml'), '\nbaseUrl: https://example.org/presse\n');
  assert.deepEqual(await told(), []);
});

test('Symbolic links are told and not followed, out of the archive or within it', async (context) => {
  const folder = await copyOfArchive(context);
  await symlink('/etc/hostname', join(folder, 'roh', 'geheim.txt'));
  await symlink('..', join(folder, '2019', 'kreis'));
  const topics = join(folder, 'authority/topics.yaml');
  await rm(topics);
  await symlink('nirgends', topics);
  for (const article of await readdir(folder, { recursive: true })) {
    if (!article.endsWith('.md')) continue;
    const text = await readFile(join(folder, article), 'utf8');
    await writeFile(join(folder, article), text.replace(/^topics: .*\n/m, ''));
  }
  const { archive, messages } = await readArchive(folder, { drafts: false });
  assert.deepEqual([archive?.articles.length, archive?.authority.topics], [5, []]);
  assert.equal(rules(messages).filter((rule) => rule === 'symbolic-link').length, 3);
});

test('A draft is read only when drafts are asked for', async (context) => {
  const folder = await copyOfArchive(context);
  await mkdir(join(folder, 'ohne-jahr'));
  await writeFile(
    join(folder, 'ohne-jahr', 'neu.md'),
    '---\nid: neu\nheadline: Neu\nstatus: draft\n---\n\nText.\n',
  );
  const count = async (drafts: boolean) => (await readArchive(folder, { drafts })).archive?.articles.length;
  assert.equal(await count(false), 5);
  assert.equal(await count(true), 6);
});

test('What editors and systems leave lying about is passed over in silence', async (context) => {
  const folder = await copyOfArchive(context);
  await writeFile(join(folder, '.DS_Store'), 'x');
  assert.deepEqual(
    (await readArchive(folder, { drafts: false })).messages.filter(({ ruleId }) => ruleId === 'unknown-file'),
    [],
  );
});

test('A folder that is not there, and one without archive.yaml, are errors and no crash', async (context) => {
  const folder = await copyOfArchive(context);
  await rm(join(folder, 'archive.yaml'));
  assert.ok(rules((await readArchive(folder, { drafts: false })).messages).includes('no-settings'));
  const missing = await readArchive(join(folder, 'fehlt'), { drafts: false });
  assert.deepEqual([missing.archive, ...rules(missing.messages)], [undefined, 'no-folder']);
});

test('The order is that of publication, not that of the folders', async (context) => {
  const folder = await copyOfArchive(context);
  await writeFile(
    join(folder, '2019', '2019-06-08-an-demselben-tag.md'),
    '---\nid: an-demselben-tag\nheadline: Früher im Alphabet\npublished: "2019-06-08/.."\n---\n\nText.\n',
  );
  const { archive } = await readArchive(folder, { drafts: false });
  assert.deepEqual(
    archive?.articles.slice(0, 2).map(({ id }) => id),
    ['cabello-castro-havanna', 'an-demselben-tag'],
  );
});
