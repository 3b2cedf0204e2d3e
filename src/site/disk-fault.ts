import { join, resolve } from 'node:path';
import { type DiskFault, diskWording } from '../german/wording/disk.ts';
import { inPackage } from './package-root.ts';

/**
 * What Node says of a call that the system refused: `EACCES: permission denied, rename 'a' -> 'b'`. Of an error that
 * comes from another thread nothing else is left.
 */
const saidByNode = /^(?<code>E[A-Z0-9]+): [^,]+, (?<call>\w+)(?: '(?<paths>.*)')?$/s;

const readMessage = (message: string): DiskFault | undefined => {
  const { code, call, paths } = saidByNode.exec(message)?.groups ?? {};
  if (code === undefined || call === undefined) return undefined;
  const [path, other] = paths?.split("' -> '") ?? [];
  return { code, call, path, other };
};

const textOf = (error: Error, key: string): string | undefined => {
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' ? value : undefined;
};

/** Programs that cannot be started are told in other words: `spawn sync EACCES`, with the call `spawn sync`. */
const readProperties = (error: Error): DiskFault | undefined => {
  const [code, call] = [textOf(error, 'code'), textOf(error, 'syscall')?.split(' ')[0]];
  if (code === undefined || call === undefined) return undefined;
  return { code, call, path: textOf(error, 'path'), other: textOf(error, 'dest') };
};

/** What an error tells of a call that the system refused, be it itself or its cause. */
const refusedCall = (error: unknown): DiskFault | undefined =>
  error instanceof Error
    ? (readMessage(error.message) ?? readProperties(error) ?? refusedCall(error.cause))
    : undefined;

/** What the program itself is made of. */
const ownFolders = ['src', 'templates', 'public', 'node_modules'].map((name) => join(inPackage(name), '/'));

/** What is looked for in vain, of the program or nobody knows what, is not the machine's fault. */
const isOurs = ({ code, path }: DiskFault): boolean =>
  code === 'ENOENT' && (path === undefined || ownFolders.some((folder) => resolve(path).startsWith(folder)));

/**
 * What could not be done, why, and what mends it, when an error is a fault of the machine: its disk is full, something is
 * not allowed there, or a file was taken away meanwhile. Undefined for every other error.
 */
export const diskFault = (error: unknown): string | undefined => {
  const refused = refusedCall(error);
  return refused === undefined || isOurs(refused) ? undefined : diskWording.fault(refused);
};
