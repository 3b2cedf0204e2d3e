import { corePart, partFile, receiver } from '../search/index/parts.ts';
import { remembered } from '../search/remembered.ts';
import type { LoadPart } from '../search/shard-index.ts';

/** So long a part may take; a connection that is lost without a word would let the reader wait for ever. */
const patience = 60_000;

/** The address of a part that no cache has and nobody is waiting for already. */
const freshFile = (name: string): string => `${partFile(name)}?${Date.now()}`;

/**
 * The core's name is not made of its content as those of all other parts are, so a copy that some cache still holds
 * may name parts that are gone. A worker keeps the core of the version in use; from disk there is but one.
 */
const mayBeStale = (name: string): boolean => {
  const isKept = 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
  return name === corePart && location.protocol !== 'file:' && !isKept;
};

/** Brings the parts of the index by scripts, which pages from disk may load as pages from a server do. */
export const scriptLoader = (base: string): LoadPart => {
  const payloads = new Map<string, unknown>();
  const overdue = new Set<string>();
  Object.defineProperty(globalThis, receiver, {
    value: (name: string, payload: unknown) => payloads.set(name, payload),
  });
  const loadFrom = (file: string, name: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      const fail = (why: string): void => {
        clearTimeout(timer);
        reject(new Error(`The part ${name} of the search index ${why}.`));
      };
      const timer = setTimeout(() => {
        overdue.add(name);
        fail('does not come');
      }, patience);
      script.src = base + file;
      script.addEventListener('load', () => {
        clearTimeout(timer);
        script.remove();
        if (payloads.has(name)) resolve(payloads.get(name));
        else fail('is damaged');
        payloads.delete(name);
      });
      script.addEventListener('error', () => {
        script.remove();
        fail('is missing');
      });
      document.head.append(script);
    });
  const load = (name: string): Promise<unknown> => {
    // A second script of the same address would wait with the first one.
    if (overdue.has(name)) return loadFrom(freshFile(name), name);
    if (!mayBeStale(name)) return loadFrom(partFile(name), name);
    return loadFrom(freshFile(name), name).catch((error: unknown) => {
      if (overdue.has(name)) throw error;
      return loadFrom(partFile(name), name);
    });
  };
  return remembered(load);
};
