/** Lets open pages wait until they have changed, and knows by that which pages are open. */
export interface PageChanges {
  /** Grows with every change, and from one start of the server to the next. */
  readonly version: () => number;
  /** One page has changed. */
  readonly announce: (path: string) => void;
  /** All pages have, but for those that are as they were shown before. */
  readonly announceAll: (except: ReadonlySet<string>) => void;
  /**
   * Resolves to true at once when the page changed after `seen`, else when it next does; false after `limit` ms, or
   * when too many others wait. Whoever no longer listens aborts.
   */
  readonly changedAfter: (path: string, seen: number, limit: number, left: AbortSignal) => Promise<boolean>;
  /** The pages that wait, or did a moment ago; the last one to ask comes first. */
  readonly open: () => readonly string[];
}

/** Browsers hold six connections to a host, for all tabs together: two stay free to load pages. */
const mostHeld = 4;

/** An open page that was answered asks again within so many ms. */
const pause = 5000;

interface Waiting {
  readonly path: string;
  readonly settle: (changed: boolean) => void;
}

export const pageChanges = (startVersion: number): PageChanges => {
  let current = startVersion;
  let all = startVersion;
  /** Of pages whose last change is another one than that of all. */
  const own = new Map<string, number>();
  const waiting = new Set<Waiting>();
  const answered = new Map<string, number>();
  const lastChange = (path: string): number => own.get(path) ?? all;
  const wake = (isConcerned: (path: string) => boolean): void => {
    for (const { path, settle } of waiting) if (isConcerned(path)) settle(true);
  };
  return {
    version: () => current,
    announce: (path) => {
      current += 1;
      own.set(path, current);
      wake((other) => other === path);
    },
    announceAll: (except) => {
      current += 1;
      all = current;
      for (const path of own.keys()) if (!except.has(path)) own.delete(path);
      wake((path) => !own.has(path));
    },
    changedAfter: (path, seen, limit, left) =>
      new Promise((resolve) => {
        if (lastChange(path) > seen) {
          answered.set(path, Date.now());
          resolve(true);
          return;
        }
        const end = (changed: boolean): void => {
          clearTimeout(timer);
          waiting.delete(held);
          left.removeEventListener('abort', leave);
          resolve(changed);
        };
        const settle = (changed: boolean): void => {
          answered.set(path, Date.now());
          end(changed);
        };
        const leave = (): void => {
          end(false);
        };
        const held = { path, settle };
        const timer = setTimeout(() => {
          settle(false);
        }, limit);
        left.addEventListener('abort', leave);
        waiting.add(held);
        const [oldest] = waiting;
        if (waiting.size > mostHeld) oldest?.settle(false);
      }),
    open: () => {
      const now = Date.now();
      for (const [path, at] of answered) if (now - at > pause) answered.delete(path);
      const held = Array.from(waiting, ({ path }) => path).reverse();
      return [...new Set([...held, ...answered.keys()])];
    },
  };
};
