import { offlineWording as wording } from '../german/wording/offline.ts';
import { byId } from './element.ts';
import { missingPage } from './offline-view/missing-page.ts';
import { runOfflinePage } from './offline-view/run-offline-page.ts';
import { obstacle, registerWorker } from './offline/registration.ts';

/* Runs on the page for reading offline. */

/** The worker once it can be asked; undefined when it will never be. */
const inUse = async (): Promise<ServiceWorkerRegistration | undefined> => {
  const registration = await registerWorker();
  const { installing } = registration ?? {};
  if (registration === undefined || registration.active !== null || !installing) return registration;
  const failed = new Promise<undefined>((resolve) => {
    installing.addEventListener('statechange', () => {
      if (installing.state === 'redundant') resolve(undefined);
    });
  });
  return Promise.race([navigator.serviceWorker.ready, failed]);
};

const say = (text: string): void => {
  const message = byId('offline-meldung', HTMLElement);
  message.hidden = false;
  message.append(text);
};

const start = async (): Promise<void> => {
  const controls = byId('offline', HTMLElement);
  missingPage(say);
  const reason = obstacle();
  if (reason !== undefined) {
    say(wording.obstacles[reason]);
    return;
  }
  controls.hidden = false;
  const registration = await inUse();
  if (registration === undefined) {
    controls.hidden = true;
    say(wording.refused);
    return;
  }
  await runOfflinePage(registration);
};

void start();
