/**
 * Counts what a reader waits for before the first word of a page is seen: its HTML and the style sheets it names,
 * as a host compresses them. Scripts that would hold it up are named; there must be none.
 *
 * `node --import tsx bench/first-view.ts [SITE]`, by default `_site`
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const site = process.argv[2] ?? '_site';

const gzip = (content: Uint8Array): number => gzipSync(content, { level: 6 }).length;

const brotli = (content: Uint8Array): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

interface FirstView {
  readonly path: string;
  readonly html: number;
  readonly gzip: number;
  readonly brotli: number;
  readonly blocking: number;
}

const sheets = new Map<string, { readonly gzip: number; readonly brotli: number }>();

const sheet = (file: string): { readonly gzip: number; readonly brotli: number } => {
  const known = sheets.get(file);
  if (known !== undefined) return known;
  const content = readFileSync(file);
  const size = { gzip: gzip(content), brotli: brotli(content) };
  sheets.set(file, size);
  return size;
};

const firstView = (path: string): FirstView => {
  const content = readFileSync(join(site, path));
  const page = content.toString();
  // A sheet for paper is fetched too, but no screen waits for it.
  const named = [...page.matchAll(/<link rel="stylesheet" href="(?!data:)([^"]+)"(?! media="print")/g)].map(
    ([, href = '']) => sheet(join(site, dirname(path), href)),
  );
  const scripts = [...page.matchAll(/<script\b[^>]*\bsrc=[^>]*>/g)].map(([tag]) => tag);
  const html = gzip(content);
  return {
    path,
    html,
    gzip: html + named.reduce((sum, size) => sum + size.gzip, 0),
    brotli: brotli(content) + named.reduce((sum, size) => sum + size.brotli, 0),
    blocking: scripts.filter((tag) => !/\b(?:defer|async)\b/.test(tag)).length,
  };
};

const print = (name: string, { html, gzip: all, brotli: better, blocking }: FirstView): void => {
  console.log(
    `${name.padEnd(26)} ${String(html).padStart(7)} ${String(all).padStart(8)} ${String(better).padStart(8)} ${String(blocking).padStart(9)}`,
  );
};

console.log('bytes                     HTML gz    gz all   br all  blocking scripts');
const articles = readdirSync(join(site, 'artikel'))
  .filter((name) => name.endsWith('.html'))
  .map((name) => firstView(`artikel/${name}`))
  .sort((one, other) => one.gzip - other.gzip);
for (const [name, share] of [
  ['article, median', 0.5],
  ['article, 95 of 100', 0.95],
  ['article, largest', 1],
] as const) {
  const view = articles[Math.min(articles.length - 1, Math.floor(articles.length * share))];
  if (view !== undefined) print(name, view);
}
for (const path of ['index.html', 'chronik.html', 'suche.html', 'personen.html', '404.html'])
  print(path, firstView(path));
