/** What the file system says that is wrong with a file: `EIO`. Throws what is no error of the file system. */
export const codeOf = (error: unknown): string => {
  if (error instanceof Error && 'code' in error) return String(error.code);
  throw error;
};
