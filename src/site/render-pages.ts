import { Eleventy, type RenderedTemplate } from '@11ty/eleventy';
import { relative, sep } from 'node:path';
import process from 'node:process';
import { configureEleventy } from '../../eleventy.config.ts';
import type { Edition } from '../../templates/edition.ts';
import { isSitePath } from '../record/identifiers.ts';
import type { SiteFile } from '../record/site-file.ts';
import { packageRoot, translationFolder } from './package-root.ts';

/** Eleventy is told a folder to write to, but asked for values; nothing is ever written there. */
const nominalOutput = '_site';

/** Eleventy imports the adapters itself, and so from where the program runs. */
const ownAdapters =
  translationFolder === undefined
    ? 'templates/pages'
    : relative(packageRoot, `${translationFolder}/templates/pages`);

const toSiteFile = ({ inputPath, outputPath, content }: RenderedTemplate): SiteFile => {
  const path = outputPath === false ? '' : relative(nominalOutput, outputPath).replaceAll(sep, '/');
  if (!isSitePath(path)) throw new TypeError(`${inputPath} has no permalink inside the site: ${outputPath}`);
  if (typeof content !== 'string') throw new TypeError(`${inputPath} did not return a string for ${path}`);
  return { path, content };
};

/** Eleventy keeps what a template threw beside its own error; here it becomes the cause, which traces show. */
const withCause = (error: unknown): unknown =>
  error instanceof Error && 'originalError' in error
    ? new Error(error.message, { cause: withCause(error.originalError) })
    : error;

/**
 * Has Eleventy render the page adapters of a folder, by default `templates/pages`.
 * Eleventy thinks in the working folder, so the process stands in the generator's own while it runs;
 * whoever calls resolves paths before. Rejects when a template fails, with what it threw as the cause.
 */
export const renderPages = async (
  edition: Edition,
  adapterFolder = ownAdapters,
): Promise<readonly SiteFile[]> => {
  const startedIn = process.cwd();
  process.chdir(packageRoot);
  try {
    const eleventy = new Eleventy(adapterFolder, nominalOutput, {
      configPath: false,
      quietMode: true,
      config: configureEleventy(edition),
    });
    eleventy.disableLogger();
    return (await eleventy.toJSON()).map(toSiteFile);
  } catch (error) {
    throw withCause(error);
  } finally {
    process.chdir(startedIn);
  }
};
