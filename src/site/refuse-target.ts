import { readdir, realpath } from 'node:fs/promises';
import { relative, isAbsolute, sep } from 'node:path';
import process from 'node:process';
import { files } from '../archive/links.ts';
import { hasCode } from './has-code.ts';
import { packageRoot } from './package-root.ts';
import { resolveTarget } from './publish/resolve-target.ts';

/** Why a folder must not be replaced by a site. */
export type TargetRefusal =
  | 'not-a-folder'
  | 'not-ours'
  | 'holds-the-archive'
  | 'inside-the-archive'
  | 'holds-the-generator'
  | 'holds-the-working-folder';

/** The folders that a site must not swallow; absolute paths, links resolved. */
export interface ProtectedFolders {
  readonly archive: string;
  readonly generator: string;
  readonly working: string;
}

/** The folders around a build of an archive. */
export const protectedFolders = async (archiveDir: string): Promise<ProtectedFolders> => ({
  archive: await resolveTarget(archiveDir),
  generator: await realpath(packageRoot),
  working: process.cwd(),
});

const holds = (outer: string, inner: string): boolean => {
  const way = relative(outer, inner);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
};

const refusePlace = (target: string, folders: ProtectedFolders): TargetRefusal | undefined => {
  if (holds(target, folders.archive)) return 'holds-the-archive';
  if (holds(folders.archive, target)) return 'inside-the-archive';
  if (holds(target, folders.generator)) return 'holds-the-generator';
  if (holds(target, folders.working)) return 'holds-the-working-folder';
  return undefined;
};

const refuseContent = async (target: string, marker: string): Promise<TargetRefusal | undefined> => {
  try {
    const names = await readdir(target);
    return names.length === 0 || names.includes(marker) ? undefined : 'not-ours';
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    if (hasCode(error, 'ENOTDIR')) return 'not-a-folder';
    throw error;
  }
};

/**
 * A build replaces its target whole. It may do so with an empty folder and with a site it made itself, known by
 * its marker; anything else is refused, with the reason. Undefined when nothing speaks against it.
 *
 * @param marker the file by which a folder is known as ours
 */
export const refuseTarget = async (
  target: string,
  folders: ProtectedFolders,
  marker: string = files.marker,
): Promise<TargetRefusal | undefined> =>
  refusePlace(target, folders) ?? (await refuseContent(target, marker));
