/** Where a name stands in an alphabet: `a` to `z`, `ziffern` for what begins with a figure, `andere` for the rest. */
export type Letter = string & { readonly letter: unique symbol };
