/* The declarations of TypeScript know a page or a worker, not both in one project: this is what ours uses. */

import { decoded } from '../decoded.ts';

export interface ExtendableEvent {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

export interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
}

export interface ReceivedMessage extends ExtendableEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

interface OpenPage {
  readonly url: string;
  readonly navigate: (address: string) => Promise<unknown>;
}

interface Listen {
  (type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  (type: 'fetch', listener: (event: FetchEvent) => void): void;
  (type: 'message', listener: (event: ReceivedMessage) => void): void;
}

interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    readonly matchAll: (options: {
      readonly includeUncontrolled: boolean;
      readonly type: 'window';
    }) => Promise<readonly OpenPage[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: Listen;
}

declare const self: WorkerScope;

export const worker = self;

/* A site below a path shares its caches with all others of its host: their names tell whose they are. */
export const storePrefix = `lesesaal ${new URL(worker.registration.scope).pathname} `;

export const urlOf = (path: string): string => new URL(path, worker.registration.scope).href;

/** The path inside the site that an address names, without its query; undefined outside of the site. */
export const pathOf = (address: string): string | undefined => {
  const { origin, pathname } = new URL(address);
  const scope = new URL(worker.registration.scope);
  const isInside = origin === scope.origin && pathname.startsWith(scope.pathname);
  return isInside ? decoded(pathname.slice(scope.pathname.length)) : undefined;
};
