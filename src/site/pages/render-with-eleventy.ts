import type { RenderedTemplate } from '@11ty/eleventy';
import { relative, sep } from 'node:path';
import process from 'node:process';
import { configureEleventy, type WantedPages } from '../../../eleventy.config.ts';
import { isSitePath } from '../../record/identifiers.ts';
import type { SiteFile } from '../../record/site-file.ts';
import { packageRoot } from '../package-root.ts';

/** Eleventy is told folders to read and to write, but has only virtual templates and is asked for values. */
const nominalInput = 'templates/pages';
const nominalOutput = '_site';

const toSiteFile = ({ inputPath, outputPath, content }: RenderedTemplate): SiteFile => {
  const path = outputPath === false ? '' : relative(nominalOutput, outputPath).replaceAll(sep, '/');
  if (!isSitePath(path)) throw new TypeError(`${inputPath} has no permalink inside the site: ${outputPath}`);
  if (typeof content !== 'string') throw new TypeError(`${inputPath} did not return a string for ${path}`);
  return { path, content };
};

/** Eleventy keeps what a template threw beside its own error; whoever calls gets that itself. */
const thrownByTemplate = (error: unknown): unknown =>
  error instanceof Error && 'originalError' in error && error.originalError !== undefined
    ? thrownByTemplate(error.originalError)
    : error;

/** It takes half a second. */
export const loadEleventy = () => import('@11ty/eleventy');

/**
 * Has Eleventy render pages. It thinks in the working folder, so the process stands in the generator's own while
 * it runs; whoever calls resolves paths before. Rejects with what a template throws.
 */
export const renderWithEleventy = async (wanted: readonly WantedPages[]): Promise<readonly SiteFile[]> => {
  const { Eleventy } = await loadEleventy();
  const startedIn = process.cwd();
  process.chdir(packageRoot);
  try {
    const eleventy = new Eleventy(nominalInput, nominalOutput, {
      configPath: false,
      quietMode: true,
      config: configureEleventy(wanted),
    });
    eleventy.disableLogger();
    return (await eleventy.toJSON()).map(toSiteFile);
  } catch (error) {
    throw thrownByTemplate(error);
  } finally {
    process.chdir(startedIn);
  }
};
