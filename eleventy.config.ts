import type { UserConfig } from '@11ty/eleventy';
import type { Edition } from './templates/edition.ts';

const numbersOf = (list: readonly unknown[]): readonly number[] => [...list.keys()];

const refuseFrontMatter = (): never => {
  throw new TypeError('Page adapters have no front matter.');
};

/** `---js` headers are evaluated by Eleventy's parser unless every language is taken away from it. */
const frontMatterLanguages = ['yaml', 'json', 'js', 'javascript', 'node', 'coffee', 'cson', 'toml'];

/**
 * Tells Eleventy all it may know: the adapters of `templates/pages` in TypeScript, and the edition, which
 * they reach as `this.edition()`. They paginate over numbers (`articleNumbers`, `entityNumbers`,
 * `overviewNumbers`, `movedNumbers`, `registerNumbers`, `sourceNumbers`, `chronicleNumbers`, `comparisonNumbers`: 0 to n-1) and look
 * the records up themselves, because Eleventy copies what it paginates.
 * Articles are never templates, so that nothing in their text is executed.
 */
export const configureEleventy =
  (edition: Edition) =>
  (config: UserConfig): void => {
    config.setQuietMode(true);
    config.setUseGitIgnore(false);
    // The translated adapters lie in a cache below node_modules, where Eleventy would look for none.
    config.ignores.clear();
    config.setTemplateFormats(['11ty.ts', '11ty.js']);
    config.addExtension('11ty.ts', { key: '11ty.js' });
    config.setDataFileSuffixes([]);
    config.setFrontMatterParsingOptions({
      engines: Object.fromEntries(frontMatterLanguages.map((language) => [language, refuseFrontMatter])),
    });
    config.addJavaScriptFunction('edition', () => edition);
    config.addGlobalData('eleventyExcludeFromCollections', true);
    config.addGlobalData('articleNumbers', numbersOf(edition.articles));
    config.addGlobalData('entityNumbers', numbersOf(edition.entitySheets));
    config.addGlobalData('overviewNumbers', numbersOf(edition.overviewSheets));
    config.addGlobalData('comparisonNumbers', numbersOf(edition.comparisons));
    config.addGlobalData('movedNumbers', numbersOf(edition.moved));
    config.addGlobalData('registerNumbers', numbersOf(edition.registerSheets));
    config.addGlobalData('sourceNumbers', numbersOf(edition.sourceSheets));
    config.addGlobalData('chronicleNumbers', numbersOf(edition.chronicleSheets));
  };
