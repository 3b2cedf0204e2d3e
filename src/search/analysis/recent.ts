import { detached } from '../../record/detached.ts';

/**
 * Remembers what was made of names, about the last `most` of them at least: when so many are new, those that were
 * not asked for since are forgotten. A large archive has millions of different tokens, of which most come once.
 */
export const recentlyMade = <Value>(
  make: (name: string) => Value,
  most: number,
): ((name: string) => Value) => {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  return (name) => {
    const known = young.get(name);
    if (known !== undefined) return known;
    const value = old.get(name) ?? make(name);
    if (young.size >= most) {
      old = young;
      young = new Map();
    }
    young.set(detached(name), value);
    return value;
  };
};
