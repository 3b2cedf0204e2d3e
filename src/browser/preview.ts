/**
 * Reloads a previewed page when the site was built anew. The wait is a classic script that the preview server
 * holds back until then, so the preview runs under the same security policy as the published site.
 */
const waitForChange = (address: string): void => {
  const script = document.createElement('script');
  script.src = address;
  script.addEventListener('load', () => {
    script.remove();
    waitForChange(address);
  });
  script.addEventListener('error', () => {
    script.remove();
    setTimeout(() => {
      waitForChange(address);
    }, 1000);
  });
  document.head.append(script);
};

const address = document.currentScript?.dataset['change'];
if (address !== undefined) waitForChange(address);
