/**
 * Begins some work that is done elsewhere, and does other things meanwhile, which are given its result to wait for.
 * They are begun when the work says that it is handed over, or has come to its end: this thread may be busy with them
 * for long. The work is at its end, well or not, before this is.
 */
export const beside = async <Early, Result>(
  work: (onHandedOver: () => void) => Promise<Early>,
  meanwhile: (early: Promise<Early>) => Promise<Result>,
): Promise<Result> => {
  let handOver = (): void => {};
  const handedOver = new Promise<void>((resolve) => {
    handOver = resolve;
  });
  const early = work(() => {
    handOver();
  });
  const settled = Promise.allSettled([early]);
  await Promise.race([handedOver, settled]);
  try {
    return await meanwhile(early);
  } finally {
    await settled;
  }
};
