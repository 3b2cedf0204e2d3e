import { join } from 'node:path';
import { articleRecord } from '../../formats/article-record.ts';
import { articlesCsv } from '../../formats/articles-csv.ts';
import { articlesJson } from '../../formats/articles-json.ts';
import { files } from '../../archive/links.ts';
import type { ArticleInArchive } from '../../record/in-archive.ts';
import type { Digester } from '../outputs/digest.ts';
import type { OutputStage } from '../outputs/output-stage.ts';
import { hashOf } from '../reading/hash-of.ts';
import { type DumpPart, stageDump } from './dump-file.ts';

const yearOf = ({ article }: ArticleInArchive): string =>
  article.publication?.date.earliest?.slice(0, 4) ?? 'undated';

/** What follows on one another and is of one year. */
const yearsOf = (articles: readonly ArticleInArchive[]): readonly (readonly ArticleInArchive[])[] => {
  const years: ArticleInArchive[][] = [];
  let year: string | undefined;
  for (const listed of articles) {
    if (yearOf(listed) !== year) years.push([]);
    year = yearOf(listed);
    years.at(-1)?.push(listed);
  }
  return years;
};

export interface DumpMaking {
  readonly articles: readonly ArticleInArchive[];
  readonly digests: Digester;
  readonly stage: OutputStage;
  /** Names the code that dumps are made with. */
  readonly codeKey: string;
  readonly cacheFolder: string;
  /** The published site. */
  readonly target: string;
}

/** Stages the dumps of all articles, year by year. */
export const stageDumps = ({ articles, digests, stage, codeKey, cacheFolder, target }: DumpMaking): void => {
  const parts = yearsOf(articles).map(
    (year): DumpPart => ({
      key: hashOf(year.map((listed) => digests.ofRecord(listed)).join('\n')),
      records: () => year.map(articleRecord),
    }),
  );
  const key = hashOf([codeKey, ...parts.map((part) => part.key)].join('\n'));
  if (stage.keep('dumps', key)) return;
  for (const [format, path, name] of [
    [articlesJson, files.articlesJson, 'json'],
    [articlesCsv, files.articlesCsv, 'csv'],
  ] as const) {
    const table = join(cacheFolder, 'dumps', name);
    stageDump(format, { path, parts }, { stage, target, table, key: codeKey });
  }
  stage.setKey('dumps', key);
};
