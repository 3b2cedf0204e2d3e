import { join } from 'node:path';
import { type Examination, examination } from '../../archive/examine-article.ts';
import { recordWriter } from '../cache/record-file.ts';
import { type ReadEntry, readBatch } from './examined-batch.ts';
import { rawFilesOf } from './raw-files.ts';
import { cachedAuthority } from './read-authority.ts';

/** A batch of article files to read. */
export interface ReadTask {
  readonly dir: string;
  readonly paths: readonly string[];
  readonly cacheFolder: string;
  /** Under which the authority files lie in the cache. */
  readonly authorityKey: string;
  /** The names of raw files the archive holds. */
  readonly rawNames: ReadonlySet<string>;
  /** Names the reading of which this is a part. */
  readonly reading: string;
  /** The file of the cache that the records go to. */
  readonly recordFile: string;
}

let prepared: { readonly reading: string; readonly examination: Examination } | undefined;

/** The name index of a large archive takes a while to make, and a process gets many batches. */
const examinationFor = ({ dir, cacheFolder, authorityKey, rawNames, reading }: ReadTask): Examination => {
  if (prepared?.reading === reading) return prepared.examination;
  const authority = cachedAuthority(cacheFolder, authorityKey);
  if (authority === undefined) throw new Error('The authority files are not in the cache.');
  const made = examination(authority.files, authority.sources, rawFilesOf(dir, rawNames));
  prepared = { reading, examination: made };
  return made;
};

/** Reads, examines and stores a batch of articles; returns what stays in memory of them. */
export const readTask = (task: ReadTask): readonly ReadEntry[] => {
  const writer = recordWriter(join(task.cacheFolder, 'records'), task.recordFile);
  try {
    return readBatch(task.dir, task.paths, examinationFor(task), writer);
  } finally {
    writer.close();
  }
};
