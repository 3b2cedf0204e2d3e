import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { offlineGroupOf } from '../src/formats/offline-groups.ts';
import { type FinishedFile, offlineLists } from '../src/formats/offline-lists.ts';
import { isSitePath } from '../src/record/identifiers.ts';

/**
 * Counts what the offline lists of a large archive weigh and what a changed article changes in them:
 * `node --import tsx bench/offline-lists.ts ARTICLES YEARS`. The files are invented, the lists are the true ones.
 */
const [articles = 100_000, years = 30] = process.argv.slice(2).map(Number);

const finished = (path: string, content = path): FinishedFile => {
  if (!isSitePath(path)) throw new TypeError(path);
  return { path, bytes: 6_000, hash: createHash('sha256').update(content).digest('hex') };
};

const numbers = Array.from({ length: articles }, (_, number) => number);
const articlePath = (number: number): string => `artikel/ein-artikel-von-mittlerer-laenge-${number}.html`;
const textPath = (number: number): string => `suche/alle/text-${(number + 1_000_000).toString(16)}.js`;
const files = [
  ...numbers.flatMap((number) => [finished(articlePath(number)), finished(textPath(number))]),
  ...numbers
    .filter((number) => number % 8 === 0)
    .map((number) => finished(`personen/eine-person-${number}.html`)),
  ...numbers.filter((number) => number % 20 === 0).map((number) => finished(`suche/alle/index-${number}.js`)),
];
const yearOf = (path: string): string | undefined => {
  if (path.startsWith('artikel/')) return String(1996 + (Number(/(\d+)\.html/.exec(path)?.[1]) % years));
  const part = /text-([0-9a-f]+)\.js/.exec(path)?.[1];
  return part === undefined ? undefined : String(1996 + ((Number.parseInt(part, 16) - 1_000_000) % years));
};
const list = (all: readonly FinishedFile[]) =>
  new Map(
    offlineLists(all, offlineGroupOf(yearOf), () => 0).files.map(({ path, content }) => [path, content]),
  );

const start = process.cpuUsage();
const before = list(files);
const { user, system } = process.cpuUsage(start);
const changed = new Set([articlePath(77), textPath(77)]);
const after = list(files.map((file) => (changed.has(file.path) ? finished(file.path, 'anders') : file)));
const rewritten = [...after].filter(([path]) => !before.has(path));
const sizes = [...before].map(([, content]) => content.length);
const stand = [...before].find(([path]) => path.startsWith('offline/stand'))?.[1] ?? '';
console.log({
  files: files.length,
  lists: before.size,
  'KB of all lists': Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000),
  'KB of the longest': Math.round(Math.max(...sizes) / 1000),
  'KB of the list of lists': Math.round(stand.length / 1000),
  'KB of it, gzip': Math.round(gzipSync(stand).length / 1000),
  'lists a changed article changes': rewritten.length,
  'KB of them': Math.round(rewritten.reduce((sum, [, content]) => sum + content.length, 0) / 1000),
  'CPU seconds': ((user + system) / 1e6).toFixed(1),
});
