import process from 'node:process';
import { buildWording } from '../german/wording/build.ts';
import { previewWording as wording } from '../german/wording/preview.ts';
import { inPackage } from '../site/package-root.ts';
import { oneAtATime } from '../site/preview/one-at-a-time.ts';
import { type PreviewServer, servePreview } from '../site/preview/preview-server.ts';
import { watchFolders } from '../site/preview/watch-folders.ts';
import { recoverSite } from '../site/publish/recover-site.ts';
import { resolveTarget } from '../site/publish/resolve-target.ts';
import { standingSite } from '../site/publish/standing-site.ts';
import { protectedFolders, refuseTarget } from '../site/refuse-target.ts';
import { exitCodes } from './exit-codes.ts';
import { previewBuilder } from './preview-builder.ts';
import type { FollowFlags } from './run-follow.ts';

export interface ServeFlags extends FollowFlags {
  readonly port?: string;
}

const firstPort = 8080;
const portsTried = 20;

/** What a page is made of besides the archive: whoever works on the design sees it change as well. */
const generatorSources = ['templates', 'src', 'public', 'eleventy.config.ts'].map(inPackage);

const print = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const isPort = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) > 0 && Number(text) < 65_536;

/** The server on the port asked for, or on the first free one. */
const startServer = async (folder: string, port: number | undefined): Promise<PreviewServer | undefined> => {
  if (port !== undefined) return servePreview(folder, port);
  for (let candidate = firstPort; candidate < firstPort + portsTried; candidate += 1) {
    const server = await servePreview(folder, candidate);
    if (server !== undefined) return server;
  }
  return undefined;
};

/** Runs `lesesaal serve` until it is ended from outside. */
export const runServe = async (flags: ServeFlags): Promise<void> => {
  if (flags.port !== undefined && !isPort(flags.port)) {
    print(wording.portExpected(flags.port));
    process.exitCode = exitCodes.wrongUse;
    return;
  }
  await recoverSite(flags.out);
  const target = await resolveTarget(flags.out);
  // Whatever else lies there is shown to nobody.
  const refusal = await refuseTarget(target, await protectedFolders(flags.archive));
  if (refusal !== undefined) {
    print(buildWording.refused[refusal](target));
    process.exitCode = exitCodes.wrongUse;
    return;
  }
  const port = flags.port === undefined ? undefined : Number(flags.port);
  const server = await startServer(target, port);
  if (server === undefined) {
    print(wording.portTaken(port ?? firstPort));
    process.exitCode = exitCodes.wrongUse;
    return;
  }
  const builder = previewBuilder(flags);
  const rebuild = oneAtATime(async () => {
    const startedAt = performance.now();
    const seconds = (): number => (performance.now() - startedAt) / 1000;
    const code = await builder.build(server.inView(), (settled) => {
      const renewed = server.showEarly(settled);
      if (renewed.length > 0) print(wording.renewed(seconds(), renewed));
    });
    // What is shown early stays so until a later build is done.
    if (code === undefined) return;
    if (code === exitCodes.fine) {
      const taken = seconds();
      await server.showPublished();
      print(wording.rebuilt(taken));
    } else {
      print((await standingSite(flags.out)) === 'none' ? wording.noneYet : wording.stillGood);
      // It may have settled what will never be published.
      if (code === exitCodes.failed) await server.showPublished();
    }
  });
  const onChange = (): void => {
    if (server.inView().length > 0) builder.supersede();
    void rebuild();
  };
  // What is saved during the first build is built after it.
  await watchFolders([flags.archive], onChange);
  await watchFolders(generatorSources, () => {
    builder.renew();
    onChange();
  });
  await rebuild();
  print(wording.address(server.address));
};
