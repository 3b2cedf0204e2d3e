import type { OfflineFile } from '../../record/offline.ts';
import { changeNotes, currentNotes } from './current-notes.ts';
import { eachOf } from './each-of.ts';
import { ChangedFile, fetchFile } from './fetch-file.ts';
import { ownStand, rowsOf } from './lists.ts';
import { isComplete, type Notes } from './notes.ts';
import type { LoadFault } from './report.ts';
import { inStore, keptStore, putIn } from './stores.ts';
import { worker } from './worker-scope.ts';

/* Browsers end a worker that works too long without having been asked anew: it loads for a while, and reports. */
const sliceLength = 12_000;
const atATime = 6;
const progressEvery = 250;

let running: Promise<void> | undefined;
/** What is done while nothing is loaded, and how many such things there are to do. */
let standstill: Promise<void> = Promise.resolve();
let standstills = 0;
let fault: LoadFault | null = null;
/** Bytes of lists that are not done, by group; the notes count whole lists only. */
const partial = new Map<string, number>();

export const loadFault = (): LoadFault | null => fault;

export const partialBytes = (group: string): number => partial.get(group) ?? 0;

const isStopped = (): boolean => standstills > 0;

const otherVersionWaits = (): boolean =>
  worker.registration.waiting !== null || worker.registration.installing !== null;

const faultOf = async (error: unknown): Promise<LoadFault> => {
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'full';
  if (!(error instanceof ChangedFile)) return 'network';
  try {
    await worker.registration.update();
  } catch {
    return 'network';
  }
  return otherVersionWaits() ? 'changed' : 'altered';
};

interface Slice {
  readonly end: number;
  readonly onProgress: () => void;
}

const loadList = async (group: string, rows: readonly OfflineFile[], slice: Slice): Promise<boolean> => {
  let isWhole = true;
  let told = 0;
  partial.set(group, 0);
  await eachOf(rows, atATime, async (file) => {
    if (isStopped() || performance.now() > slice.end) {
      isWhole = false;
      return;
    }
    const [path, , bytes] = file;
    if ((await inStore(keptStore, path)) === undefined) await putIn(keptStore, path, await fetchFile(file));
    partial.set(group, partialBytes(group) + bytes);
    if (performance.now() - told > progressEvery) {
      told = performance.now();
      slice.onProgress();
    }
  });
  return isWhole;
};

const noteDone = (group: string, list: string, bytes: number): Promise<void> =>
  changeNotes((notes) => {
    const holding = notes.holdings[group];
    if (holding === undefined) return notes;
    partial.delete(group);
    const changed = { ...holding, done: [...holding.done, list], bytes: holding.bytes + bytes };
    return { ...notes, holdings: { ...notes.holdings, [group]: changed } };
  });

const loadSlice = async (slice: Slice): Promise<void> => {
  const { holdings, paused } = await currentNotes();
  if (paused) return;
  if (otherVersionWaits()) {
    fault = 'changed';
    return;
  }
  fault = null;
  for (const { id: group } of (await ownStand()).groups) {
    const { lists = [], done = [] } = holdings[group] ?? {};
    for (const list of lists.filter((one) => !done.includes(one))) {
      const rows = await rowsOf(keptStore, list);
      if (!(await loadList(group, rows, slice))) return;
      await noteDone(
        group,
        list,
        rows.reduce((sum, [, , bytes]) => sum + bytes, 0),
      );
      slice.onProgress();
    }
  }
};

/** Loads for a while what is wanted and not here. Resolves always; what went wrong is in the report. */
export const load = async (onProgress: () => void): Promise<void> => {
  while (isStopped()) await Promise.allSettled([standstill]);
  running ??= loadSlice({ end: performance.now() + sliceLength, onProgress })
    .catch(async (error: unknown) => {
      fault = await faultOf(error);
      if (fault === 'full' || fault === 'altered') await changeNotes((notes) => ({ ...notes, paused: true }));
    })
    .finally(() => {
      running = undefined;
    });
  await running;
};

/** Ends the loading, does a task when nothing is being written any more, and lets nothing be loaded meanwhile. */
export const whileStopped = (task: () => Promise<void>): Promise<void> => {
  standstills += 1;
  const former = Promise.allSettled([standstill, running]);
  standstill = former
    .then(() => {
      fault = null;
      return task();
    })
    .finally(() => {
      standstills -= 1;
    });
  return standstill;
};

export const isLeft = ({ holdings }: Notes): boolean =>
  Object.values(holdings).some((holding) => !isComplete(holding));
