import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { numberedLists } from '../../../eleventy.config.ts';
import type { Edition, PageAdapter } from '../../../templates/edition.ts';
import { isSitePath, type SitePath } from '../../record/identifiers.ts';
import { DamagedCache } from '../cache/record-file.ts';
import { inPackage } from '../package-root.ts';

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

const nameOf = (file: string): string => basename(file).replace(ending, '');

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
    name: nameOf(file),
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

const namesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => ending.test(name))
    .sort();

// oxlint-disable-next-line no-unsafe-type-assertion -- Adapters are found by their names, not imported by them.
const asAdapter = (module: unknown): AdapterModule => module as AdapterModule;

/** The adapters of `templates/pages`; a translation has them in itself. */
const loadOwn = (): Promise<readonly PageKind[]> =>
  Promise.all(
    namesIn(inPackage('templates/pages')).map(async (file) =>
      pageKind(file, asAdapter(await import(`../../../templates/pages/${nameOf(file)}.11ty.ts`))),
    ),
  );

/** Loads the adapters of a folder, by default those of `templates/pages`, in the order of their names. */
export const loadPageKinds = async (folder?: string): Promise<readonly PageKind[]> =>
  folder === undefined
    ? loadOwn()
    : Promise.all(
        namesIn(folder).map(async (name) => {
          const file = join(folder, name);
          return pageKind(file, asAdapter(await import(pathToFileURL(file).href)));
        }),
      );
