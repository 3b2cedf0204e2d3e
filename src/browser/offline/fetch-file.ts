import { hashDigits, type OfflineFile } from '../../record/offline.ts';
import { urlOf } from './worker-scope.ts';

/** The server has other bytes, or none, under a name of this version. */
export class ChangedFile extends Error {}

const hashHeader = 'x-lesesaal-sha256';

/** What a kept response was verified to be. */
export const keptHash = (response: Response | undefined): string | null =>
  response?.headers.get(hashHeader) ?? null;

const hexadecimal = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** These describe how the bytes travelled, not what they are. */
const headersOfTravel: readonly string[] = [
  'content-encoding',
  'content-length',
  'transfer-encoding',
  'vary',
];

/**
 * A response of its own around the bytes: one that was redirected may not answer a navigation, and hosts redirect
 * that strip `.html`.
 */
export const storable = (response: Response, body: ArrayBuffer, hash: string | undefined): Response => {
  const headers = new Headers(response.headers);
  for (const name of headersOfTravel) headers.delete(name);
  if (hash !== undefined) headers.set(hashHeader, hash);
  return new Response(body, { status: 200, headers });
};

const attempt = async (path: string, hash: string, cache: RequestCache): Promise<Response | undefined> => {
  const response = await fetch(urlOf(path), { cache });
  if (!response.ok) return undefined;
  const body = await response.arrayBuffer();
  const found = hexadecimal(await crypto.subtle.digest('SHA-256', body));
  return found.startsWith(hash) ? storable(response, body, found.slice(0, hashDigits)) : undefined;
};

/** Fetches a file by its hash: rejects with a `ChangedFile` when the server has another one by now. */
export const fetchVerified = async (path: string, hash: string): Promise<Response> => {
  // The browser's own cache may still hold the file of a former version.
  const response = (await attempt(path, hash, 'default')) ?? (await attempt(path, hash, 'reload'));
  if (response === undefined) throw new ChangedFile(path);
  return response;
};

export const fetchFile = ([path, hash]: OfflineFile): Promise<Response> => fetchVerified(path, hash);
