import { spawn } from 'node:child_process';
import process from 'node:process';
import { previewWording as wording } from '../german/wording/preview.ts';
import { inPackage } from '../site/package-root.ts';
import { oneAtATime } from '../site/preview/one-at-a-time.ts';
import { type PreviewServer, servePreview } from '../site/preview/preview-server.ts';
import { watchFolders } from '../site/preview/watch-folders.ts';
import { recoverSite } from '../site/publish/recover-site.ts';
import { resolveTarget } from '../site/publish/resolve-target.ts';
import { exitCodes } from './exit-codes.ts';

export interface ServeFlags {
  readonly archive: string;
  readonly out: string;
  readonly port?: string;
  readonly drafts?: true;
}

const firstPort = 8080;
const portsTried = 20;

/** What a page is made of besides the archive: whoever works on the design sees it change as well. */
const generatorSources = ['templates', 'src', 'public', 'eleventy.config.ts'].map(inPackage);

const print = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const isPort = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) > 0 && Number(text) < 65_536;

/** Builds in a process of its own, which sees every change of templates and code; resolves to its exit code. */
const buildInProcess = ({ archive, out, drafts }: ServeFlags): Promise<number> =>
  new Promise((resolve, reject) => {
    const draftsFlag = drafts === true ? ['--drafts'] : [];
    const build = spawn(
      process.execPath,
      [
        inPackage('src/cli/lesesaal.js'),
        'build',
        '--quiet',
        '--archive',
        archive,
        '--out',
        out,
        ...draftsFlag,
      ],
      { stdio: ['ignore', 'inherit', 'inherit'] },
    );
    build.on('error', reject);
    build.on('exit', (code) => {
      resolve(code ?? exitCodes.bug);
    });
  });

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
  const port = flags.port === undefined ? undefined : Number(flags.port);
  const server = await startServer(await resolveTarget(flags.out), port);
  if (server === undefined) {
    print(wording.portTaken(port ?? firstPort));
    process.exitCode = exitCodes.wrongUse;
    return;
  }
  const rebuild = oneAtATime(async () => {
    const startedAt = performance.now();
    const code = await buildInProcess(flags);
    if (code === exitCodes.fine) {
      print(wording.rebuilt((performance.now() - startedAt) / 1000));
      server.reload();
    } else {
      print(wording.stillGood);
    }
  });
  await rebuild();
  await watchFolders([flags.archive, ...generatorSources], () => {
    void rebuild();
  });
  print(wording.address(server.address));
};
