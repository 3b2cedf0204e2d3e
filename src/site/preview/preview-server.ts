import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import sirv from 'sirv';
import { files, pages } from '../../archive/links.ts';
import { previewWording } from '../../german/wording/preview.ts';
import { bundleCode } from '../assets/bundle-script.ts';
import { hasCode } from '../has-code.ts';
import { inPackage } from '../package-root.ts';
import { changeSignal } from './change-signal.ts';
import { pageAskedFor, readPage } from './page-file.ts';

export interface PreviewServer {
  /** `http://localhost:8080/` */
  readonly address: string;
  /** Has every open page load anew. */
  readonly reload: () => void;
  readonly close: () => Promise<void>;
}

const host = '127.0.0.1';
const scriptAddress = '/.lesesaal/preview.js';
const changeAddress = '/.lesesaal/change.js';
/** Longer waits are cut by some proxies. */
const longestWait = 50_000;

const send = (response: ServerResponse, status: number, type: string, body: string): void => {
  response
    .writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' })
    .end(body);
};

/**
 * Serves a site's folder to this machine only, as a web host would, with `404.html` for unknown addresses.
 * Pages get one script more, which reloads them, and a worker that a built site left here takes its leave; everything
 * else are the bytes of the folder.
 *
 * @param folder the site, which may be replaced while it is served
 * @param port 0 for any free one
 * @returns undefined when the port is taken
 */
export const servePreview = async (folder: string, port: number): Promise<PreviewServer | undefined> => {
  const signal = changeSignal(Date.now());
  const decoder = new TextDecoder();
  const script = decoder.decode(await bundleCode(inPackage('src/browser/preview.ts')));
  const farewell = decoder.decode(await bundleCode(inPackage('src/browser/preview-worker.ts')));
  const serveFile = sirv(folder, { dev: true, extensions: [] });

  const withReload = (page: string): string => {
    const change = `${changeAddress}?after=${signal.version()}`;
    return page.replace(
      '</head>',
      `<script src="${scriptAddress}" data-change="${change}" defer></script>\n</head>`,
    );
  };

  const sendNotFound = async (response: ServerResponse): Promise<void> => {
    const page = await readPage(folder, pages.notFound);
    if (page === undefined) send(response, 404, 'text/plain', previewWording.nothingBuilt);
    else send(response, 404, 'text/html', page);
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', `http://${host}`);
    if (pathname === scriptAddress) {
      send(response, 200, 'text/javascript', script);
      return;
    }
    if (pathname === `/${files.worker}`) {
      send(response, 200, 'text/javascript', farewell);
      return;
    }
    if (pathname === changeAddress) {
      const changed = await signal.changedAfter(Number(searchParams.get('after')), longestWait);
      send(response, 200, 'text/javascript', changed ? 'location.reload();' : '');
      return;
    }
    const path = pageAskedFor(pathname);
    const page = path === undefined ? undefined : await readPage(folder, path);
    if (page !== undefined) {
      send(response, 200, 'text/html', withReload(page));
      return;
    }
    serveFile(request, response, () => {
      void sendNotFound(response);
    });
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      send(response, 500, 'text/plain', String(error));
    });
  });
  const listening = await new Promise<boolean>((resolve, reject) => {
    server.once('error', (error) => {
      if (hasCode(error, 'EADDRINUSE', 'EACCES')) resolve(false);
      else reject(error);
    });
    server.listen(port, host, () => {
      resolve(true);
    });
  });
  if (!listening) return undefined;
  const address = server.address();
  const actualPort = typeof address === 'object' && address !== null ? address.port : port;
  return {
    address: `http://localhost:${actualPort}/`,
    reload: signal.announce,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
};
