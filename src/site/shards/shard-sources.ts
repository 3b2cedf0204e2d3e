import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '../../record/archive.ts';
import type { ShardFolder } from './shard-folder.ts';

/** The files that every shard holds: settings and authority files. */
const commonSources = (archiveDir: string): readonly string[] => [
  'archive.yaml',
  ...(existsSync(join(archiveDir, 'authority'))
    ? readdirSync(join(archiveDir, 'authority'))
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .map((name) => `authority/${name}`)
    : []),
];

const rawSources = ({ articles }: Archive): readonly string[] => [
  ...new Set(articles.flatMap(({ source: { file } }) => (file === undefined ? [] : [`roh/${file}`]))),
];

/** Copies what a shard was made from into its folder; the copy takes the place of the former one when it is whole. */
export const copySources = (archiveDir: string, archive: Archive, folder: ShardFolder): void => {
  const unfinished = `${folder.archive}.neu`;
  rmSync(unfinished, { recursive: true, force: true });
  const paths = [
    ...commonSources(archiveDir),
    ...archive.articles.map(({ path }) => path),
    ...rawSources(archive),
  ];
  for (const path of paths) {
    const place = join(unfinished, path);
    mkdirSync(dirname(place), { recursive: true });
    copyFileSync(join(archiveDir, path), place);
  }
  rmSync(folder.archive, { recursive: true, force: true });
  renameSync(unfinished, folder.archive);
};
