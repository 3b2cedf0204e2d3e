import process from 'node:process';
import { cliWording } from '../german/wording/cli.ts';
import { diskWording } from '../german/wording/disk.ts';
import { diskFault } from '../site/disk-fault.ts';
import { exitCodes } from './exit-codes.ts';

const reportOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/**
 * Tells why a command could not do its work: a fault of the machine with what mends it, any other, which is ours, with a
 * request to report it. The command will end with 3.
 *
 * @param afterDisk what else is to be said after a fault of the machine
 */
export const tellFailure = (error: unknown, afterDisk: readonly string[] = []): void => {
  const fault = diskFault(error);
  const lines =
    fault === undefined
      ? [cliWording.ourFault(reportOf(error))]
      : [`${fault} ${diskWording.again}`, ...afterDisk];
  process.stderr.write(lines.map((line) => `${line}\n`).join(''));
  process.exitCode = exitCodes.failed;
};
