/** Like `Promise.all`, but rejects when all have ended only: none of them does anything behind a failure. */
export const allEnded = async <Result>(promises: Iterable<Promise<Result>>): Promise<Result[]> => {
  const all = [...promises];
  await Promise.allSettled(all);
  return Promise.all(all);
};
