import assert from 'node:assert/strict';
import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { inPackage } from '../../src/site/package-root.ts';
import { runCommand } from '../support/command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { treeHashes } from '../support/tree-hashes.ts';

const parts = ['src', 'templates', 'public', 'package.json', 'package-lock.json', 'eleventy.config.ts'];

void test('A site after a change of a template is the one that is built anew', async (context) => {
  const folder = await temporaryFolder(context);
  const program = join(folder, 'program');
  for (const part of parts) await cp(inPackage(part), join(program, part), { recursive: true });
  // It keeps a cache of its own there.
  await mkdir(join(program, 'node_modules'));
  for (const name of await readdir(inPackage('node_modules'))) {
    if (name !== '.cache')
      await symlink(inPackage(`node_modules/${name}`), join(program, 'node_modules', name));
  }
  const build = async (out: string): Promise<Readonly<Record<string, string>>> => {
    const { code, stderr } = await runCommand(
      ['build', '--archive', inPackage('articles'), '--out', join(folder, out)],
      { program, environment: { LESESAAL_WITHOUT: 'search' } },
    );
    assert.equal(code, 0, stderr);
    return treeHashes(join(folder, out));
  };
  const before = await build('edited/_site');
  const template = join(program, 'templates/parts/article-element.ts');
  const source = await readFile(template, 'utf8');
  await writeFile(template, source.replace('<article ', '<article data-changed="1" '));
  const after = await build('edited/_site');
  assert.deepEqual(after, await build('clean/_site'));
  const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
  const articles = Object.keys(after).filter((path) => path.startsWith('artikel/'));
  assert.ok(articles.length > 0);
  assert.deepEqual(
    articles.filter((path) => !changed.includes(path)),
    [],
  );
});
