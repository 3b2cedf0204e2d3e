import { atRest } from '../at-rest.ts';
import { askWorker } from './ask-worker.ts';
import { watchForNewVersion } from './new-version.ts';
import { obstacle, registerWorker } from './registration.ts';

/** A tab that lay in the background so long asks for a new version when it is looked at again. */
const staleAfter = 3_600_000;

const askWhenLookedAt = (registration: ServiceWorkerRegistration): void => {
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < staleAfter) return;
    asked = Date.now();
    registration.update().catch(() => {
      // Without a connection there is no new version.
    });
  });
};

/** Goes on with what the reader has asked to keep, as long as there is more and the page is open. */
const goOnLoading = async (registration: ServiceWorkerRegistration): Promise<void> => {
  const report = await askWorker(registration, { kind: 'load' });
  if (report?.loading === true) await goOnLoading(registration);
};

const start = async (): Promise<void> => {
  const registration = await registerWorker();
  if (registration === undefined) return;
  watchForNewVersion(registration);
  askWhenLookedAt(registration);
  if (navigator.serviceWorker.controller !== null) await goOnLoading(registration);
};

/** Has what is read kept for reading offline, once the page has come to rest. Does nothing where it cannot be. */
export const keepOffline = (): void => {
  if (obstacle() === undefined) {
    atRest(() => {
      void start();
    });
  }
};
