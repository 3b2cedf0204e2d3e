import type { Edition } from '../../../templates/edition.ts';
import type { ArchiveMap } from '../../record/archive-map.ts';
import { DamagedCache } from '../cache/record-file.ts';
import type { OutputStage } from '../outputs/output-stage.ts';
import type { Read } from '../outputs/watched-edition.ts';
import { batches } from '../workers/batches.ts';
import type { WorkerPool } from '../workers/pool.ts';
import type { ArticlePages, SentPage } from './article-pages-task.ts';
import type { PlannedPage } from './plan-pages.ts';
import { sentArticle } from './sent-article.ts';

/** About a tenth of a second's work. */
const batchSize = 100;

/** So many batches wait for every worker, since this thread may be busy for a while. */
const ahead = 6;

/** Of the map only the places that some pages name. */
const mapFor = (map: ArchiveMap | undefined, pages: readonly SentPage[]): ArchiveMap | undefined => {
  if (map === undefined) return undefined;
  const positions = pages.flatMap(({ article }) =>
    Array.from(article.entities.values()).flatMap(({ id }) => {
      const position = map.positions.get(id);
      return position === undefined ? [] : [[id, position] as const];
    }),
  );
  return { ...map, positions: new Map(positions) };
};

export interface ArticlePageMaking {
  readonly edition: Edition;
  readonly stage: OutputStage;
  readonly startPool: () => Promise<WorkerPool>;
  /** Where the records of the cache lie. */
  readonly records: string;
}

/** Whether the articles of pages can be read by workers: those of the cache. */
export const areSendable = ({ articles }: Edition): boolean =>
  articles[0] !== undefined && sentArticle(articles[0]) !== undefined;

/**
 * Has pages of articles rendered and written by workers, which read card and body of an article from the cache
 * themselves. What is sent to them at one time does not grow with the archive.
 */
export const articlePagesInWorkers = async (
  { edition, stage, startPool, records }: ArticlePageMaking,
  pages: readonly PlannedPage[],
  note: (read: Read) => void,
): Promise<void> => {
  const pool = await startPool();
  const { settings, assets, baseUrl, kindsShown } = edition;
  const sent = ({ number, path }: PlannedPage): readonly SentPage[] => {
    const listed = edition.articles[number];
    const article = listed && sentArticle(listed);
    return article === undefined ? [] : [{ number, path, formerHash: stage.formerHash(path), article }];
  };
  const make = async (batch: readonly PlannedPage[]): Promise<void> => {
    const own = batch.flatMap(sent);
    const made = await pool.run<ArticlePages>({
      kind: 'article-pages',
      pageKind: batch[0]?.kind.name ?? '',
      edition: { settings, assets, baseUrl, kindsShown, map: mapFor(edition.map, own) },
      pages: own,
      records,
      folder: stage.folder,
    });
    if (made.damage !== undefined) throw new DamagedCache(made.damage);
    for (const read of made.reads) note(read);
    for (const [place, file] of made.written.entries()) {
      const page = own[place];
      if (page !== undefined) stage.addWritten(page.path, page.path, file);
    }
  };
  const waiting = batches(pages, batchSize).values();
  const takeTurns = async (): Promise<void> => {
    for (const batch of waiting) await make(batch);
  };
  await Promise.all(Array.from({ length: ahead * pool.size }, takeTurns));
};
