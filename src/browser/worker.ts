import { answer } from './offline/answer.ts';
import { isCommand } from './offline/command.ts';
import { install } from './offline/install.ts';
import { obey } from './offline/obey.ts';
import { settled } from './offline/settle.ts';
import { dropFormerStores } from './offline/stores.ts';
import { worker } from './offline/worker-scope.ts';

/*
 * Runs beside the pages: keeps what they are made of and answers for the server. A new version is installed beside
 * the one in use and waits until the reader agrees or has closed the last page. No page is taken over that was
 * loaded without the worker: it may be of another version.
 */

worker.addEventListener('install', (event) => {
  event.waitUntil(install());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(settled().then(dropFormerStores));
});

worker.addEventListener('fetch', answer);

worker.addEventListener('message', (event) => {
  const { data, ports } = event;
  if (isCommand(data)) event.waitUntil(obey(data, (report) => ports[0]?.postMessage(report)));
});
