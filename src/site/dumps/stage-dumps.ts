import { join } from 'node:path';
import { articleRecord } from '../../formats/article-record.ts';
import { articlesCsv } from '../../formats/articles-csv.ts';
import { articlesJson } from '../../formats/articles-json.ts';
import { files } from '../../archive/links.ts';
import type { SourceAuthority } from '../../record/archive.ts';
import type { ArticleInArchive } from '../../record/in-archive.ts';
import type { Digester } from '../outputs/digest.ts';
import type { OutputStage } from '../outputs/output-stage.ts';
import { hashOf } from '../reading/hash-of.ts';
import { StoredArticle } from '../reading/stored-article.ts';
import { stageDump } from './dump-file.ts';
import { spliceBeside } from './splice-beside.ts';

/** Names all of an article's record, but for its source; of one that lies in the cache without reading it. */
const keyOf = (listed: ArticleInArchive, digests: Digester): string =>
  listed.article instanceof StoredArticle ? listed.article.digest : digests.ofRecord(listed);

export interface DumpMaking {
  readonly articles: readonly ArticleInArchive[];
  readonly sources: readonly SourceAuthority[];
  readonly digests: Digester;
  readonly stage: OutputStage;
  /** Names the code that dumps are made with. */
  readonly codeKey: string;
  readonly cacheFolder: string;
  /** The published site. */
  readonly target: string;
}

/**
 * Stages the dumps of all articles; what is known of an article stays where it is. Large ones are put together while
 * others work.
 */
export const stageDumps = async ({
  articles,
  sources,
  digests,
  stage,
  codeKey,
  cacheFolder,
  target,
}: DumpMaking): Promise<void> => {
  const keys = articles.map((listed) => keyOf(listed, digests));
  const made = hashOf(`${codeKey} ${JSON.stringify(sources)}`);
  const key = hashOf([made, ...keys].join('\n'));
  if (stage.keep('dumps', key)) return;
  const pending = (
    [
      [articlesJson, files.articlesJson, 'json'],
      [articlesCsv, files.articlesCsv, 'csv'],
    ] as const
  ).flatMap(([format, path, name]) => {
    const table = join(cacheFolder, 'dumps', name);
    const line = (place: number): Uint8Array => {
      const listed = articles[place];
      if (listed === undefined) throw new RangeError(`There is no article ${place}.`);
      return listed.article instanceof StoredArticle
        ? listed.article.dumpLine(name)
        : Buffer.from(format.line(articleRecord(listed)));
    };
    return stageDump(format, { path, parts: { keys, line } }, { stage, target, table, key: made }) ?? [];
  });
  if (pending.length > 0) {
    const spliced = await spliceBeside(pending.map(({ splice }) => splice));
    for (const [place, { finish }] of pending.entries()) {
      const one = spliced[place];
      if (one !== undefined) finish(one);
    }
  }
  stage.setKey('dumps', key);
};
