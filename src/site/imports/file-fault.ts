import { importWording as wording } from '../../german/wording/intake.ts';

const told = (error: Error, key: 'code' | 'path'): string => {
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' ? value : '';
};

/** What went wrong with a file, as far as the file system's code tells it; else in the words of the error. */
export const fileFault = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return wording.fileFault(told(error, 'code'), told(error, 'path')) ?? error.message;
};
