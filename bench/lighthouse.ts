/**
 * Runs Lighthouse over a built site, in its mobile preset, and prints the median of the runs. It is no dependency of
 * the project: npm fetches it for the occasion, and a Chromium must be installed (CHROME_PATH names another).
 *
 * `node --import tsx bench/lighthouse.ts SITE [RUNS]`; build SITE with --base-url http://127.0.0.1:8107/
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const version = '12.8.2';
const port = 8107;
const pages = ['index.html', 'artikel/', 'suche.html', 'chronik.html'] as const;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.json': 'application/json',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** Serves as a host does: compressed, hashed files for a year, everything else asked for again. */
const serve = (site: string): void => {
  createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
    try {
      const content = readFileSync(file);
      const isText = /\.(?:html|css|js|svg|xml|json|txt|webmanifest)$/.test(file);
      response.writeHead(200, {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        ...(isText && { 'content-encoding': 'gzip', vary: 'accept-encoding' }),
      });
      response.end(isText ? gzipSync(content) : content);
    } catch {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(site, '404.html')));
    }
  }).listen(port, '127.0.0.1');
};

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number }>>;
  readonly audits: Readonly<
    Record<string, { readonly numericValue?: number; readonly score: number | null; readonly title: string }>
  >;
}

const isReport = (value: unknown): value is Report =>
  typeof value === 'object' && value !== null && 'categories' in value && 'audits' in value;

const run = (address: string, folder: string): Report => {
  const json = execFileSync(
    'npx',
    [
      '--yes',
      `lighthouse@${version}`,
      address,
      '--quiet',
      '--output=json',
      `--only-categories=${categories.join(',')}`,
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
    ],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 100_000_000,
      env: { ...process.env, CHROME_PATH: process.env['CHROME_PATH'] ?? '/usr/bin/chromium' },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const report: unknown = JSON.parse(json);
  if (!isReport(report)) throw new TypeError(`Lighthouse said nothing of ${address}`);
  return report;
};

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

const measure = (site: string, runs: number): void => {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const article = /href="(artikel\/[^"#]+)"/.exec(readFileSync(join(site, 'index.html'), 'utf8'))?.[1];
  console.log('page                         perf  a11y  best   seo   FCP ms  LCP ms  TBT ms   CLS');
  for (const page of pages) {
    const path = page === 'artikel/' ? (article ?? '') : page;
    const reports = Array.from({ length: runs }, () => run(`http://127.0.0.1:${port}/${path}`, folder));
    const score = (name: string): number =>
      median(reports.map(({ categories: all }) => (all[name]?.score ?? 0) * 100));
    const value = (name: string): number =>
      median(reports.map(({ audits }) => audits[name]?.numericValue ?? 0));
    console.log(
      [
        path.slice(0, 26).padEnd(26),
        ...categories.map((name) => score(name).toFixed(0).padStart(5)),
        ...['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'].map((name) =>
          value(name).toFixed(0).padStart(7),
        ),
        value('cumulative-layout-shift').toFixed(3).padStart(6),
      ].join(' '),
    );
    const failed = Object.entries(reports[0]?.audits ?? {}).filter(
      ([, { score: one }]) => one !== null && one < 0.9,
    );
    for (const [name, { title }] of failed) console.log(`    ${name}: ${title}`);
  }
};

// Lighthouse is waited for; the server answers it from a process of its own.
const [site, runs = '5'] = process.argv.slice(2);
if (site === undefined) throw new TypeError('Expected the folder of a built site.');
if (runs === 'serve') serve(site);
else {
  const self = fileURLToPath(import.meta.url);
  const server = spawn(process.execPath, ['--import', 'tsx', self, site, 'serve'], { stdio: 'inherit' });
  await setTimeout(5000);
  measure(site, Number(runs));
  server.kill();
}
