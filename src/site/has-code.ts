/** Whether an error of the file system bears one of the codes: `ENOENT`, `EEXIST` … */
export const hasCode = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && codes.some((code) => code === error.code);
