import { ownStand, removeLists } from './lists.ts';
import { type Holding, nothingNoted, type Notes, readNotes, writeNotes } from './notes.ts';
import { isPlan, type Plan, planPath } from './plan.ts';
import { arrivingStore, inStore, keptStore, putIn, readValue, removeFrom } from './stores.ts';

/** A group that was begun after the plan was made: its files are of the former version, and go. */
const startAgain = async (group: string, holding: Holding): Promise<Holding | undefined> => {
  const { lists } = holding;
  const own = (await ownStand()).groups.find(({ id }) => id === group);
  if (own !== undefined && lists.every((list) => own.lists.includes(list))) {
    return holding;
  }
  await removeLists(lists);
  return own === undefined ? undefined : { lists: own.lists, done: [], bytes: 0 };
};

const settlePlan = async ({ whole, unasked, changes }: Plan, notes: Notes): Promise<void> => {
  const applied = changes.filter(
    ({ group, isNew }) => notes.holdings[group] !== undefined || (isNew && whole),
  );
  // First everything that goes: a file may go with one group and come with another.
  for (const { leaving } of applied) await removeFrom(keptStore, leaving);
  for (const { arriving } of applied) {
    for (const path of arriving) {
      const arrived = await inStore(arrivingStore, path);
      if (arrived !== undefined) await putIn(keptStore, path, arrived);
    }
  }
  const holdings: Record<string, Holding> = {};
  for (const { group, lists, done, bytes } of applied) {
    if (lists.length > 0) holdings[group] = { lists, done, bytes };
  }
  const planned = new Set(changes.map(({ group }) => group));
  for (const [group, holding] of Object.entries(notes.holdings)) {
    const again = planned.has(group) ? undefined : await startAgain(group, holding);
    if (again !== undefined) holdings[group] = again;
  }
  await writeNotes({ ...notes, whole, unasked, holdings });
};

const settle = async (): Promise<void> => {
  const plan = await readValue(arrivingStore, planPath, isPlan);
  if (plan === undefined) return;
  const notes = await readNotes();
  await settlePlan(
    // Whoever gave the whole archive up in the meantime does not get it back.
    notes === undefined ? plan : { ...plan, whole: plan.whole && notes.whole },
    notes ?? nothingNoted,
  );
  await caches.delete(arrivingStore);
};

let settling: Promise<void> | undefined;

/**
 * Carries out what the installation planned, once; must be awaited before anything that is kept is read. A worker
 * that was ended on the way begins again, which changes nothing that was done.
 */
export const settled = (): Promise<void> => {
  settling ??= settle().catch((error: unknown) => {
    settling = undefined;
    throw error;
  });
  return settling;
};
