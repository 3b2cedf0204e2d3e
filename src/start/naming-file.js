// Of a fault in writing the system does not say in which file; also used by a thread of plain JavaScript.

/**
 * An error with the name of the file in its message, where the system has named none. The message is what an error
 * keeps on its way from one thread to another.
 *
 * @param {unknown} error
 * @param {string} file
 */
export const namingFile = (error, file) => {
  if (error instanceof Error && 'syscall' in error && !('path' in error)) {
    error.message += ` '${file}'`;
  }
  return error;
};
