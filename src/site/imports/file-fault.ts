import { importWording as wording } from '../../german/wording/intake.ts';
import { diskFault } from '../disk-fault.ts';
import { hasCode } from '../has-code.ts';

/** What went wrong with a file; in the words of the error where neither the disk nor a file of that name is at fault. */
export const fileFault = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  if (hasCode(error, 'EEXIST') && 'path' in error) return wording.notOverwritten(String(error.path));
  return diskFault(error) ?? error.message;
};
