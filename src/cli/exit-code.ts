/** What a command's exit says to whoever called it. */
export const exitCode = {
  fine: 0,
  /** The archive or a text has faults; all of them were printed. */
  faults: 1,
  wrongUse: 2,
  /** A fault of this program. */
  ourFault: 3,
} as const;
