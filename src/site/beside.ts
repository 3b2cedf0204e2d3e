/** What work beside other things is given. */
export interface WorkBeside {
  /** Says that the work is in the hands of those who do it. */
  readonly handOver: () => void;
  /**
   * Resolves when the other things leave everything free; rejects with what they failed with before that. Undefined where
   * nothing has to be waited for.
   */
  readonly turn: Promise<void> | undefined;
}

/** What other things are given of work beside them. */
export interface Meanwhile<Early> {
  readonly early: Promise<Early>;
  /** Says that nothing is done any more but waiting for the work. */
  readonly giveTurn: () => void;
}

/** For work that has everything to itself. */
export const alone: WorkBeside = { handOver: () => {}, turn: undefined };

/**
 * Begins some work that is done elsewhere, and does other things meanwhile, which are given its result to wait for.
 * They are begun when the work says that it is handed over, or has come to its end: this thread may be busy with them
 * for long. The work is at its end, well or not, before this is.
 */
export const beside = async <Early, Result>(
  work: (given: WorkBeside) => Promise<Early>,
  meanwhile: (given: Meanwhile<Early>) => Promise<Result>,
): Promise<Result> => {
  let handOver = (): void => {};
  const handedOver = new Promise<void>((resolve) => {
    handOver = resolve;
  });
  let giveTurn = (): void => {};
  let refuseTurn = (_reason: unknown): void => {};
  const turn = new Promise<void>((resolve, reject) => {
    giveTurn = resolve;
    refuseTurn = reject;
  });
  // Perhaps the work does not wait for it.
  turn.catch(() => {});
  const early = work({
    handOver: () => {
      handOver();
    },
    turn,
  });
  const settled = Promise.allSettled([early]);
  await Promise.race([handedOver, settled]);
  try {
    return await meanwhile({
      early,
      giveTurn: () => {
        giveTurn();
      },
    });
  } catch (error) {
    refuseTurn(error);
    throw error;
  } finally {
    await settled;
  }
};
