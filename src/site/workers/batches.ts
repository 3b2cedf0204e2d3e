/** Elements in their order, so many at a time. */
export const batches = <Element>(
  elements: readonly Element[],
  size: number,
): readonly (readonly Element[])[] =>
  Array.from({ length: Math.ceil(elements.length / size) }, (_, index) =>
    elements.slice(index * size, (index + 1) * size),
  );
