/**
 * Does at most so many things at a time, in the order in which they were asked for. After a failure nothing more is
 * begun, and whatever was asked for fails alike.
 */
export const limited = (most: number) => {
  const waiting: (() => void)[] = [];
  let running = 0;
  let failure: { readonly reason: unknown } | undefined;
  const next = (): void => {
    running -= 1;
    waiting.shift()?.();
  };
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (running >= most) await new Promise<void>((go) => waiting.push(go));
    running += 1;
    try {
      if (failure !== undefined) throw failure.reason;
      return await work();
    } catch (error) {
      failure ??= { reason: error };
      throw error;
    } finally {
      next();
    }
  };
};
