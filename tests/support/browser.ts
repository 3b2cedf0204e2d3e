import assert from 'node:assert/strict';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { chromiumBinary } from './chromium.ts';

/** One reader at one page: what the console said and which requests left the machine is kept for the test. */
export interface Visit {
  readonly page: Page;
  /** Console messages of every kind, uncaught errors and violations of the security policy, in order. */
  readonly messages: readonly string[];
  /** Addresses asked for that are neither on this machine nor part of the page itself. */
  readonly requestsThatLeft: readonly string[];
  readonly close: () => Promise<void>;
}

/** The sandbox needs rights that containers lack; only pages of our own are ever opened. */
const switches: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Letters keep their fractional widths, as they do on most readers' screens.
  '--font-render-hinting=none',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/**
 * Starts Chromium without Playwright's or the package's switches that would lift the browser's own rules:
 * what a page may not do from disk or under its policy, it may not do in a test.
 */
export const launchBrowser = async (): Promise<Browser> => {
  const { executable, environment } = await chromiumBinary();
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return chromium.launch({
    executablePath: executable,
    args: [...switches],
    env: { ...Object.fromEntries(inherited), ...environment },
  });
};

const staysHere = (address: string): boolean => {
  const { protocol, hostname } = new URL(address);
  return (
    ['file:', 'data:', 'blob:', 'about:'].includes(protocol) || ['127.0.0.1', 'localhost'].includes(hostname)
  );
};

/** In milliseconds; a busy machine is slow, not wrong. */
export const patience = 120_000;

/** Opens an empty page in a context of its own; `options` are Playwright's (`colorScheme`, `viewport` …). */
export const openVisit = async (browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> => {
  const context = await browser.newContext({ locale: 'de-DE', timezoneId: 'UTC', ...options });
  context.setDefaultTimeout(patience);
  const messages: string[] = [];
  const requestsThatLeft: string[] = [];
  context.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  context.on('weberror', (error) => messages.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    if (!staysHere(request.url())) requestsThatLeft.push(request.url());
  });
  const page = await context.newPage();
  return { page, messages, requestsThatLeft, close: () => context.close() };
};

/** Fails when anything was printed on the console or any request left the machine. */
export const assertQuiet = (visit: Visit): void => {
  assert.deepEqual(
    { messages: visit.messages, requests: visit.requestsThatLeft },
    { messages: [], requests: [] },
  );
};
