import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import sirv from 'sirv';
import { files, pages } from '../../archive/links.ts';
import { previewWording } from '../../german/wording/preview.ts';
import { isSitePath, type SitePath } from '../../record/identifiers.ts';
import { bundleCode } from '../assets/bundle-script.ts';
import { hasCode } from '../has-code.ts';
import { inPackage } from '../package-root.ts';
import type { SettledPages } from '../in-view.ts';
import { earlyPages } from './early-pages.ts';
import { isOwnHost } from './own-host.ts';
import { pageChanges } from './page-changes.ts';
import { pageAskedFor, readPage, typeOfFile } from './page-file.ts';

export interface PreviewServer {
  /** `http://localhost:8080/` */
  readonly address: string;
  /** The pages that are open in browsers, the last one to be opened first. */
  readonly inView: () => readonly SitePath[];
  /** Shows pages that are certain before they are published; returns those that look otherwise now. */
  readonly showEarly: (settled: SettledPages) => readonly SitePath[];
  /** Shows the folder as it is now: every open page loads anew, but for those that show the same already. */
  readonly showPublished: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const host = '127.0.0.1';
const scriptAddress = '/.lesesaal/preview.js';
/** Followed by the page that waits. */
const changeAddress = '/.lesesaal/change/';
/** Longer waits are cut by some proxies. */
const longestWait = 50_000;

const send = (response: ServerResponse, status: number, type: string, body: string | Uint8Array): void => {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
};

const html = 'text/html; charset=utf-8';
const plain = 'text/plain; charset=utf-8';
const javascript = 'text/javascript; charset=utf-8';

const codeOf = async (script: string): Promise<string> =>
  new TextDecoder().decode(await bundleCode(inPackage(`src/browser/${script}`)));

/** Aborted when whoever asked goes away. */
const leaving = (response: ServerResponse): AbortSignal => {
  const controller = new AbortController();
  response.on('close', () => {
    controller.abort();
  });
  return controller.signal;
};

/**
 * Serves a site's folder to this machine only, as a web host would, with `404.html` for unknown addresses. Pages of other
 * sites get nothing of it, neither by a name that leads here nor as a script or picture of theirs.
 * Pages get one script more, which reloads them; a page of which it is certain what it will be is shown so before it
 * is published. A worker that a built site left here takes its leave. Everything
 * else are the bytes of the folder.
 *
 * @param folder the site, which may be replaced while it is served
 * @param port 0 for any free one
 * @returns undefined when the port is taken
 */
export const servePreview = async (folder: string, port: number): Promise<PreviewServer | undefined> => {
  const changes = pageChanges(Date.now());
  const early = earlyPages();
  const [script, farewell] = await Promise.all([codeOf('preview.ts'), codeOf('preview-worker.ts')]);
  const serveFile = sirv(folder, { dev: true, extensions: [] });

  /** The page as it is shown now, told to load anew when that has changed since it was looked for. */
  const shown = async (path: SitePath, address: string): Promise<string | undefined> => {
    const version = changes.version();
    const page = early.page(path) ?? (await readPage(folder, path));
    const change = `${changeAddress}${address}?after=${version}`;
    return page?.replace(
      '</head>',
      () => `<script src="${scriptAddress}" data-change="${change}" defer></script>\n</head>`,
    );
  };

  const sendNotFound = async (response: ServerResponse, address: string): Promise<void> => {
    const page = await shown(pages.notFound, address);
    if (page === undefined) send(response, 404, plain, previewWording.nothingBuilt);
    else send(response, 404, html, page);
  };

  const sendChange = async (response: ServerResponse, path: string, seen: number): Promise<void> => {
    const changed = await changes.changedAfter(path, seen, longestWait, leaving(response));
    send(response, 200, javascript, changed ? 'location.reload();' : '');
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', `http://${host}`);
    if (pathname === scriptAddress) {
      send(response, 200, javascript, script);
      return;
    }
    if (pathname === `/${files.worker}`) {
      send(response, 200, javascript, farewell);
      return;
    }
    if (pathname.startsWith(changeAddress)) {
      await sendChange(response, pathname.slice(changeAddress.length), Number(searchParams.get('after')));
      return;
    }
    const path = pageAskedFor(pathname);
    const page = path === undefined ? undefined : await shown(path, path);
    if (page !== undefined) {
      send(response, 200, html, page);
      return;
    }
    const file = pathname.slice(1);
    const content = early.file(file);
    if (content !== undefined) {
      send(response, 200, typeOfFile(file), content);
      return;
    }
    serveFile(request, response, () => {
      void sendNotFound(response, path ?? file);
    });
  };

  const server = createServer((request, response) => {
    // The parts of the search are scripts and hold the texts, those of drafts too.
    response.setHeader('cross-origin-resource-policy', 'same-origin');
    if (!isOwnHost(request.headers.host)) {
      send(response, 403, plain, previewWording.otherHost);
      return;
    }
    answer(request, response).catch((error: unknown) => {
      send(response, 500, plain, String(error));
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
    inView: () => changes.open().filter(isSitePath),
    showEarly: (settled) => {
      const changed = early.take(settled);
      for (const path of changed) changes.announce(path);
      return changed;
    },
    showPublished: async () => {
      const asShown = new Set<string>();
      for (const [path, content] of early.pages()) {
        if ((await readPage(folder, path)) === content) asShown.add(path);
      }
      early.clear();
      changes.announceAll(asShown);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
};
