import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Linux writes spaces, tabs, line ends and backslashes as octal numbers (proc(5)). */
const plain = (text: string): string =>
  text.replace(/\\([0-7]{3})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 8)));

const mountPoint = 4;

/**
 * The folders that something is mounted on.
 *
 * @param table the content of `/proc/self/mountinfo`
 */
export const mountPointsIn = (table: string): readonly string[] =>
  table.split('\n').map((line) => plain(line.split(' ')[mountPoint] ?? ''));

/** Only Linux says. */
const mountPoints = (): readonly string[] => {
  try {
    return mountPointsIn(readFileSync('/proc/self/mountinfo', 'utf8'));
  } catch {
    return [];
  }
};

/**
 * Whether a folder has a file system of its own, so that nothing can be renamed into its place or out of it.
 *
 * @param folder absolute path, links resolved; it need not exist
 */
export const isMountPoint = (folder: string): boolean => {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined) return false;
  // A folder that is mounted in a second place has the file system of its parent.
  return found.dev !== statSync(dirname(folder)).dev || mountPoints().includes(folder);
};
