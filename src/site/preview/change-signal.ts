/** Lets many wait for the next change of one thing. */
export interface ChangeSignal {
  /** Grows with every change, and from one start of the server to the next. */
  readonly version: () => number;
  readonly announce: () => void;
  /** Resolves to true at once when there was a change after `seen`, else at the next; false after `limit` ms. */
  readonly changedAfter: (seen: number, limit: number) => Promise<boolean>;
}

export const changeSignal = (startVersion: number): ChangeSignal => {
  let current = startVersion;
  const waiting = new Set<() => void>();
  return {
    version: () => current,
    announce: () => {
      current += 1;
      for (const wake of waiting) wake();
    },
    changedAfter: (seen, limit) =>
      new Promise((resolve) => {
        if (current > seen) {
          resolve(true);
          return;
        }
        const settle = (changed: boolean): void => {
          clearTimeout(timer);
          waiting.delete(wake);
          resolve(changed);
        };
        const wake = (): void => {
          settle(true);
        };
        const timer = setTimeout(() => {
          settle(false);
        }, limit);
        waiting.add(wake);
      }),
  };
};
