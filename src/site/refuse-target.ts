import { lstatSync, statSync } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { dirname, relative, isAbsolute, sep } from 'node:path';
import process from 'node:process';
import { files } from '../archive/links.ts';
import { hasCode } from './has-code.ts';
import { isMountPoint } from './is-mount-point.ts';
import { packageRoot } from './package-root.ts';
import { resolveTarget } from './publish/resolve-target.ts';

/** Why a folder must not be replaced by a site. */
export type TargetRefusal =
  | 'not-a-folder'
  | 'dangling-link'
  | 'mount-point'
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

/** A path whose links are resolved has only those in it that lead nowhere; perhaps the last one is among its parents. */
const isDangling = (path: string): boolean => {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return dirname(path) !== path && isDangling(dirname(path));
  return found.isSymbolicLink() && statSync(path, { throwIfNoEntry: false }) === undefined;
};

const refusePlace = (target: string, folders: ProtectedFolders): TargetRefusal | undefined => {
  if (isDangling(target)) return 'dangling-link';
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

/** What becomes of a folder. */
export interface Claim {
  /** The file by which it is known as ours. */
  readonly marker: string;
  /** Whether another folder is put in its place, not only something into it. */
  readonly isReplaced: boolean;
}

const claimOfSite: Claim = { marker: files.marker, isReplaced: true };

/**
 * A build replaces its target whole. It may do so with an empty folder and with a site it made itself, known by
 * its marker; anything else is refused, with the reason. Undefined when nothing speaks against it.
 */
export const refuseTarget = async (
  target: string,
  folders: ProtectedFolders,
  { marker, isReplaced }: Claim = claimOfSite,
): Promise<TargetRefusal | undefined> => {
  const content = await refuseContent(target, marker);
  // Nothing below a file can be asked of the disk.
  if (content === 'not-a-folder') return content;
  return refusePlace(target, folders) ?? (isReplaced && isMountPoint(target) ? 'mount-point' : content);
};
