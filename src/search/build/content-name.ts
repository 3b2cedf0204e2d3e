import { createHash } from 'node:crypto';

/** Names a payload whole: equal payloads have equal digests. */
export const payloadDigest = (payload: unknown): string =>
  createHash('sha256').update(JSON.stringify(payload)).digest('hex');

/** A name by content, so that no cache can mix the parts of two builds. */
export const contentName = (payload: unknown): string => payloadDigest(payload).slice(0, 10);

/**
 * Gives names by digests that are at least so long, different for different contents: one that is taken grows. What
 * is named in the same order gets the same names.
 */
export const shortNames = (shortest: number): ((digest: string) => string) => {
  const taken = new Map<string, string>();
  return (whole) => {
    let length = shortest;
    while ((taken.get(whole.slice(0, length)) ?? whole) !== whole) length += 1;
    const name = whole.slice(0, length);
    taken.set(name, whole);
    return name;
  };
};
