import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** An article of the copy, whose file tests may change. */
const articleFile = '2019/2019-06-08-cabello-castro-havanna.md';

/** Copies the project's archive into a folder, `archiv`; returns its path. */
export const copyArchive = async (folder: string): Promise<string> => {
  const archive = join(folder, 'archiv');
  await cp('articles', archive, { recursive: true });
  return archive;
};

/** Adds a paragraph to an article of the copy, so that its site becomes another one. */
export const addParagraph = async (archive: string, text: string): Promise<void> => {
  const file = join(archive, articleFile);
  await writeFile(file, `${await readFile(file, 'utf8')}\n${text}\n`);
};

/** Takes the identifier away from an article of the copy, which is an error. */
export const breakArticle = async (archive: string): Promise<void> => {
  const file = join(archive, articleFile);
  await writeFile(file, (await readFile(file, 'utf8')).replace(/^id: .*$/m, 'idd: falsch'));
};
