import { newVersionWording as wording } from '../../german/wording/new-version.ts';
import { element } from '../element.ts';
import { footBar } from '../foot-bar.ts';
import type { Command } from './command.ts';

const agreed: Command = { kind: 'switch' };

/** A line that says a new version is ready, with the button by which the reader agrees to it. */
const showLine = (waiting: ServiceWorker): void => {
  document.querySelector('.new-version')?.remove();
  const text = element('p', { role: 'status' });
  const button = element('button', { type: 'button', class: 'button' }, wording.change);
  button.addEventListener('click', () => {
    button.disabled = true;
    waiting.postMessage(agreed, []);
  });
  footBar().append(element('section', { class: 'new-version', 'aria-label': wording.line }, text, button));
  // A screen reader tells what changes in a status, not what it holds from the beginning.
  setTimeout(() => {
    text.textContent = wording.ready;
  }, 50);
};

const whenReady = (arriving: ServiceWorker, ready: () => void): void => {
  const look = (): void => {
    if (arriving.state === 'installed') ready();
  };
  arriving.addEventListener('statechange', look);
  look();
};

/**
 * Tells the reader when a new version is ready. Once somebody has agreed, in whichever tab, every page of the
 * former version is loaded anew, so that no page asks for parts of another version.
 */
export const watchForNewVersion = (registration: ServiceWorkerRegistration): void => {
  const { serviceWorker } = navigator;
  // A page that was loaded without a worker is of no version that could be left.
  if (serviceWorker.controller === null) return;
  const announce = (): void => {
    if (registration.waiting !== null) showLine(registration.waiting);
  };
  announce();
  const { installing } = registration;
  if (installing !== null) whenReady(installing, announce);
  registration.addEventListener('updatefound', () => {
    if (registration.installing !== null) whenReady(registration.installing, announce);
  });
  serviceWorker.addEventListener(
    'controllerchange',
    () => {
      location.reload();
    },
    { once: true },
  );
};
