import { bundle } from 'lightningcss';
import type { Assets } from '../../../templates/edition.ts';
import { files } from '../../archive/links.ts';
import type { SiteFile } from '../../record/site-file.ts';
import { inPackage } from '../package-root.ts';
import { bundleCode, bundleScript } from './bundle-script.ts';
import { bundleStyles } from './bundle-styles.ts';

export interface CollectedAssets {
  /** What the pages refer to. */
  readonly assets: Assets;
  readonly files: readonly SiteFile[];
  /** The code of the worker that keeps pages for reading offline. */
  readonly workerCode: string;
}

const minified = (stylesheet: string): string =>
  new TextDecoder().decode(bundle({ filename: inPackage(stylesheet), minify: true }).code);

/** Makes what the pages load: style sheet, fonts and scripts. The icon lies in `public/`. */
export const collectAssets = async (): Promise<CollectedAssets> => {
  const [
    article,
    start,
    overview,
    searchStyles,
    drawings,
    print,
    siteScript,
    searchScript,
    offlineScript,
    worker,
  ] = await Promise.all([
    bundleStyles(inPackage('templates/styles/article-page.css')),
    bundleStyles(inPackage('templates/styles/start-page.css')),
    bundleStyles(inPackage('templates/styles/overview-pages.css')),
    bundleStyles(inPackage('templates/styles/search-page.css')),
    bundleStyles(inPackage('templates/styles/drawings.css')),
    bundleStyles(inPackage('templates/styles/print.css')),
    bundleScript(inPackage('src/browser/site.ts')),
    bundleScript(inPackage('src/browser/search-page.ts')),
    bundleScript(inPackage('src/browser/offline-page.ts')),
    bundleCode(inPackage('src/browser/worker.ts')),
  ]);
  return {
    assets: {
      articleStylesheet: article.stylesheet.path,
      startStylesheet: start.stylesheet.path,
      overviewStylesheet: overview.stylesheet.path,
      searchStylesheet: searchStyles.stylesheet.path,
      drawingsStylesheet: drawings.stylesheet.path,
      printStylesheet: print.stylesheet.path,
      standaloneStyle: minified('templates/styles/standalone.css'),
      mapStyle: minified('templates/styles/map-image.css'),
      siteScript: siteScript.path,
      searchScript: searchScript.path,
      offlineScript: offlineScript.path,
      icon: files.icon,
    },
    files: [
      article.stylesheet,
      // Every sheet names the same fonts.
      ...article.resources,
      start.stylesheet,
      overview.stylesheet,
      searchStyles.stylesheet,
      drawings.stylesheet,
      print.stylesheet,
      siteScript,
      searchScript,
      offlineScript,
    ],
    workerCode: new TextDecoder().decode(worker),
  };
};
