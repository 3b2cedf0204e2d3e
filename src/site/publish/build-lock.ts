import { randomUUID } from 'node:crypto';
import { readdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { hasCode } from '../has-code.ts';
import { makeFolder } from '../make-folder.ts';
import { isRunning, ownIdentity, type ProcessIdentity } from './process-identity.ts';

/** Another command is writing the same site. */
export interface LockHolder extends ProcessIdentity {
  readonly host: string;
  /** The absolute path of its lock, which an operator may delete when the process is known to be gone. */
  readonly lockFile: string;
}

export type LockResult =
  | { readonly locked: true; readonly lockFile: string }
  | { readonly locked: false; readonly holder: LockHolder };

const attempts = 5;
const prefix = 'lock';
const unknownStart = '-';
const ownHost = encodeURIComponent(hostname()).replaceAll('.', '%2E');

/** The name carries everything, so that a lock is whole the moment it exists. */
const newLockName = (): string => {
  const { pid, startTicks } = ownIdentity();
  return [prefix, ownHost, pid, startTicks ?? unknownStart, randomUUID()].join('.');
};

const readLockName = (folder: string, name: string): LockHolder | undefined => {
  const [first, host, pid, startTicks, unique] = name.split('.');
  if (first !== prefix || host === undefined || pid === undefined || unique === undefined) return undefined;
  return {
    host,
    pid: Number(pid),
    startTicks: startTicks === unknownStart ? undefined : startTicks,
    lockFile: join(folder, name),
  };
};

/** A process of another machine cannot be asked; its lock holds until somebody deletes it. */
const isLive = (holder: LockHolder): boolean => holder.host !== ownHost || isRunning(holder);

/** The other holders in the folder; locks of dead processes are removed, which no two names can confuse. */
const otherHolders = async (folder: string, ownLock: string): Promise<readonly LockHolder[]> => {
  const locks = (await readdir(folder))
    .map((name) => readLockName(folder, name))
    .filter((holder) => holder !== undefined && holder.lockFile !== ownLock);
  const live: LockHolder[] = [];
  for (const holder of locks) {
    if (holder === undefined) continue;
    if (isLive(holder)) live.push(holder);
    else await rm(holder.lockFile, { force: true });
  }
  return live;
};

/** Creates the folder and the lock in it; a command that ends may remove the empty folder in between. */
const placeLock = async (folder: string): Promise<string> => {
  const lockFile = join(folder, newLockName());
  for (;;) {
    makeFolder(folder);
    try {
      await writeFile(lockFile, '', { flag: 'wx' });
      return lockFile;
    } catch (error) {
      if (!hasCode(error, 'ENOENT')) throw error;
    }
  }
};

/**
 * Locks a workspace for this process, by adding a lock of its own and looking for those of others: whoever
 * finds one steps back, so two never work at once. When both step back, the waiting times differ.
 */
export const lockWorkspace = async (folder: string): Promise<LockResult> => {
  for (let attempt = 1; ; attempt += 1) {
    const lockFile = await placeLock(folder);
    const [holder] = await otherHolders(folder, lockFile);
    if (holder === undefined) return { locked: true, lockFile };
    await unlockWorkspace(folder, lockFile);
    if (attempt === attempts) return { locked: false, holder };
    await setTimeout(20 + Math.random() * 80);
  }
};

/** Removes the lock, and the folder when nothing is left in it. */
export const unlockWorkspace = async (folder: string, lockFile: string): Promise<void> => {
  await rm(lockFile, { force: true });
  try {
    await rmdir(folder);
  } catch (error) {
    if (!hasCode(error, 'ENOTEMPTY', 'EEXIST', 'ENOENT')) throw error;
  }
};
