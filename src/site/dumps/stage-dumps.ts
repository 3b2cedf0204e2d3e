import { join } from 'node:path';
import { articleRecord } from '../../formats/article-record.ts';
import { articlesCsv } from '../../formats/articles-csv.ts';
import { articlesJson } from '../../formats/articles-json.ts';
import { files } from '../../archive/links.ts';
import type { SourceAuthority } from '../../record/archive.ts';
import { elementAt } from '../../archive/element-at.ts';
import type { ArticleInArchive } from '../../record/in-archive.ts';
import type { Digester } from '../outputs/digest.ts';
import type { OutputStage } from '../outputs/output-stage.ts';
import { hashOf } from '../reading/hash-of.ts';
import type { Spliced } from '../../start/splice-files.js';
import type { StoredArticle } from '../reading/stored-article.ts';
import type { FileThread } from '../workers/file-thread.ts';
import { dumpKeys, stageDump } from './dump-file.ts';

/** What the dumps are made of. */
export interface DumpLines {
  /** Of every article what names all of its record, but for its source. */
  readonly keys: readonly string[];
  /** The line of the article at a place. */
  readonly line: (place: number, name: 'json' | 'csv') => Uint8Array;
}

/** Of articles that lie in the cache, without reading but the lines that are asked for. */
export const storedLines = (articles: readonly StoredArticle[]): DumpLines => ({
  keys: articles.map(({ digest }) => digest),
  line: (place, name) => elementAt(articles, place).dumpLine(name),
});

const formats = { json: articlesJson, csv: articlesCsv };

export const listedLines = (articles: readonly ArticleInArchive[], digests: Digester): DumpLines => ({
  keys: articles.map(digests.ofRecord),
  line: (place, name) => Buffer.from(formats[name].line(articleRecord(elementAt(articles, place)))),
});

export interface DumpMaking {
  readonly lines: DumpLines;
  readonly sources: readonly SourceAuthority[];
  readonly stage: OutputStage;
  /** Names the code that dumps are made with. */
  readonly codeKey: string;
  readonly cacheFolder: string;
  /** The published site. */
  readonly target: string;
  /** Of the thread that puts large dumps together. */
  readonly startFileThread: () => Promise<FileThread>;
}

/**
 * Stages the dumps of all articles; what is known of an article stays where it is. Large ones are put together while
 * others work.
 */
export const stageDumps = async ({
  lines: { keys, line },
  sources,
  stage,
  codeKey,
  cacheFolder,
  target,
  startFileThread,
}: DumpMaking): Promise<void> => {
  const made = hashOf(`${codeKey} ${JSON.stringify(sources)}`);
  const key = hashOf(`${made}\n${keys.join('\n')}`);
  if (stage.keep('dumps', key)) return;
  const ofParts = dumpKeys(keys);
  const pending = (
    [
      ['json', files.articlesJson],
      ['csv', files.articlesCsv],
    ] as const
  ).flatMap(([name, path]) => {
    const table = join(cacheFolder, 'dumps', name);
    const parts = { keys: ofParts, line: (place: number) => line(place, name) };
    return stageDump(formats[name], { path, parts }, { stage, target, table, key: made }) ?? [];
  });
  if (pending.length > 0) {
    const thread = await startFileThread();
    const splices = pending.map(({ splice }) => splice);
    const spliced = await thread.run<readonly Spliced[]>({ kind: 'splice', splices });
    for (const [place, { finish }] of pending.entries()) {
      const one = spliced[place];
      if (one !== undefined) finish(one);
    }
  }
  stage.setKey('dumps', key);
};
