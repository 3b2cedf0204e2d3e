import type { Edition } from '../../../templates/edition.ts';
import { chronicleOverview } from '../../archive/chronicle/chronicle.ts';
import type { ArticleInArchive } from '../../record/in-archive.ts';
import type { SitePath } from '../../record/identifiers.ts';
import { DamagedCache, recordReader } from '../cache/record-file.ts';
import { fileWriter, type WrittenFile } from '../outputs/written-file.ts';
import { type Read, readLog, watchedEdition } from '../outputs/watched-edition.ts';
import { type RecordSource, recordSource } from '../reading/record-source.ts';
import { loadPageKinds, type PageKind } from './page-adapters.ts';
import { receivedArticle, type SentArticle } from './sent-article.ts';

/** What the pages of articles may read of the edition besides their article. */
export const sharedFields = ['settings', 'assets', 'baseUrl', 'kindsShown', 'map'] as const;

export type SharedEdition = Pick<Edition, (typeof sharedFields)[number]>;

/** A page that is to be written. */
export interface SentPage {
  readonly number: number;
  readonly path: SitePath;
  /** A page of the same content is not written again. */
  readonly formerHash: string | undefined;
  readonly article: SentArticle;
}

/** Some pages of articles to be made. */
export interface ArticlePagesTask {
  /** Their adapter. */
  readonly pageKind: string;
  readonly edition: SharedEdition;
  readonly pages: readonly SentPage[];
  /** Where the records of the cache lie. */
  readonly records: string;
  /** Where the pages are put. */
  readonly folder: string;
}

/** What became of them; no page's markup goes from thread to thread. */
export interface ArticlePages {
  readonly written: readonly WrittenFile[];
  readonly reads: readonly Read[];
  /** Says why the cache cannot be used. An error would lose its class between threads. */
  readonly damage: string | undefined;
}

const allowed: ReadonlySet<Read> = new Set<Read>(['articles@0', ...sharedFields]);

/** An article is asked for once, on its own page. */
const keptHere = { cards: 10, bodies: 10 };

let kinds: Promise<readonly PageKind[]> | undefined;
let source: { readonly records: string; readonly source: RecordSource } | undefined;

const sourceOf = (records: string): RecordSource => {
  if (source?.records !== records)
    source = { records, source: recordSource(recordReader(records), keptHere) };
  return source.source;
};

const kindNamed = async (name: string): Promise<PageKind> => {
  kinds ??= loadPageKinds();
  const found = (await kinds).find((kind) => kind.name === name);
  if (found === undefined) throw new RangeError(`There is no adapter ${name}.`);
  return found;
};

/** Which article pages do not look at. */
const nothing: Omit<Edition, keyof SharedEdition | 'articles'> = {
  front: [],
  years: [],
  chronicle: chronicleOverview([], []),
  chronicleSheets: [],
  sources: [],
  sourceSheets: [],
  entityKinds: [],
  entities: [],
  entitySheets: [],
  overviewSheets: [],
  registerSheets: [],
  comparisons: [],
  moved: [],
};

/** Renders and writes pages of articles. Throws when one reads more of the edition than was sent. */
export const articlePagesTask = async (task: ArticlePagesTask): Promise<ArticlePages> => {
  const { pageKind, pages, records, folder } = task;
  const kind = await kindNamed(pageKind);
  const articles: ArticleInArchive[] = [];
  for (const { number, article } of pages) articles[number] = receivedArticle(article, sourceOf(records));
  const edition: Edition = { ...nothing, ...task.edition, articles };
  const log = readLog([]);
  const note = (read: Read): void => {
    if (!allowed.has(read)) throw new TypeError(`The page of an article reads ${read} of the edition.`);
    log.note(read);
  };
  const write = fileWriter(folder);
  try {
    const written = pages.map(({ number, path, formerHash }) =>
      write(path, kind.render(watchedEdition(edition, number, note), number), formerHash),
    );
    return { written, reads: log.reads(), damage: undefined };
  } catch (error) {
    if (error instanceof DamagedCache) return { written: [], reads: [], damage: error.message };
    throw error;
  }
};
