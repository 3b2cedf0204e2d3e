import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

export interface StaticServer {
  /** With the base path and a slash at the end: `http://127.0.0.1:40123/irgendwo/tief/`. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const isAddressInfo = (address: AddressInfo | string | null): address is AddressInfo =>
  typeof address === 'object' && address !== null;

/**
 * Serves a folder on a free port of this machine, as any plain web host would, below `basePath`, which begins
 * and ends with a slash. Whatever lies outside the base path is not found.
 *
 * @param port 0 for any free one; a server that was stopped can be started again where it was
 */
export const serveFolder = async (folder: string, basePath = '/', port = 0): Promise<StaticServer> => {
  const serve = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const notFound = (): void => {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    };
    if (request.url?.startsWith(basePath) !== true) {
      notFound();
      return;
    }
    request.url = request.url.slice(basePath.length - 1);
    serve(request, response, notFound);
  });
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (!isAddressInfo(address)) throw new Error('The test server has no port.');
  return {
    address: `http://127.0.0.1:${address.port}${basePath}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
};
