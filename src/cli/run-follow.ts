import process from 'node:process';
import { siteParts } from '../site/site-parts.ts';
import { type BuilderAnswer, isBuildRequest } from './builder-messages.ts';
import { previewWording as wording } from '../german/wording/preview.ts';
import { exitCodes } from './exit-codes.ts';
import { runBuild } from './run-build.ts';

export interface FollowFlags {
  readonly archive: string;
  readonly out: string;
  readonly drafts?: true;
}

const answer = (message: BuilderAnswer): void => {
  process.send?.(message);
};

/** What the next build needs first is loaded while nobody waits: a build of an unchanged site has loaded nothing. */
const getReady = async (): Promise<void> => {
  await Promise.all([
    import('../site/make-site.ts'),
    import('../site/read-archive.ts'),
    siteParts.loadPageKinds(),
  ]);
};

/**
 * Builds whenever the preview that started this process asks for it, and tells it of the pages in view as soon as
 * they are certain. What a first build has loaded and warmed up serves the next ones. Resolves when the preview is
 * gone, rejects for faults of ours.
 */
export const runFollow = ({ archive, out, drafts }: FollowFlags): Promise<void> =>
  new Promise((resolve, reject) => {
    if (!process.connected) {
      process.stderr.write(`${wording.followsPreview}\n`);
      process.exitCode = exitCodes.wrongUse;
      resolve();
      return;
    }
    process.on('disconnect', () => {
      resolve();
      // A build may be under way; whatever it has done, the next command knows what to make of it.
      process.exit();
    });
    process.on('message', (message) => {
      if (!isBuildRequest(message)) return;
      const build = runBuild(
        { archive, out, cache: true, quiet: true, ...(drafts && { drafts }) },
        {
          paths: message.inView,
          settle: (settled) => {
            answer({ kind: 'settled', settled });
          },
        },
      );
      build
        .then((code) => {
          // It may be left with open files and threads; the preview starts another process.
          if (code === exitCodes.failed) process.exit(code);
          answer({ kind: 'ended', code });
          return getReady();
        })
        .catch((error: unknown) => {
          reject(error instanceof Error ? error : new Error(String(error)));
          // Once it has been told what went wrong; the preview starts another process.
          setImmediate(() => process.exit());
        });
    });
  });
