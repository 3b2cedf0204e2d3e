import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '../../record/archive.ts';
import { listEntry } from '../../start/list-folder.js';
import { makeFolder } from '../make-folder.ts';
import { archiveFiles } from '../reading/archive-files.ts';
import { hashOf } from '../reading/hash-of.ts';
import { writeFile } from '../write-file.ts';
import type { ShardFolder, Sources } from './shard-folder.ts';

const authorityFile = /^authority\/[^/]+\.yaml$/;

/** The files that every shard holds: settings and authority files, without hidden ones and links. */
const commonSources = (archiveDir: string): readonly string[] => {
  const settings = 'archive.yaml';
  if (!existsSync(join(archiveDir, 'authority'))) return [settings];
  const { paths, areFiles } = listEntry(archiveDir, 'authority');
  return [settings, ...paths.filter((path, place) => areFiles[place] === 1 && authorityFile.test(path))];
};

const rawSources = ({ articles }: Archive): readonly string[] => [
  ...new Set(articles.flatMap(({ source: { file } }) => (file === undefined ? [] : [`roh/${file}`]))),
];

/**
 * Copies what a shard was made from into its folder, and returns the digests of all copies, by path. The copy takes the
 * place of the former one when it is whole.
 */
export const copySources = (archiveDir: string, archive: Archive, folder: ShardFolder): Sources => {
  const unfinished = `${folder.archive}.neu`;
  rmSync(unfinished, { recursive: true, force: true });
  const paths = [
    ...commonSources(archiveDir),
    ...archive.articles.map(({ path }) => path),
    ...rawSources(archive),
  ];
  const copied: Record<string, string> = {};
  for (const path of paths) {
    const content = readFileSync(join(archiveDir, path));
    const place = join(unfinished, path);
    makeFolder(dirname(place));
    writeFile(place, content);
    copied[path] = hashOf(content);
  }
  rmSync(folder.archive, { recursive: true, force: true });
  renameSync(unfinished, folder.archive);
  return copied;
};

/** How the sources in a shard's folder differ from what was copied into it. */
export interface ChangedSources {
  readonly missing: readonly string[];
  readonly changed: readonly string[];
  readonly added: readonly string[];
}

/**
 * Compares the sources in a shard's folder with what was copied into it. Only files in the folder are looked at, whatever
 * paths the shard says it has.
 */
export const changedSources = ({ archive }: ShardFolder, sources: Sources): ChangedSources => {
  const paths = Object.keys(sources);
  const files = archiveFiles(archive);
  const own = new Set(files.flatMap(({ path, kind }) => (kind === 'link' ? [] : [path])));
  return {
    missing: paths.filter((path) => !own.has(path)),
    changed: paths.filter(
      (path) => own.has(path) && hashOf(readFileSync(join(archive, path))) !== sources[path],
    ),
    added: files.map(({ path }) => path).filter((path) => !Object.hasOwn(sources, path)),
  };
};

export const isAsCopied = ({ missing, changed, added }: ChangedSources): boolean =>
  missing.length + changed.length + added.length === 0;
