import { checkWording as wording } from '../german/wording/check.ts';
import type { ParsedArticle } from '../parse/parse-article.ts';
import { type Message, warningAt } from '../record/message.ts';
import type { RawFiles } from './check-raw-file.ts';

/**
 * Raw files that no article refers to, by name or by SHA-256: of an import that was broken off, or of an article
 * that was deleted. Articles that have errors refer to theirs too.
 *
 * @param shownName how messages name a file of the archive
 */
export const checkUnusedRawFiles = (
  articles: readonly Pick<ParsedArticle, 'valueAt'>[],
  rawFiles: RawFiles,
  shownName: (path: string) => string,
): readonly Message[] => {
  const names = new Set<unknown>();
  const hashes = new Set<unknown>();
  for (const { valueAt } of articles) {
    const name = valueAt(['source', 'file']);
    if (name === undefined) hashes.add(valueAt(['source', 'sha256']));
    else names.add(name);
  }
  hashes.delete(undefined);
  // Few archives have articles that state the number alone: for the others no raw file is read once more.
  const isUsed = (name: string): boolean =>
    names.has(name) || (hashes.size > 0 && hashes.has(rawFiles.get(name)?.sha256));
  return [...rawFiles.keys()]
    .filter((name) => !isUsed(name))
    .map((name) => {
      const file = shownName(`roh/${name}`);
      const text = wording.unusedRawFile(file, shownName('') || '.');
      return warningAt({ file, line: 1, column: 1 }, 'unused-raw-file', text);
    });
};
