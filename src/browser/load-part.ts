import { partFile, receiver } from '../search/index/parts.ts';
import type { LoadPart } from '../search/shard-index.ts';

/** Brings the parts of the index by scripts, which pages from disk may load as pages from a server do. */
export const scriptLoader = (base: string): LoadPart => {
  const payloads = new Map<string, unknown>();
  const pending = new Map<string, Promise<unknown>>();
  Object.defineProperty(globalThis, receiver, {
    value: (name: string, payload: unknown) => payloads.set(name, payload),
  });
  const load = (name: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = base + partFile(name);
      script.addEventListener('load', () => {
        script.remove();
        if (payloads.has(name)) resolve(payloads.get(name));
        else reject(new Error(`The part ${name} of the search index is damaged.`));
        payloads.delete(name);
      });
      script.addEventListener('error', () => {
        script.remove();
        pending.delete(name);
        reject(new Error(`The part ${name} of the search index is missing.`));
      });
      document.head.append(script);
    });
  return (name) => {
    const part = pending.get(name) ?? load(name);
    pending.set(name, part);
    return part;
  };
};
