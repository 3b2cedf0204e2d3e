import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/**
 * What a stored result must be thrown away with: `all` when anything of the program changed, `reading` when
 * what makes records of files did, `archive` when what is found across records did, `search` for the index.
 *
 * @typedef {{ readonly all: string, readonly reading: string, readonly archive: string, readonly search: string }} SourceKeys
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

/**
 * Keys the program by the content of its sources and by the version of Node: two programs with the same keys
 * make the same of the same input.
 *
 * @param {string} root the folder of the program
 * @returns {SourceKeys}
 */
export const sourceKeys = (root) => {
  const hashed = sourcesOf(root).map((path) => ({
    path,
    hash: createHash('sha1')
      .update(readFileSync(join(root, path)))
      .digest('hex'),
  }));
  /** @param {readonly string[] | undefined} beginnings */
  const keyOf = (beginnings) => {
    const key = createHash('sha1').update(process.version);
    for (const { path, hash } of hashed) {
      if (beginnings === undefined || beginnings.some((beginning) => path.startsWith(beginning))) {
        key.update(`${path} ${hash}\n`);
      }
    }
    return key.digest('hex').slice(0, 20);
  };
  return { all: keyOf(undefined), reading: keyOf(reading), archive: keyOf(archive), search: keyOf(search) };
};
