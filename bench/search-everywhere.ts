import { deepStrictEqual } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serveFolder } from '../tests/support/static-server.ts';
import { chromiumReader } from './everywhere/chromium.ts';
import { firefoxReader } from './everywhere/firefox.ts';
import type { ShownAnswer } from './everywhere/reader.ts';

/**
 * Asks a built site the same queries over http, below a path, and from disk, and compares what the page shows:
 * `node --import tsx bench/search-everywhere.ts QUERIES.json SITE [PUPPETEER]`. QUERIES: an array of objects with a
 * `query`, or of strings. In Chromium; in Firefox when the folder of puppeteer-core is given. Ends with 1 when a list
 * differs, the console says anything or a request leaves the machine.
 */
const [queriesFile, site, puppeteer] = process.argv.slice(2);
if (queriesFile === undefined || site === undefined) {
  console.error('Usage: node --import tsx bench/search-everywhere.ts QUERIES.json SITE [PUPPETEER]');
  process.exit(2);
}

/** So many tabs ask at a time: the page lets a reader pause before it says an answer. */
const tabs = 4;

const cases: readonly (string | { readonly query: string })[] = JSON.parse(
  await readFile(queriesFile, 'utf8'),
);
const queries = [...new Set(cases.map((one) => (typeof one === 'string' ? one : one.query)))];

const server = await serveFolder(resolve(site), '/irgendwo/tief/');
const reader = puppeteer === undefined ? await chromiumReader() : await firefoxReader(resolve(puppeteer));

const askAll = async (address: string): Promise<readonly ShownAnswer[]> => {
  const shares = Array.from({ length: tabs }, (_, tab) =>
    queries.filter((__, place) => place % tabs === tab),
  );
  const answers = await Promise.all(shares.map((share) => reader.ask(address, share)));
  return queries.map((_, place): ShownAnswer => {
    const answer = answers[place % tabs]?.[Math.floor(place / tabs)];
    if (answer === undefined) throw new Error(`No answer to ${queries[place]}`);
    return answer;
  });
};

const served = await askAll(server.address);
const fromDisk = await askAll(pathToFileURL(`${resolve(site)}/`).href);
const different = queries.filter((_, place) => {
  try {
    deepStrictEqual(fromDisk[place], served[place]);
    return false;
  } catch {
    return true;
  }
});
for (const query of different) console.log(`different: ${query}`);
for (const message of reader.messages) console.log(`console: ${message}`);
for (const address of reader.requestsThatLeft) console.log(`left the machine: ${address}`);
console.log({
  browser: puppeteer === undefined ? 'Chromium' : 'Firefox',
  queries: queries.length,
  'with hits': served.filter(({ hits }) => hits.length > 0).length,
  'with related hits': served.filter(({ related }) => related.length > 0).length,
  different: different.length,
  'console messages': reader.messages.length,
  'requests that left': reader.requestsThatLeft.length,
});
await reader.close();
await server.close();
process.exitCode = different.length + reader.messages.length + reader.requestsThatLeft.length > 0 ? 1 : 0;
