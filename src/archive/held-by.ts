/** Makes a value of a name, and keeps that of the last name it was asked for. */
export const heldBy = <Value>(make: (name: string) => Value): ((name: string) => Value) => {
  let held: { readonly name: string; readonly value: Value } | undefined;
  return (name) => {
    if (held?.name !== name) held = { name, value: make(name) };
    return held.value;
  };
};
