import * as crypto from 'node:crypto';

/** Hashing at one go takes half the time; Node has it since 20.12. */
const isAtOnce = 'hash' in crypto;

/** Names content within the cache; what goes out to readers is named by SHA-256. */
export const hashOf = (content: Uint8Array | string): string =>
  isAtOnce ? crypto.hash('sha1', content, 'hex') : crypto.createHash('sha1').update(content).digest('hex');
