import { workerFile } from '../../record/offline.ts';

/* Every script of the site lies in `assets/`, one step below the root. */
const script =
  document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;

const siteRoot = new URL('..', script);

/** In a preview every page has one script more, and nothing may be kept. */
const isPreview = (): boolean => document.querySelector('script[data-change]') !== null;

/** Why nothing can be kept here; undefined when it can. */
export type Obstacle = 'disk' | 'browser' | 'preview';

/** From disk, over an open connection and in some private windows browsers have no worker. */
export const obstacle = (): Obstacle | undefined => {
  if (location.protocol === 'file:') return 'disk';
  if (!isSecureContext || !('serviceWorker' in navigator)) return 'browser';
  return isPreview() ? 'preview' : undefined;
};

/** Has the browser take the worker into service; undefined when it refuses. */
export const registerWorker = async (): Promise<ServiceWorkerRegistration | undefined> => {
  try {
    return await navigator.serviceWorker.register(new URL(workerFile, siteRoot), { scope: siteRoot.href });
  } catch {
    return undefined;
  }
};
