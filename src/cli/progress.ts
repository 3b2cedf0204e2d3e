import { buildWording } from '../german/wording/build.ts';
import type { BuildStage } from '../site/build-outcome.ts';
import { changingLine } from './changing-line.ts';

/** Tells how far a build is. */
export interface Progress {
  readonly stage: (stage: BuildStage) => void;
  /** Takes the display away before something else is printed. */
  readonly end: () => void;
}

const silent: Progress = { stage: () => {}, end: () => {} };

/** On a terminal one line that changes, in a pipe one line for every stage. */
export const showProgress = (stream: NodeJS.WriteStream, quiet: boolean): Progress => {
  if (quiet) return silent;
  if (!stream.isTTY) return { ...silent, stage: (stage) => stream.write(`${buildWording.stage[stage]}\n`) };
  const line = changingLine(stream);
  return { stage: (stage) => line.show(`${buildWording.stage[stage]} …`), end: line.clear };
};
