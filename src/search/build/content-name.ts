import { createHash } from 'node:crypto';

const digest = (payload: unknown): string =>
  createHash('sha256').update(JSON.stringify(payload)).digest('hex');

/** A name by content, so that no cache can mix the parts of two builds. */
export const contentName = (payload: unknown): string => digest(payload).slice(0, 10);

/**
 * Gives names by content that are at least so long, different for different contents: one that is taken grows. What
 * is named in the same order gets the same names.
 */
export const shortNames = (shortest: number): ((payload: unknown) => string) => {
  const taken = new Map<string, string>();
  return (payload) => {
    const whole = digest(payload);
    let length = shortest;
    while ((taken.get(whole.slice(0, length)) ?? whole) !== whole) length += 1;
    const name = whole.slice(0, length);
    taken.set(name, whole);
    return name;
  };
};
