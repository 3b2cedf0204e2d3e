/** Keeps the values that were asked for last, at most so many; others are made again. */
export const recentlyUsed = <Key, Value>(most: number, make: (key: Key) => Value) => {
  const values = new Map<Key, Value>();
  return (key: Key): Value => {
    const known = values.get(key);
    const value = known ?? make(key);
    if (known !== undefined) values.delete(key);
    values.set(key, value);
    if (values.size > most) {
      const oldest = values.keys().next();
      if (oldest.done !== true) values.delete(oldest.value);
    }
    return value;
  };
};
