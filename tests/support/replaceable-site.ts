import { cp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { serveFolder, type StaticServer } from './static-server.ts';

/** A site on a server that can be stopped, started again at the same address, and given other files. */
export interface ReplaceableSite {
  readonly address: string;
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** Puts a copy of another site in the place of the served one. */
  readonly replace: (siteFolder: string) => Promise<void>;
}

/**
 * @param folder an empty one, in which the served copy lies
 * @param siteFolder the site that is served first
 */
export const serveReplaceable = async (
  folder: string,
  siteFolder: string,
  basePath: string,
): Promise<ReplaceableSite> => {
  const served = join(folder, 'site');
  const put = async (source: string): Promise<void> => {
    await cp(source, join(folder, 'neu'), { recursive: true });
    await rm(served, { recursive: true, force: true });
    await rename(join(folder, 'neu'), served);
  };
  await put(siteFolder);
  let server: StaticServer | undefined = await serveFolder(served, basePath);
  const { address } = server;
  return {
    address,
    stop: async () => {
      await server?.close();
      server = undefined;
    },
    start: async () => {
      server ??= await serveFolder(served, basePath, Number(new URL(address).port));
    },
    replace: put,
  };
};
