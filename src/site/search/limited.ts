/**
 * Does at most so many things at a time, in the order in which they were asked for, but for those that are to be the
 * next. After a failure nothing more is begun, and whatever was asked for fails alike.
 */
export const limited = (most: number) => {
  const waiting: (() => void)[] = [];
  let running = 0;
  let failure: { readonly reason: unknown } | undefined;
  /** Whoever waits takes the place over: nobody who comes meanwhile finds it free. */
  const giveWay = (): void => {
    const go = waiting.shift();
    if (go === undefined) running -= 1;
    else go();
  };
  return async <Result>(work: () => Promise<Result>, isNext = false): Promise<Result> => {
    if (running < most) running += 1;
    else await new Promise<void>((go) => (isNext ? waiting.unshift(go) : waiting.push(go)));
    try {
      if (failure !== undefined) throw failure.reason;
      return await work();
    } catch (error) {
      failure ??= { reason: error };
      throw error;
    } finally {
      giveWay();
    }
  };
};
