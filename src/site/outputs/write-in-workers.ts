import type { SiteFile } from '../../record/site-file.ts';
import { batches } from '../workers/batches.ts';
import { allEnded } from '../all-ended.ts';
import type { WorkerPool } from '../workers/pool.ts';
import type { OutputStage } from './output-stage.ts';
import type { WrittenFile } from './written-file.ts';

/** So many files go to a worker at a time. */
const batchSize = 250;

/** Takes over what workers have written, each file under its path as the unit. */
export const takeWritten = (
  stage: OutputStage,
  files: readonly Pick<SiteFile, 'path'>[],
  written: readonly WrittenFile[],
): void => {
  for (const [place, file] of written.entries()) {
    const path = files[place]?.path;
    if (path !== undefined) stage.addWritten(path, path, file);
  }
};

/**
 * Has files hashed and written by workers, each under its path as the unit, while this thread goes on: a disk takes
 * longer to make a file than a page takes to be rendered.
 */
export const writeInWorkers = async (
  stage: OutputStage,
  files: readonly SiteFile[],
  startPool: () => Promise<WorkerPool>,
): Promise<void> => {
  const pool = await startPool();
  const write = async (batch: readonly SiteFile[]): Promise<void> => {
    const written = await pool.run<readonly WrittenFile[]>({
      kind: 'write',
      folder: stage.folder,
      files: batch.map(({ path, content }) => ({ path, content, formerHash: stage.formerHash(path) })),
    });
    takeWritten(stage, batch, written);
  };
  await allEnded(batches(files, batchSize).map(write));
};
