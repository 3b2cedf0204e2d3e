import { dataGroup, type OfflineFile, type OfflineGroup, shellGroup } from '../../record/offline.ts';
import { hasShape, isArrayOf, isBoolean, isNumber, isString } from '../../search/index/shape.ts';
import { eachOf } from './each-of.ts';
import { fetchFile } from './fetch-file.ts';
import { keptRows, ownStand, rowsOf } from './lists.ts';
import { type Holding, isComplete, type Notes } from './notes.ts';
import { arrivingStore, keptStore, putIn, writeValue } from './stores.ts';

/** What becomes of a group when the version is put to use. */
interface Change {
  readonly group: string;
  /** It was not kept before. */
  readonly isNew: boolean;
  readonly lists: readonly string[];
  readonly done: readonly string[];
  readonly bytes: number;
  /** Files of the former version that this one does not have, or has otherwise. */
  readonly leaving: readonly string[];
  /** Files and lists that wait in the store of what arrives. */
  readonly arriving: readonly string[];
}

export interface Plan {
  readonly whole: boolean;
  readonly unasked: boolean;
  readonly changes: readonly Change[];
}

const isChange = hasShape<Change>({
  group: isString,
  isNew: isBoolean,
  lists: isArrayOf(isString),
  done: isArrayOf(isString),
  bytes: isNumber,
  leaving: isArrayOf(isString),
  arriving: isArrayOf(isString),
});

export const isPlan = hasShape<Plan>({ whole: isBoolean, unasked: isBoolean, changes: isArrayOf(isChange) });

/** Where the plan lies in the store of what arrives. */
export const planPath = 'offline/plan';

/** An archive of at most so many bytes is kept whole by the way: it is less than many a single page elsewhere. */
const smallArchive = 4_000_000;
/** A version that changes more than this of what is kept is loaded after it was put to use, with progress shown. */
const mostInPassing = 8_000_000;
const atATime = 6;

const bytesOf = (rows: readonly OfflineFile[]): number => rows.reduce((sum, [, , bytes]) => sum + bytes, 0);

const savesData = (): boolean => {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return (
    typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true
  );
};

const isSmall = (groups: readonly OfflineGroup[]): boolean =>
  groups.reduce((sum, { id, bytes }) => sum + (id === dataGroup ? 0 : bytes), 0) <= smallArchive;

const gather = async (store: string, lists: readonly string[], read: typeof rowsOf) =>
  (await Promise.all(lists.map((list) => read(store, list)))).flat();

interface Draft {
  readonly change: Change;
  /** Files that are not kept in this form. */
  readonly missing: readonly OfflineFile[];
  readonly wasComplete: boolean;
}

const compare = async (group: OfflineGroup, former: Holding | undefined): Promise<Draft> => {
  const newLists = group.lists.filter((list) => former?.lists.includes(list) !== true);
  const goneLists = (former?.lists ?? []).filter((list) => !group.lists.includes(list));
  const before = new Map((await gather(keptStore, goneLists, keptRows)).map(([path, hash]) => [path, hash]));
  const rows = await gather(arrivingStore, newLists, rowsOf);
  const now = new Map(rows.map(([path, hash]) => [path, hash]));
  const done = (former?.done ?? []).filter((list) => group.lists.includes(list));
  return {
    change: {
      group: group.id,
      isNew: former === undefined,
      lists: group.lists,
      done,
      bytes: bytesOf(await gather(keptStore, done, keptRows)),
      leaving: [
        ...goneLists,
        ...[...before].filter(([path, hash]) => now.get(path) !== hash).map(([path]) => path),
      ],
      arriving: newLists,
    },
    missing: rows.filter(([path, hash]) => before.get(path) !== hash),
    wasComplete: former === undefined || isComplete(former),
  };
};

/** Fetches what a complete group lacks, so that it is complete in the new version as well. */
const completed = async ({ change, missing }: Draft, { bytes }: OfflineGroup): Promise<Change> => {
  await eachOf(missing, atATime, async (file) => {
    await putIn(arrivingStore, file[0], await fetchFile(file));
  });
  return {
    ...change,
    done: change.lists,
    bytes,
    arriving: [...change.arriving, ...missing.map(([path]) => path)],
  };
};

const vanished = async (notes: Notes, groups: readonly OfflineGroup[]): Promise<readonly Change[]> => {
  const gone = Object.entries(notes.holdings).filter(([id]) => !groups.some((group) => group.id === id));
  return Promise.all(
    gone.map(async ([id, { lists }]) => ({
      group: id,
      isNew: false,
      lists: [],
      done: [],
      bytes: 0,
      leaving: [...lists, ...(await gather(keptStore, lists, keptRows)).map(([path]) => path)],
      arriving: [],
    })),
  );
};

/**
 * Prepares that this version takes over what the reader keeps: fetches what changed, touches nothing that the
 * version in use reads, and writes down what is to be done. Rejects when the server has yet another version.
 *
 * @param notes undefined when no version was in use before
 */
export const planVersion = async (notes: Notes | undefined): Promise<void> => {
  const { groups } = await ownStand();
  const small = isSmall(groups);
  const unasked = notes === undefined ? small && !savesData() : notes.unasked;
  const whole = notes === undefined ? unasked : notes.whole && (!notes.unasked || small);
  const wanted = groups.filter(
    ({ id }) => id !== shellGroup && ((whole && id !== dataGroup) || notes?.holdings[id] !== undefined),
  );
  const drafts = await Promise.all(
    wanted.map(async (group) => ({ group, draft: await compare(group, notes?.holdings[group.id]) })),
  );
  const inPassing =
    drafts.reduce((sum, { draft }) => sum + (draft.wasComplete ? bytesOf(draft.missing) : 0), 0) <=
    mostInPassing;
  // Where nothing was kept before, nothing is lost by loading the rest later.
  const attempt = (completion: Promise<Change>, { change }: Draft): Promise<Change> =>
    notes === undefined ? completion.catch(() => change) : completion;
  const changes: Change[] = notes === undefined ? [] : [...(await vanished(notes, groups))];
  for (const { group, draft } of drafts) {
    changes.push(
      inPassing && draft.wasComplete ? await attempt(completed(draft, group), draft) : draft.change,
    );
  }
  const plan: Plan = { whole, unasked, changes };
  await writeValue(arrivingStore, planPath, plan);
};
