/** Threads that start when they are asked for, and are ended by whoever holds this; asked again, others start. */
export interface OnDemand<Threads> {
  readonly start: () => Promise<Threads>;
  readonly end: () => Promise<void>;
}

export const onDemand = <Threads extends { readonly end: () => Promise<void> }>(
  startThreads: () => Promise<Threads>,
): OnDemand<Threads> => {
  let started: Promise<Threads> | undefined;
  return {
    start: () => {
      started ??= startThreads();
      return started;
    },
    end: async () => {
      const ending = started;
      started = undefined;
      if (ending !== undefined) await (await ending).end();
    },
  };
};
