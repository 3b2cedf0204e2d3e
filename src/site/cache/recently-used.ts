/**
 * Keeps the values that were asked for last, at most so many; others are made again.
 * @param nameOf what tells one that is asked for from others, where it is not itself
 */
export const recentlyUsed = <Asked, Value>(
  most: number,
  make: (asked: Asked) => Value,
  nameOf: (asked: Asked) => unknown = (asked) => asked,
) => {
  const values = new Map<unknown, Value>();
  return (asked: Asked): Value => {
    const name = nameOf(asked);
    const known = values.get(name);
    const value = known ?? make(asked);
    if (known !== undefined) values.delete(name);
    values.set(name, value);
    if (values.size > most) {
      const oldest = values.keys().next();
      if (oldest.done !== true) values.delete(oldest.value);
    }
    return value;
  };
};
