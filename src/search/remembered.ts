/** Makes each value once; what failed is tried again. */
export const remembered = <Name extends string, Value>(
  make: (name: Name) => Promise<Value>,
): ((name: Name) => Promise<Value>) => {
  const known = new Map<Name, Promise<Value>>();
  return async (name) => {
    const value = known.get(name) ?? make(name);
    known.set(name, value);
    try {
      return await value;
    } catch (error) {
      known.delete(name);
      throw error;
    }
  };
};
