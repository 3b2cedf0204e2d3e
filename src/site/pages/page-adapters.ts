import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { numberedLists } from '../../../eleventy.config.ts';
import type { Edition, PageAdapter } from '../../../templates/edition.ts';
import { isSitePath, type SitePath } from '../../record/identifiers.ts';
import { DamagedCache } from '../cache/record-file.ts';
import { inPackage, translationFolder } from '../package-root.ts';

interface AdapterModule {
  readonly data: {
    readonly permalink: string | ((this: PageAdapter, data: { readonly number: number }) => string);
    readonly pagination?: { readonly data: string };
  };
  readonly default: (this: PageAdapter, data: { readonly number: number }) => string;
}

/** One kind of page. */
export interface PageKind {
  /** `article` for `templates/pages/article.11ty.ts`. */
  readonly name: string;
  /** The list that it has a page for every element of; absent for a single page. */
  readonly list: keyof Edition | undefined;
  readonly path: (edition: Edition, number: number) => SitePath;
  readonly render: (edition: Edition, number: number) => string;
}

const ending = /\.11ty\.[jt]s$/;

const failure = (file: string, cause: unknown): Error =>
  new Error(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });

const lists: ReadonlyMap<string, keyof Edition> = new Map(Object.entries(numberedLists));

const pageKind = (file: string, { data, default: page }: AdapterModule): PageKind => {
  const numbers = data.pagination?.data;
  const list = lists.get(numbers ?? '');
  if (numbers !== undefined && list === undefined) {
    throw new TypeError(`${file} paginates over ${numbers}, which eleventy.config.ts does not know.`);
  }
  const attempt = <Result>(action: () => Result): Result => {
    try {
      return action();
    } catch (error) {
      // Whoever builds has to know it by its class.
      if (error instanceof DamagedCache) throw error;
      throw failure(file, error);
    }
  };
  return {
    name: basename(file).replace(ending, ''),
    list,
    path: (edition, number) =>
      attempt(() => {
        const { permalink } = data;
        const path =
          typeof permalink === 'string' ? permalink : permalink.call({ edition: () => edition }, { number });
        if (!isSitePath(path)) throw new TypeError(`No permalink inside the site: ${path}`);
        return path;
      }),
    render: (edition, number) =>
      attempt(() => {
        const content: unknown = page.call({ edition: () => edition }, { number });
        if (typeof content !== 'string') throw new TypeError('The page is no string.');
        return content;
      }),
  };
};

const ownFolder = (): string =>
  translationFolder === undefined ? inPackage('templates/pages') : join(translationFolder, 'templates/pages');

/** Loads the adapters of a folder, by default those of `templates/pages`, in the order of their names. */
export const loadPageKinds = async (folder = ownFolder()): Promise<readonly PageKind[]> => {
  const files = readdirSync(folder)
    .filter((name) => ending.test(name))
    .sort();
  return Promise.all(
    files.map(async (name) => {
      const file = join(folder, name);
      // oxlint-disable-next-line no-unsafe-type-assertion -- Adapters are found by their names, not imported by them.
      const module = (await import(pathToFileURL(file).href)) as AdapterModule;
      return pageKind(file, module);
    }),
  );
};
