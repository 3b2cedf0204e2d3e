import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { generateArchive } from '../../bench/generate/archive.ts';
import { isError } from '../../src/record/message.ts';
import { readArchive } from '../../src/site/read-archive.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const filesOf = (articles: number, seed: number): ReadonlyMap<string, string> => {
  const files = new Map<string, string>();
  generateArchive(articles, seed, (path, text) => files.set(path, text));
  return files;
};

const isArticle = (path: string): boolean => path.endsWith('.md');

describe('a generated archive', () => {
  const small = filesOf(40, 1);

  it('has no errors', async (context) => {
    const folder = await temporaryFolder(context);
    for (const [path, text] of small) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const { archive, messages } = await readArchive(folder, { drafts: false });
    assert.deepEqual(messages.filter(isError), []);
    assert.equal(archive?.articles.length, 40);
  });

  it('is part of a larger one', () => {
    const large = filesOf(60, 1);
    for (const [path, text] of small) if (isArticle(path)) assert.equal(large.get(path), text, path);
  });

  it('is another with another seed', () => {
    assert.notDeepEqual([...filesOf(40, 2).keys()], [...small.keys()]);
  });
});
