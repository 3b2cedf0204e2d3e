/** Makes a value when it is first asked for, and keeps it. */
export const madeOnce = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
