/** In ms: so long after a page is there it is taken to be at rest, whatever the browser says; some never say so. */
const longest = 1500;

/** Does what can wait until the page has loaded and the browser has nothing else to do, or at most a while later. */
export const atRest = (doIt: () => void): void => {
  const wait = (): void => {
    // Safari does not know it.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(doIt, { timeout: longest });
    else setTimeout(doIt, longest);
  };
  if (document.readyState === 'complete') wait();
  else globalThis.addEventListener('load', wait, { once: true });
};
