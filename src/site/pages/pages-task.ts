import type { Edition } from '../../../templates/edition.ts';
import { chronicleOverview } from '../../archive/chronicle/chronicle-overview.ts';
import { heldBy } from '../../archive/held-by.ts';
import type { SitePath } from '../../record/identifiers.ts';
import { DamagedCache } from '../cache/record-file.ts';
import { fileWriter, type WrittenFile } from '../outputs/written-file.ts';
import { type Read, readLog, watchedEdition } from '../outputs/watched-edition.ts';
import { dropExamination } from '../reading/held-examination.ts';
import { recordsIn } from '../reading/record-source.ts';
import { storedEntities } from '../reading/stored-entities.ts';
import { loadPageKinds, type PageKind } from './page-adapters.ts';
import { receivedArticle, type SentArticle } from './sent-article.ts';
import { entitySheetReceiver, type SentAround, type SentEntitySheet } from './sent-entity-sheet.ts';

/** What pages that are made in workers may read of the edition besides their subject. */
export const sharedFields = ['settings', 'assets', 'baseUrl', 'kindsShown', 'map'] as const;

export type SharedEdition = Pick<Edition, (typeof sharedFields)[number]>;

/** A page that is to be written. */
export interface SentPage<Subject> {
  readonly number: number;
  readonly path: SitePath;
  /** A page of the same content is not written again. */
  readonly formerHash: string | undefined;
  readonly subject: Subject;
}

/** Some pages of one kind to be made: of articles, or about entities. */
export interface PagesTask {
  /** Their adapter. */
  readonly pageKind: string;
  readonly edition: SharedEdition;
  readonly articles: readonly SentPage<SentArticle>[];
  readonly entitySheets: readonly SentPage<SentEntitySheet>[];
  /** What pages about entities share. */
  readonly around: SentAround | undefined;
  readonly cacheFolder: string;
  /** Under which the authority files lie in the cache. */
  readonly storedAuthority: string;
  /** Where the pages are put. */
  readonly folder: string;
}

/** What became of them; no page's markup goes from thread to thread. */
export interface MadeInWorker {
  readonly written: readonly WrittenFile[];
  readonly reads: readonly Read[];
  /** Says why the cache cannot be used. An error would lose its class between threads. */
  readonly damage: string | undefined;
}

const allowed: ReadonlySet<Read> = new Set<Read>(['articles@0', 'entitySheets@0', ...sharedFields]);

/** Sentences are quoted on many pages, a card and a body are asked for once, on the article's own. */
const keptHere = { details: 100, passages: 4000, cards: 10, bodies: 10 };

let kinds: Promise<readonly PageKind[]> | undefined;

const recordsOf = heldBy((cacheFolder: string) => recordsIn(cacheFolder, keptHere));

const kindNamed = async (name: string): Promise<PageKind> => {
  kinds ??= loadPageKinds();
  const found = (await kinds).find((kind) => kind.name === name);
  if (found === undefined) throw new RangeError(`There is no adapter ${name}.`);
  return found;
};

/** Which these pages do not look at. */
const nothing: Omit<Edition, keyof SharedEdition | 'articles' | 'entitySheets'> = {
  front: [],
  years: [],
  chronicle: chronicleOverview([], []),
  chronicleSheets: [],
  sources: [],
  sourceSheets: [],
  entityKinds: [],
  entities: [],
  overviewSheets: [],
  registerSheets: [],
  comparisons: [],
  authorityDumps: [],
  formerIds: [],
  moved: [],
};

/** The subjects of pages at the pages' numbers. */
const subjectsOf = <Sent, Subject>(
  pages: readonly SentPage<Sent>[],
  received: (sent: Sent) => Subject,
): readonly Subject[] => {
  const subjects: Subject[] = [];
  for (const { number, subject } of pages) subjects[number] = received(subject);
  return subjects;
};

/** Renders and writes pages. Throws when one reads more of the edition than was sent. */
export const pagesTask = async (task: PagesTask): Promise<MadeInWorker> => {
  const { pageKind, articles, entitySheets, around, folder } = task;
  dropExamination();
  const kind = await kindNamed(pageKind);
  const { cacheFolder, storedAuthority } = task;
  const records = recordsOf(cacheFolder);
  const log = readLog([]);
  const note = (read: Read): void => {
    if (!allowed.has(read)) throw new TypeError(`The page ${pageKind} reads ${read} of the edition.`);
    log.note(read);
  };
  const write = fileWriter(folder);
  try {
    const edition: Edition = {
      ...nothing,
      ...task.edition,
      articles: subjectsOf(articles, (sent) =>
        receivedArticle(sent, records, storedEntities(cacheFolder)(storedAuthority)),
      ),
      entitySheets:
        around === undefined ? [] : subjectsOf(entitySheets, entitySheetReceiver(around, records)),
    };
    const written = [...articles, ...entitySheets].map(({ number, path, formerHash }) =>
      write(path, kind.render(watchedEdition(edition, number, note), number), formerHash),
    );
    return { written, reads: log.reads(), damage: undefined };
  } catch (error) {
    if (error instanceof DamagedCache) return { written: [], reads: [], damage: error.message };
    throw error;
  }
};
