/** Makes a value when it is first asked for, and keeps it; what it was made from may go then. */
export const madeOnce = <Value>(make: () => Value): (() => Value) => {
  let state: { readonly make: () => Value } | { readonly value: Value } = { make };
  return () => {
    if ('make' in state) state = { value: state.make() };
    return state.value;
  };
};
