import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ArchiveParts, type Assembled, assemble } from '../archive/assemble.ts';
import { declaredId } from '../archive/check-file-name.ts';
import { unknownFileText } from '../archive/unknown-file-text.ts';
import { checkUnusedRawFiles } from '../archive/check-unused-raw-files.ts';
import { examination, examineArticle } from '../archive/examine-article.ts';
import { checkWording as wording } from '../german/wording/check.ts';
import { errorAt, type Message, warningAt } from '../record/message.ts';
import type { SourceKeys } from '../start/source-keys.js';
import { type ArchiveFile, archiveFiles, type FileKind, isFolder } from './reading/archive-files.ts';
import { hashOf } from './reading/hash-of.ts';
import { rawFilesOf } from './reading/raw-files.ts';
import { rawHashes } from './reading/raw-hashes.ts';
import { readArticleFile } from './reading/read-article-file.ts';
import { readArticles } from './reading/read-articles.ts';
import { authorityBytes, parseAuthority, readAuthority } from './reading/read-authority.ts';
import { readSettings } from './reading/read-settings.ts';
import { RestoredFile } from './reading/restored-file.ts';
import { shownName } from './reading/shown-name.ts';
import { recordsIn } from './reading/record-source.ts';
import type { WorkerPool } from './workers/pool.ts';

/** Where what was read is kept for the next time. */
export interface ReadingCache {
  readonly folder: string;
  readonly keys: SourceKeys;
  readonly startPool: () => Promise<WorkerPool>;
}

const atStart = (file: string) => ({ file, line: 1, column: 1 });

const readFile = (dir: string, path: string) =>
  readArticleFile(shownName(dir, path), path, readFileSync(join(dir, path)));

interface ReadParts extends Omit<ArchiveParts, 'settings'> {
  /** What is to be said of files that nothing refers to; a reading through a cache, for a build, does without. */
  readonly unusedMessages?: readonly Message[];
  /** Names the content of the authority files. */
  readonly authorityKey?: string;
  /** Under which they lie in the cache. */
  readonly storedAuthority?: string;
}

const pathsOf = (files: readonly ArchiveFile[], kind: FileKind): readonly ArchiveFile[] =>
  files.filter((file) => file.kind === kind);

const rawName = ({ path }: ArchiveFile): string => path.slice(path.indexOf('/') + 1);

const readWhole = (dir: string, files: readonly ArchiveFile[]): ReadParts => {
  const authority = parseAuthority(dir, authorityBytes(dir, files));
  const rawNames = new Set(pathsOf(files, 'raw').map(rawName));
  const rawFiles = rawFilesOf(dir, rawNames);
  const held = examination(authority, rawFiles);
  const articles = pathsOf(files, 'article').map(({ path }) => {
    const parsed = readFile(dir, path);
    return { ...parsed, ...examineArticle(held, parsed), id: declaredId(parsed) };
  });
  return {
    sources: authority.sources,
    authority: authority.files,
    authorityMessages: authority.messages,
    topicPlaceOf: authority.topicPlaceOf,
    articles,
    unusedMessages: checkUnusedRawFiles(articles, rawFiles, (path) => shownName(dir, path)),
  };
};

const readThrough = async (
  { folder, keys, startPool }: ReadingCache,
  dir: string,
  files: readonly ArchiveFile[],
): Promise<ReadParts> => {
  const articleFiles = pathsOf(files, 'article');
  const others = files.filter(({ kind }) => kind !== 'article');
  const content = authorityBytes(dir, others);
  // Messages about the authority files name them as they are shown.
  const storedAuthority = hashOf(`${keys.archive} ${content.key} ${shownName(dir, '')}`);
  const authority = readAuthority(dir, content, folder, storedAuthority);
  const entries = await readArticles({
    dir,
    files: articleFiles,
    cacheFolder: folder,
    key: keys.archive,
    context: content.key,
    authorityKey: storedAuthority,
    rawHashes: rawHashes(dir, pathsOf(others, 'raw'), folder, keys.archive),
    startPool,
  });
  const source = recordsIn(folder);
  return {
    sources: authority.sources,
    authority: authority.files,
    authorityMessages: authority.messages,
    topicPlaceOf: authority.topicPlaceOf,
    authorityKey: content.key,
    storedAuthority,
    articles: entries.map(
      (entry) => new RestoredFile(entry, source, dir, (path, place) => readFile(dir, path).placeOf(place)),
    ),
  };
};

/**
 * Reads the archive in a folder: settings, authority files, raw texts and articles, in a fixed order. The
 * archive is absent when anything is wrong with it; the messages then say what, all at once. Symbolic links
 * are not followed. With a cache, unchanged articles are taken from there, and of all articles only the heads
 * stay in memory. The files are looked for unless somebody just did. Rejects only when the disk fails or the cache is damaged.
 */
export const readArchive = async (
  dir: string,
  options: {
    readonly drafts: boolean;
    /** The site's address where it was given beside the archive. */
    readonly baseUrl?: string | undefined;
    readonly cache?: ReadingCache;
    readonly files?: readonly ArchiveFile[];
    /** False when the files are a part of the archive's; those that are named may be elsewhere. */
    readonly isWhole?: boolean;
  },
): Promise<Assembled & Pick<ReadParts, 'authorityKey' | 'storedAuthority'>> => {
  if (!isFolder(dir)) {
    const place = atStart(shownName(dir, '') || '.');
    return { archive: undefined, messages: [errorAt(place, 'no-folder', wording.noFolder)] };
  }
  const files = options.files ?? archiveFiles(dir);
  const { cache } = options;
  const settings = readSettings(
    dir,
    pathsOf(files, 'settings').length > 0,
    cache && { folder: cache.folder, key: cache.keys.archive },
  );
  const read = cache === undefined ? readWhole(dir, files) : await readThrough(cache, dir, files);
  const { archive, messages } = assemble({ ...read, settings }, options);
  const hasAddress = settings.settings?.baseUrl !== undefined || options.baseUrl !== undefined;
  const withoutAddress = settings.settings !== undefined && !hasAddress;
  const strangers: readonly Message[] = [
    ...pathsOf(files, 'link').map(({ path }) =>
      warningAt(atStart(shownName(dir, path)), 'symbolic-link', wording.symbolicLink),
    ),
    ...pathsOf(files, 'unknown').map(({ path }) =>
      warningAt(atStart(shownName(dir, path)), 'unknown-file', unknownFileText(path)),
    ),
  ];
  const { authorityKey, storedAuthority } = read;
  const all = [
    ...messages,
    ...(withoutAddress
      ? [warningAt(atStart(shownName(dir, 'archive.yaml')), 'no-base-url', wording.noBaseUrl)]
      : []),
    ...strangers,
    ...(read.unusedMessages ?? []),
  ];
  return {
    archive,
    messages: all,
    ...(authorityKey !== undefined && { authorityKey }),
    ...(storedAuthority !== undefined && { storedAuthority }),
  };
};
