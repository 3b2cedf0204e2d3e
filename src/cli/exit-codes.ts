/** What a command leaves to the shell; public interface. */
export const exitCodes = {
  fine: 0,
  /** Faults in the archive or the texts; all of them were printed. */
  faults: 1,
  /** The command was used wrongly. */
  wrongUse: 2,
  /** A fault of ours, or one of the machine: a full disk, a file that may not be read. */
  failed: 3,
  /** Who read the output left before its end; what a shell says of a program that SIGPIPE ended. */
  readerLeft: 141,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
