import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { askInPage, type Reader, type ShownAnswer, staysHere } from './reader.ts';

/** The part of puppeteer-core that is used; it is not a dependency, and lies wherever its user has put it. */
interface Page {
  readonly goto: (address: string) => Promise<unknown>;
  readonly evaluate: (call: typeof askInPage, query: string | undefined) => Promise<ShownAnswer>;
  readonly close: () => Promise<void>;
  readonly on: {
    (
      name: 'console',
      listen: (message: { readonly type: () => string; readonly text: () => string }) => void,
    ): void;
    (name: 'pageerror', listen: (error: Error) => void): void;
    (name: 'request', listen: (request: { readonly url: () => string }) => void): void;
  };
}

interface Puppeteer {
  readonly launch: (options: object) => Promise<{
    readonly newPage: () => Promise<Page>;
    readonly close: () => Promise<void>;
  }>;
}

/**
 * Firefox with the rules it has at readers': the driver's own profile lets pages from disk fetch other files.
 *
 * @param puppeteer the folder of puppeteer-core, for instance `/tmp/firefox/node_modules/puppeteer-core`
 */
export const firefoxReader = async (puppeteer: string): Promise<Reader> => {
  const entry = pathToFileURL(join(puppeteer, 'lib/esm/puppeteer/puppeteer-core.js')).href;
  const { default: driver }: { readonly default: Puppeteer } = await import(entry);
  const browser = await driver.launch({
    browser: 'firefox',
    executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
    headless: true,
    extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true },
  });
  const messages: string[] = [];
  const requestsThatLeft: string[] = [];
  return {
    ask: async (address, queries) => {
      const page = await browser.newPage();
      page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => messages.push(`uncaught: ${error.message}`));
      page.on('request', (request) => {
        if (!staysHere(request.url())) requestsThatLeft.push(request.url());
      });
      await page.goto(`${address}suche.html`);
      await page.evaluate(askInPage, undefined);
      const answers: ShownAnswer[] = [];
      for (const query of queries) answers.push(await page.evaluate(askInPage, query));
      await page.close();
      return answers;
    },
    messages,
    requestsThatLeft,
    close: () => browser.close(),
  };
};
