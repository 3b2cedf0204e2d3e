import { createHash } from 'node:crypto';

/** Names content within the cache; what goes out to readers is named by SHA-256. */
export const hashOf = (content: Uint8Array | string): string =>
  createHash('sha1').update(content).digest('hex');
