/** One page of a list that may be too long for a single one. */
export interface Sheet<Element> {
  /** From 1. */
  readonly number: number;
  /** How many sheets the list has. */
  readonly count: number;
  readonly elements: readonly Element[];
}
