import type { Path } from './yaml-text.ts';

/** How messages name a key: with the keys around it; positions in lists are told by the place alone. */
export const keyName = (path: Path): string =>
  path
    .filter((step) => typeof step === 'string')
    .map(String)
    .join('.');
