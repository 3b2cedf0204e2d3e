import { cp, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { partsFolder } from '../src/search/index/parts.ts';
import { launchBrowser, openVisit } from '../tests/support/browser.ts';
import { serveFolder } from '../tests/support/static-server.ts';

/**
 * Measures the search page in a browser over http:
 * `node --import tsx bench/search-page.ts SITE PARTS QUERY …`. SITE: a built site; PARTS: a folder with an index of
 * its own (`bench/search-build.ts` makes one), which takes the place of the site's. Prints what the first query on a
 * fresh page loads, compressed as servers do, and how long the same and further queries take on the warm page.
 */
const [site, parts, ...queries] = process.argv.slice(2);
if (site === undefined || parts === undefined || queries.length === 0) {
  console.error('Usage: node --import tsx bench/search-page.ts SITE PARTS QUERY …');
  process.exit(2);
}
const folder = await mkdtemp(join(tmpdir(), 'lesesaal-bench-'));
for (const name of await readdir(site)) {
  if (name !== partsFolder) await cp(join(site, name), join(folder, name), { recursive: true });
}
await symlink(join(resolve(parts), partsFolder), join(folder, partsFolder));
const server = await serveFolder(folder);
const browser = await launchBrowser();

/** Scripts are the only thing that the search loads; style sheet and fonts belong to every page. */
const firstQuery = async (
  query: string,
): Promise<{ kilobytes: number; requests: number; milliseconds: number }> => {
  const visit = await openVisit(browser, { serviceWorkers: 'block' });
  const pending: Promise<Buffer>[] = [];
  visit.page.on('response', (response) => {
    if (!new URL(response.url()).pathname.endsWith('.js')) return;
    const body = response.body();
    body.catch(() => {});
    pending.push(body);
  });
  const start = performance.now();
  await visit.page.goto(`${server.address}suche.html?q=${encodeURIComponent(query)}`);
  await visit.page.waitForFunction(
    () => document.querySelector('#treffer-titel')?.textContent.includes('„') === true,
  );
  const milliseconds = Math.round(performance.now() - start);
  // Related articles are loaded after the answer stands there; they are part of it.
  await visit.page.waitForLoadState('networkidle');
  const bodies = await Promise.all(pending);
  const bytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
  await visit.close();
  return { kilobytes: Number((bytes / 1000).toFixed(1)), requests: bodies.length, milliseconds };
};

const rows: Record<string, Readonly<Record<string, number | string | null>>> = {};
const warm = await openVisit(browser, { serviceWorkers: 'block' });
await warm.page.goto(`${server.address}suche.html?q=xyzzy`);
await warm.page.waitForFunction(
  () => document.querySelector('#treffer-titel')?.textContent.includes('„') === true,
);

/** From setting the field to the answer standing there, measured inside the page. */
const warmQuery = (query: string): Promise<number> =>
  warm.page.evaluate(async (text) => {
    const field = document.querySelector<HTMLInputElement>('#start-q');
    const title = document.querySelector('#treffer-titel');
    if (field?.form === null || field === null || title === null) return Number.NaN;
    field.value = text;
    const start = performance.now();
    const answered = new Promise<void>((done) => {
      const observer = new MutationObserver(() => {
        // What stands there while the answer is looked for is not it.
        if (!title.textContent.includes('„')) return;
        observer.disconnect();
        done();
      });
      observer.observe(title, { childList: true, characterData: true, subtree: true });
    });
    field.form.requestSubmit();
    await answered;
    return Math.round(performance.now() - start);
  }, query);

const times: number[] = [];
for (const query of queries) {
  const cold = await firstQuery(query);
  const fresh = await warmQuery(query);
  const answer = await warm.page.textContent('#treffer-titel');
  times.push(fresh);
  await warmQuery('xyzzy');
  rows[query] = { ...cold, 'new on warm page': fresh, repeated: await warmQuery(query), answer };
}
console.table(rows);
times.sort((a, b) => a - b);
console.log('new on a warm page: median', times[Math.floor(times.length / 2)]);
console.log('new on a warm page: p95', times[Math.floor(times.length * 0.95)]);
await browser.close();
await server.close();
await rm(folder, { recursive: true });
