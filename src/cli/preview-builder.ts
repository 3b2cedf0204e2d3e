import { type ChildProcess, fork } from 'node:child_process';
import type { SitePath } from '../record/identifiers.ts';
import type { SettledPages } from '../site/in-view.ts';
import { inPackage } from '../site/package-root.ts';
import { type BuildRequest, isBuilderAnswer } from './builder-messages.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { FollowFlags } from './run-follow.ts';

/** Builds for a preview, in a process that stays. */
export interface PreviewBuilder {
  /**
   * Builds once; pages in view are told of before the rest is made. Resolves to what a shell would be left, or to
   * undefined when a later change made the build idle. One build at a time.
   */
  readonly build: (
    inView: readonly SitePath[],
    onSettled: (settled: SettledPages) => void,
  ) => Promise<ExitCode | undefined>;
  /**
   * Something has changed again: a running build that has settled what is in view goes no further, so that the next
   * one can begin. One that has not gets that far; what it has read serves the next.
   */
  readonly supersede: () => void;
  /** The program has changed: the next build is that of a new process. */
  readonly renew: () => void;
}

const start = ({ archive, out, drafts }: FollowFlags): ChildProcess =>
  fork(
    inPackage('src/cli/lesesaal.js'),
    ['follow', '--archive', archive, '--out', out, ...(drafts === true ? ['--drafts'] : [])],
    { execArgv: [], serialization: 'advanced', stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
  );

const isGone = ({ connected, exitCode, signalCode }: ChildProcess): boolean =>
  !connected || exitCode !== null || signalCode !== null;

const codeOf = (code: number | null): ExitCode =>
  Object.values(exitCodes).find((known) => known === code) ?? exitCodes.failed;

export const previewBuilder = (flags: FollowFlags): PreviewBuilder => {
  let process: ChildProcess | undefined;
  let isStale = false;
  let isSettled = false;
  let isSuperseded = false;

  const started = (): ChildProcess => {
    if (isStale && process?.connected === true) process.disconnect();
    if (isStale || process === undefined || isGone(process)) process = start(flags);
    isStale = false;
    return process;
  };
  /** A kill at any moment is harmless, and nothing else ends a build in all its threads at once. */
  const giveUp = (): void => {
    if (isSettled && isSuperseded) process?.kill('SIGKILL');
  };

  return {
    build: (inView, onSettled) =>
      new Promise((resolve, reject) => {
        const builder = started();
        isSettled = false;
        isSuperseded = false;
        const finish = (result: ExitCode | undefined): void => {
          builder.removeAllListeners();
          isSettled = false;
          resolve(result);
        };
        builder.on('message', (answer: unknown) => {
          if (!isBuilderAnswer(answer)) return;
          if (answer.kind === 'ended') {
            finish(answer.code);
            return;
          }
          onSettled(answer.settled);
          isSettled = true;
          giveUp();
        });
        builder.on('error', reject);
        builder.on('exit', (code) => {
          finish(isSettled && isSuperseded ? undefined : codeOf(code));
        });
        const request: BuildRequest = { kind: 'build', inView };
        builder.send(request);
      }),
    supersede: () => {
      isSuperseded = true;
      giveUp();
    },
    renew: () => {
      isStale = true;
    },
  };
};
