import { join } from 'node:path';
import { type Examination, examination } from '../../archive/examine-article.ts';
import { personsInQuestion } from '../../archive/mentions/persons-in-question.ts';
import type { Article } from '../../record/article.ts';
import { recordWriter } from '../cache/record-file.ts';
import { type ReadEntry, readBatch, readFew } from './examined-batch.ts';
import { heldExamination } from './held-examination.ts';
import { keptBeginnings } from './kept-beginnings.ts';
import { rawFilesOf } from './raw-files.ts';
import { cachedAuthority, type ReadAuthority } from './stored-authority.ts';

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

const authorityOf = ({ cacheFolder, authorityKey }: ReadTask): ReadAuthority => {
  const authority = cachedAuthority(cacheFolder, authorityKey);
  if (authority === undefined) throw new Error('The authority files are not in the cache.');
  return authority;
};

const examinationFor = (task: ReadTask): Examination =>
  heldExamination(task.reading, () => examination(authorityOf(task), rawFilesOf(task.dir, task.rawNames)));

/** So few articles name few of the persons; finding out which is quicker than to index all. */
const few = 20;

const examinationOfFew =
  (task: ReadTask) =>
  (articles: readonly Article[]): Examination => {
    const authority = authorityOf(task);
    const { files } = authority;
    const places = personsInQuestion(keptBeginnings(task.cacheFolder, task.authorityKey, files), articles);
    const persons = places.flatMap((place) => files.lookup?.at(place) ?? files.persons[place] ?? []);
    return examination(authority, rawFilesOf(task.dir, task.rawNames), persons);
  };

/** Reads, examines and stores a batch of articles; returns what stays in memory of them. */
export const readTask = (task: ReadTask): readonly ReadEntry[] => {
  const { dir, paths } = task;
  const writer = recordWriter(join(task.cacheFolder, 'records'), task.recordFile);
  try {
    return paths.length <= few
      ? readFew(dir, paths, examinationOfFew(task), writer)
      : readBatch(dir, paths, examinationFor(task), writer);
  } finally {
    writer.close();
  }
};
