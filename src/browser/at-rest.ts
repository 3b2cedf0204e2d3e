/** Where a browser cannot say that it has nothing to do, so long after the page is there it is taken to be at rest. */
const pauseWithout = 1500;

/** Does what can wait until the page has loaded and the browser has nothing else to do. */
export const atRest = (doIt: () => void): void => {
  const wait = (): void => {
    // Safari does not know it.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(doIt);
    else setTimeout(doIt, pauseWithout);
  };
  if (document.readyState === 'complete') wait();
  else globalThis.addEventListener('load', wait, { once: true });
};
