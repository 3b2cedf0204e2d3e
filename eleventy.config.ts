import type { UserConfig } from '@11ty/eleventy';
import type { Edition } from './templates/edition.ts';

/**
 * The lists of the edition that page adapters paginate over, by the name under which they ask for their numbers:
 * an adapter has `pagination: { data: 'articleNumbers', … }` and looks the element up itself.
 */
export const numberedLists = {
  articleNumbers: 'articles',
  chronicleNumbers: 'chronicleSheets',
  comparisonNumbers: 'comparisons',
  entityNumbers: 'entitySheets',
  movedNumbers: 'moved',
  overviewNumbers: 'overviewSheets',
  registerNumbers: 'registerSheets',
  sourceNumbers: 'sourceSheets',
} as const satisfies Readonly<Record<string, keyof Edition>>;

/** The pages of one kind that are to be rendered. */
export interface WantedPages {
  readonly kind: string;
  readonly numbers: readonly number[];
  readonly path: (number: number) => string;
  readonly render: (number: number) => string | Promise<string>;
}

const refuseFrontMatter = (): never => {
  throw new TypeError('Page adapters have no front matter.');
};

/** `---js` headers are evaluated by Eleventy's parser unless every language is taken away from it. */
const frontMatterLanguages = ['yaml', 'json', 'js', 'javascript', 'node', 'coffee', 'cson', 'toml'];

interface PageData {
  readonly number: number;
}

/**
 * Tells Eleventy all it may know: a virtual template for every kind of page, which paginates over the numbers of
 * the pages that are wanted. Records are looked up by number and never handed over, because Eleventy copies what
 * it paginates. Articles are never templates, so that nothing in their text is executed.
 */
export const configureEleventy =
  (wanted: readonly WantedPages[]) =>
  (config: UserConfig): void => {
    config.setQuietMode(true);
    config.setUseGitIgnore(false);
    config.setTemplateFormats(['11ty.js']);
    config.setDataFileSuffixes([]);
    config.setFrontMatterParsingOptions({
      engines: Object.fromEntries(frontMatterLanguages.map((language) => [language, refuseFrontMatter])),
    });
    config.addGlobalData('eleventyExcludeFromCollections', true);
    for (const { kind, numbers, path, render } of wanted) {
      config.addTemplate(`${kind}.11ty.js`, {
        data: {
          numbers,
          pagination: { data: 'numbers', size: 1, alias: 'number' },
          permalink: ({ number }: PageData) => path(number),
        },
        render: ({ number }: PageData) => render(number),
      });
    }
  };
