/** What is meant by a place among articles; throws a `RangeError` where there is none. */
export const elementAt = <Element>(elements: readonly Element[], place: number): Element => {
  const element = elements[place];
  if (element === undefined) throw new RangeError(`There is no article ${place}.`);
  return element;
};
