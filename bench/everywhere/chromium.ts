import { launchBrowser, openVisit } from '../../tests/support/browser.ts';
import { askInPage, type Reader, type ShownAnswer } from './reader.ts';

/** Chromium, started as the tests start it: without switches that would lift its rules. */
export const chromiumReader = async (): Promise<Reader> => {
  const browser = await launchBrowser();
  const visit = await openVisit(browser);
  return {
    ask: async (address, queries) => {
      const page = await visit.page.context().newPage();
      await page.goto(`${address}suche.html`);
      await page.evaluate(askInPage, undefined);
      const answers: ShownAnswer[] = [];
      for (const query of queries) answers.push(await page.evaluate(askInPage, query));
      await page.close();
      return answers;
    },
    messages: visit.messages,
    requestsThatLeft: visit.requestsThatLeft,
    close: () => browser.close(),
  };
};
