import { build, stop } from 'esbuild';
import { basename } from 'node:path';
import type { SiteFile } from '../../record/site-file.ts';
import { packageRoot } from '../package-root.ts';
import { hashedAsset } from './hashed-asset.ts';

/** How many bundles are being made. The process of esbuild ends with the last: a build may go on for long, it would stay. */
let unfinished = 0;

/**
 * The code of a browser script, bundled from its entry file. The result is a classic script: browsers refuse modules from
 * disk. What the parts of the script say of Node would fail here, since the platform is the browser.
 */
export const bundleCode = async (entryFile: string): Promise<Uint8Array> => {
  unfinished += 1;
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
  }).finally(() => {
    unfinished -= 1;
    if (unfinished === 0) void stop();
  });
  const [bundle] = outputFiles;
  if (bundle === undefined) throw new TypeError(`Nothing came of bundling ${entryFile}`);
  return bundle.contents;
};

/** Bundles a browser script into an asset. */
export const bundleScript = async (entryFile: string): Promise<SiteFile> =>
  hashedAsset(basename(entryFile).replace(/\.ts$/, '.js'), await bundleCode(entryFile));
