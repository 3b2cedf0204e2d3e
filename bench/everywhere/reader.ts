/** What the search page shows for a query. */
export interface ShownAnswer {
  readonly title: string;
  readonly hits: readonly string[];
  readonly related: readonly string[];
}

/** A browser that one can look over the shoulder of. */
export interface Reader {
  /** Opens the search page below an address and asks it the queries, one after the other. */
  readonly ask: (address: string, queries: readonly string[]) => Promise<readonly ShownAnswer[]>;
  /** What the console said. */
  readonly messages: readonly string[];
  /** Addresses asked for that are not on this machine. */
  readonly requestsThatLeft: readonly string[];
  readonly close: () => Promise<void>;
}

/** Whether a request stays on this machine. */
export const staysHere = (address: string): boolean =>
  /^(?:file|data|blob|about):|^http:\/\/127\.0\.0\.1[:/]/.test(address);

/**
 * Asks the open search page; runs in it, so it refers to nothing outside and names no function, for which the
 * compiler would. The page says its answer aloud when it is complete, which is waited for.
 *
 * @param query undefined waits for the answer to the address
 */
export const askInPage = async (query: string | undefined): Promise<ShownAnswer> => {
  const said = document.querySelector('#ansage');
  const field = document.querySelector<HTMLInputElement>('#start-q');
  if (said === null || field === null) throw new TypeError('This is not the search page.');
  if (query !== undefined) said.textContent = '';
  if (said.textContent === '') {
    const complete = new Promise<void>((done) => {
      new MutationObserver((_, observer) => {
        if (said.textContent === '') return;
        observer.disconnect();
        done();
      }).observe(said, { childList: true, characterData: true, subtree: true });
    });
    if (query !== undefined) {
      field.value = query;
      field.form?.requestSubmit();
    }
    await complete;
  }
  const [hits = [], related = []] = ['#treffer .hit-link', '#verwandte:not([hidden]) .hit-link'].map(
    (links) => [...document.querySelectorAll(links)].map((link) => link.getAttribute('href') ?? ''),
  );
  return { title: document.querySelector('#treffer-titel')?.textContent ?? '', hits, related };
};
