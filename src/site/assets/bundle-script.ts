import { build } from 'esbuild';
import { basename } from 'node:path';
import type { SiteFile } from '../../record/site-file.ts';
import { packageRoot } from '../package-root.ts';
import { hashedAsset } from './hashed-asset.ts';

/**
 * Bundles a browser script from its entry file. The result is a classic script: browsers refuse modules from
 * disk. What the parts of the script say of Node would fail here, since the platform is the browser.
 */
export const bundleScript = async (entryFile: string): Promise<SiteFile> => {
  const { outputFiles } = await build({
    entryPoints: [entryFile],
    absWorkingDir: packageRoot,
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'inline',
    logLevel: 'silent',
  });
  const [bundle] = outputFiles;
  if (bundle === undefined) throw new TypeError(`Nothing came of bundling ${entryFile}`);
  return hashedAsset(basename(entryFile).replace(/\.ts$/, '.js'), bundle.contents);
};
