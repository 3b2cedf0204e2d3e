import { takeOver } from './offline/take-over.ts';
import { storePrefix, worker } from './offline/worker-scope.ts';

/*
 * What the preview gives out as the worker: it removes the worker that a built site left at this address, with all
 * that was kept, and has the pages loaded anew from the preview.
 */
worker.addEventListener('install', () => {
  takeOver();
});

const giveUp = async (): Promise<void> => {
  const kept = (await caches.keys()).filter((name) => name.startsWith(storePrefix));
  for (const name of kept) await caches.delete(name);
  await worker.registration.unregister();
  const open = await worker.clients.matchAll({ includeUncontrolled: false, type: 'window' });
  for (const page of open) await page.navigate(page.url);
};

worker.addEventListener('activate', (event) => {
  event.waitUntil(giveUp());
});
