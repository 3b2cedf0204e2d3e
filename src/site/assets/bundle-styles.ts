import { bundle, type Dependency } from 'lightningcss';
import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { SiteFile } from '../../record/site-file.ts';
import { hashedAsset } from './hashed-asset.ts';

export interface BundledStyles {
  readonly stylesheet: SiteFile;
  /** The files it refers to: fonts and pictures. */
  readonly resources: readonly SiteFile[];
}

const urlsAmong = (dependencies: readonly Dependency[] | void) =>
  (dependencies ?? []).filter((dependency) => dependency.type === 'url');

/**
 * Bundles a style sheet with everything it imports, and the fonts and pictures it names: those become hashed
 * assets beside it, so that the sheet finds them at any address. Rejects when a named file does not exist.
 */
export const bundleStyles = async (entryFile: string): Promise<BundledStyles> => {
  const { code, dependencies } = bundle({ filename: entryFile, minify: true, analyzeDependencies: true });
  let css = new TextDecoder().decode(code);
  const resources = new Map<string, SiteFile>();
  for (const { url, placeholder, loc } of urlsAmong(dependencies)) {
    const file = resolve(dirname(loc.filePath), url);
    const resource = resources.get(file) ?? hashedAsset(basename(file), await readFile(file));
    resources.set(file, resource);
    css = css.replaceAll(placeholder, basename(resource.path));
  }
  return { stylesheet: hashedAsset(basename(entryFile), css), resources: [...resources.values()] };
};
