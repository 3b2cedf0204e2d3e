import type { Examination } from '../../archive/examine-article.ts';

let held: { readonly reading: string; readonly examination: Examination } | undefined;

/** The index of all names takes a while to make, and a thread gets many batches of one reading: it is made once. */
export const heldExamination = (reading: string, make: () => Examination): Examination => {
  if (held?.reading !== reading) held = { reading, examination: make() };
  return held.examination;
};

/** Of a large archive it takes a hundred megabytes, which nobody needs once all is read. */
export const dropExamination = (): void => {
  held = undefined;
};
