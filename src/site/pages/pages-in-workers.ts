import type { Edition } from '../../../templates/edition.ts';
import type { ArchiveMap } from '../../record/archive-map.ts';
import type { EntityId } from '../../record/identifiers.ts';
import { allEnded } from '../all-ended.ts';
import { DamagedCache } from '../cache/record-file.ts';
import type { OutputStage } from '../outputs/output-stage.ts';
import { takeWritten } from '../outputs/write-in-workers.ts';
import type { Read } from '../outputs/watched-edition.ts';
import { batches } from '../workers/batches.ts';
import type { WorkerPool } from '../workers/pool.ts';
import type { MadeInWorker, PagesTask, SentPage } from './pages-task.ts';
import type { PlannedPage } from './plan-pages.ts';
import { articleSender } from './sent-article.ts';
import { entitySheetSender } from './sent-entity-sheet.ts';

/** The lists whose pages can be made in workers. */
export type SentList = 'articles' | 'entitySheets';

/** About a tenth of a second's work; a page about an entity may show two hundred articles. */
const batchSizes: Readonly<Record<SentList, number>> = { articles: 100, entitySheets: 50 };

/** So many batches wait for every worker, since this thread may be busy for a while. */
const ahead: Readonly<Record<SentList, number>> = { articles: 24, entitySheets: 4 };

/** Of the map only these places. */
const mapOf = (map: ArchiveMap | undefined, ids: ReadonlySet<EntityId>): ArchiveMap | undefined => {
  if (map === undefined) return undefined;
  const positions = [...ids].flatMap((id) => {
    const position = map.positions.get(id);
    return position === undefined ? [] : [[id, position] as const];
  });
  return { ...map, positions: new Map(positions) };
};

export interface PagesInWorkers {
  readonly edition: Edition;
  readonly stage: OutputStage;
  readonly startPool: () => Promise<WorkerPool>;
  readonly cacheFolder: string;
  /** Under which the authority files lie in the cache. */
  readonly storedAuthority: string;
}

/** Whether the articles on pages can be read by workers: those of the cache. */
export const areSendable = ({ articles }: Edition): boolean =>
  articles[0] !== undefined && articleSender()(articles[0]) !== undefined;

/** The subjects of a batch of pages, and whose places on the map they show. */
const subjectsOf = (
  { edition, stage }: PagesInWorkers,
  list: SentList,
  batch: readonly PlannedPage[],
): Pick<PagesTask, SentList | 'around'> & { readonly named: ReadonlySet<EntityId> } => {
  const paged = <Subject>({ number, path }: PlannedPage, subject: Subject): SentPage<Subject> => ({
    number,
    path,
    formerHash: stage.formerHash(path),
    subject,
  });
  if (list === 'articles') {
    const sent = articleSender();
    const articles = batch.flatMap((page) => {
      const listed = edition.articles[page.number];
      const article = listed && sent(listed);
      return article === undefined ? [] : [paged(page, article)];
    });
    const named = new Set(batch.flatMap(({ number }) => edition.articles[number]?.named ?? []));
    return { articles, entitySheets: [], around: undefined, named };
  }
  const { sent, around } = entitySheetSender();
  const entitySheets = batch.flatMap((page) => {
    const sheet = edition.entitySheets[page.number];
    return sheet === undefined ? [] : [paged(page, sent(sheet))];
  });
  return {
    articles: [],
    entitySheets,
    around,
    named: new Set(entitySheets.map(({ subject }) => subject.group.entity.id)),
  };
};

/**
 * Has pages of a list rendered and written by workers, which read cards and bodies of articles from the cache
 * themselves. What is sent to them at one time does not grow with the archive.
 *
 * @param note called with what the pages of a batch have read
 * @param onMade called with a batch that is written, after what it has read was noted
 */
export const pagesInWorkers = async (
  making: PagesInWorkers,
  list: SentList,
  pages: readonly PlannedPage[],
  note: (read: Read) => void,
  onMade: (batch: readonly PlannedPage[]) => void,
): Promise<void> => {
  const { edition, stage, startPool, cacheFolder, storedAuthority } = making;
  const pool = await startPool();
  const { settings, assets, baseUrl, kindsShown } = edition;
  const make = async (batch: readonly PlannedPage[]): Promise<void> => {
    const { named, ...subjects } = subjectsOf(making, list, batch);
    const made = await pool.run<MadeInWorker>({
      kind: 'pages',
      pageKind: batch[0]?.kind.name ?? '',
      edition: { settings, assets, baseUrl, kindsShown, map: mapOf(edition.map, named) },
      ...subjects,
      cacheFolder,
      storedAuthority,
      folder: stage.folder,
    });
    if (made.damage !== undefined) throw new DamagedCache(made.damage);
    for (const read of made.reads) note(read);
    takeWritten(stage, [...subjects.articles, ...subjects.entitySheets], made.written);
    onMade(batch);
  };
  const waiting = batches(pages, batchSizes[list]).values();
  const takeTurns = async (): Promise<void> => {
    for (const batch of waiting) await make(batch);
  };
  await allEnded(Array.from({ length: ahead[list] * pool.size }, takeTurns));
};
