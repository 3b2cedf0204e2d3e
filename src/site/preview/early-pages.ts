import type { SitePath } from '../../record/identifiers.ts';
import type { SettledPages } from '../in-view.ts';

/** What is shown before it is published: whole pages and what they load, in memory. */
export interface EarlyPages {
  /** Takes in what a build has settled; returns the pages that now look otherwise than before. */
  readonly take: (settled: SettledPages) => readonly SitePath[];
  readonly page: (path: SitePath) => string | undefined;
  readonly file: (path: string) => string | Uint8Array | undefined;
  readonly pages: () => ReadonlyMap<SitePath, string>;
  /** From now on all is shown as it is published. */
  readonly clear: () => void;
}

export const earlyPages = (): EarlyPages => {
  const pages = new Map<SitePath, string>();
  const files = new Map<string, string | Uint8Array>();
  return {
    take: (settled) => {
      for (const { path, content } of settled.files) files.set(path, content);
      return settled.pages.flatMap(({ path, content }) => {
        if (pages.get(path) === content) return [];
        if (content === undefined) pages.delete(path);
        else pages.set(path, content);
        return [path];
      });
    },
    page: (path) => pages.get(path),
    file: (path) => files.get(path),
    pages: () => new Map(pages),
    clear: () => {
      pages.clear();
      files.clear();
    },
  };
};
