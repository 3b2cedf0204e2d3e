/** In ms; a page that is told to wait elsewhere, because too many wait, does not ask again at once. */
const pause = 1000;

/**
 * Reloads a previewed page when it was made anew. The wait is a classic script that the preview server holds back
 * until then, so the preview runs under the same security policy as the published site.
 */
const waitForChange = (address: string): void => {
  const script = document.createElement('script');
  script.src = address;
  for (const end of ['load', 'error']) {
    script.addEventListener(end, () => {
      script.remove();
      setTimeout(() => {
        waitForChange(address);
      }, pause);
    });
  }
  document.head.append(script);
};

const address = document.currentScript?.dataset['change'];
if (address !== undefined) waitForChange(address);
