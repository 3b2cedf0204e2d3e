/** Counts of one class: found and right, found and wrong, missed. */
export interface Count {
  right: number;
  wrong: number;
  missed: number;
}

export const newCount = (): Count => ({ right: 0, wrong: 0, missed: 0 });

const ratio = (part: number, whole: number): string => (whole === 0 ? '   –' : (part / whole).toFixed(3));

const precision = ({ right, wrong }: Count): string => ratio(right, right + wrong);
const recall = ({ right, missed }: Count): string => ratio(right, right + missed);
const f1 = ({ right, wrong, missed }: Count): string => ratio(2 * right, 2 * right + wrong + missed);

/** A line of a table: the class, its size, precision, recall and F1. */
export const scoreLine = (name: string, count: Count): string =>
  `${name.padEnd(24)} n=${String(count.right + count.missed).padStart(5)}  P ${precision(count)}  R ${recall(count)}  F1 ${f1(count)}`;

export const shareLine = (name: string, right: number, all: number): string =>
  `${name.padEnd(24)} ${right}/${all} = ${ratio(right, all)}`;

/** Adds one comparison of two lists of strings, without regard to order. */
export const compare = (count: Count, found: readonly string[], gold: readonly string[]): void => {
  const open = [...gold];
  for (const item of found) {
    const index = open.indexOf(item);
    if (index < 0) count.wrong += 1;
    else {
      open.splice(index, 1);
      count.right += 1;
    }
  }
  count.missed += open.length;
};
