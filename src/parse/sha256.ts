import * as crypto from 'node:crypto';

/** Hashing at one go takes half the time; Node has it since 20.12. */
const isAtOnce = 'hash' in crypto;

/** SHA-256 of a content, in hexadecimal digits. */
export const sha256 = (content: Uint8Array | string): string =>
  isAtOnce
    ? crypto.hash('sha256', content, 'hex')
    : crypto.createHash('sha256').update(content).digest('hex');
