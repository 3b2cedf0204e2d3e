import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import process from 'node:process';

/**
 * What a stored result must be thrown away with: `all` when anything of the program changed, `reading` when
 * what makes records of files did, `archive` when what is found across records did, `search` for the index; `site`
 * when anything changed but what only pages are printed with, and of `pages` that of an adapter, by its name, when
 * its pages may be printed otherwise.
 *
 * @typedef {{ readonly all: string, readonly reading: string, readonly archive: string, readonly search: string, readonly site: string, readonly pages: Readonly<Record<string, string>> }} SourceKeys
 */

const folders = ['src', 'templates'];
const singles = ['eleventy.config.ts', 'package.json', 'package-lock.json'];

/** What belongs to no room of its own stands under every key. */
const everywhere = ['package-lock.json', 'src/record/'];
const reading = [...everywhere, 'src/german/', 'src/parse/'];
/** The tables of what was read have their shape from there. */
const archive = [
  ...reading,
  'src/archive/',
  // An article's lines in the dumps are kept with its record.
  'src/formats/article',
  'src/search/analysis/',
  'src/search/register/',
  'src/site/reading/',
  'src/site/compared/',
  'src/site/cache/',
];
const search = [...archive, 'src/search/', 'src/site/search/'];

const adapter = /^templates\/pages\/(.+)\.11ty\.ts$/;

/** Sheets, fonts and pictures are keyed by what is made of them. @param {string} name */
const isSource = (name) => /\.(?:ts|js|gz)$/.test(name) && !name.endsWith('.d.ts');

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
const sourcesIn = (root, folder) =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourcesIn(root, path);
    return isSource(entry.name) ? [path] : [];
  });

/**
 * The paths of all sources of the program, in order.
 *
 * @param {string} root
 */
export const sourcesOf = (root) =>
  [...singles, ...folders.flatMap((folder) => sourcesIn(root, folder))].sort();

/** How a module names another one of the program. */
const imported = /\b(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g;

/**
 * Paths, and those of all that is imported from there.
 *
 * @param {readonly string[]} paths
 * @param {ReadonlyMap<string, { readonly imports: readonly string[] }>} sources
 */
const withImports = (paths, sources) => {
  const found = new Set(paths);
  for (const path of found) for (const other of sources.get(path)?.imports ?? []) found.add(other);
  return found;
};

/**
 * Keys the program by the content of its sources and by the version of Node: two programs with the same keys
 * make the same of the same input.
 *
 * @param {string} root the folder of the program
 * @returns {SourceKeys}
 */
export const sourceKeys = (root) => {
  const sources = new Map(
    sourcesOf(root).map((path) => {
      const content = readFileSync(join(root, path));
      const hash = createHash('sha1').update(content).digest('hex');
      const imports = Array.from(content.toString('utf8').matchAll(imported), ([, name = '']) =>
        posix.join(posix.dirname(path), name),
      );
      return [path, { hash, imports }];
    }),
  );
  /** @param {(path: string) => boolean} isIn */
  const keyOf = (isIn) => {
    const key = createHash('sha1').update(process.version);
    for (const [path, { hash }] of sources) if (isIn(path)) key.update(`${path} ${hash}\n`);
    return key.digest('hex').slice(0, 20);
  };
  /** @param {readonly string[]} beginnings */
  const below = (beginnings) => keyOf((path) => beginnings.some((beginning) => path.startsWith(beginning)));
  const paths = [...sources.keys()];
  const everyPage = withImports(
    paths.filter((path) => !path.startsWith('templates/')),
    sources,
  );
  const pages = paths.flatMap((path) => {
    const [, name] = adapter.exec(path) ?? [];
    if (name === undefined) return [];
    const own = withImports([path], sources);
    return [[name, keyOf((source) => everyPage.has(source) || own.has(source))]];
  });
  return {
    all: keyOf(() => true),
    reading: below(reading),
    archive: below(archive),
    search: below(search),
    site: keyOf((path) => everyPage.has(path)),
    pages: Object.fromEntries(pages),
  };
};
