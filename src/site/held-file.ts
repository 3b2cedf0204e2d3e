import { close, openSync, statSync } from 'node:fs';
import process from 'node:process';

/** The room of so many bytes takes the file system a while to give back. */
const worthHolding = 1 << 22;

const nothing = (): void => undefined;

/**
 * Holds a large file that is about to be removed or replaced. Its room is given back when it is let go, which another
 * thread does while this one goes on.
 *
 * @returns lets it go
 */
export const holdFile = (path: string): (() => void) => {
  // Elsewhere what is open is not replaced.
  if (process.platform === 'win32') return nothing;
  try {
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) < worthHolding) return nothing;
    const handle = openSync(path, 'r');
    return () => {
      close(handle, nothing);
    };
  } catch {
    return nothing;
  }
};
