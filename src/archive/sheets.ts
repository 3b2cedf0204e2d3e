import type { Sheet } from '../record/sheet.ts';

/** As many as a page shows before the list goes on at the next. */
export const mostOnSheet = 200;

/** How many pages show a list of so many; an empty one has one page too. */
export const sheetCount = (elements: number, most: number): number => Math.max(1, Math.ceil(elements / most));

/** A list cut into the pages that show it, in its order; an empty list has one empty page. */
export const sheets = <Element>(
  elements: readonly Element[],
  most: number = mostOnSheet,
): readonly Sheet<Element>[] => {
  const count = sheetCount(elements.length, most);
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    count,
    elements: elements.slice(index * most, (index + 1) * most),
  }));
};
