/** Written in front of the worker's code by the build: the file that names everything of this version. */
declare const stand: string;

export const standPath = stand;

/** The hash in the name of that file. */
export const version = stand.split('.')[1] ?? '';
