import { dataGroup, type OfflineGroup, shellGroup } from '../../record/offline.ts';
import type { Command } from './command.ts';
import { changeNotes, currentNotes } from './current-notes.ts';
import { ownStand, removeLists } from './lists.ts';
import { isLeft, load, loadFault, partialBytes, whileStopped } from './loading.ts';
import { type Holding, isComplete, nothingNoted } from './notes.ts';
import type { Report } from './report.ts';
import { keptStore, readStore } from './stores.ts';
import { takeOver } from './take-over.ts';

const report = async (isLast: boolean): Promise<Report> => {
  const { groups } = await ownStand();
  const notes = await currentNotes();
  const fault = loadFault();
  return {
    groups: groups
      .filter(({ id }) => id !== shellGroup)
      .map(({ id, articles, bytes }) => {
        const holding = notes.holdings[id];
        const complete = holding !== undefined && isComplete(holding);
        return {
          id,
          articles,
          bytes,
          keptBytes: holding === undefined ? 0 : holding.bytes + (complete ? 0 : partialBytes(id)),
          wanted: holding !== undefined,
          complete,
        };
      }),
    whole: notes.whole,
    unasked: notes.unasked,
    paused: notes.paused,
    loading: isLeft(notes) && !notes.paused && fault === null,
    fault,
    isLast,
  };
};

const keep = async (asked: 'all' | readonly string[]): Promise<void> => {
  const { groups } = await ownStand();
  const isAsked = ({ id }: OfflineGroup): boolean =>
    id !== shellGroup && (asked === 'all' ? id !== dataGroup : asked.includes(id));
  await changeNotes((notes) => {
    const holdings: Record<string, Holding> = { ...notes.holdings };
    for (const group of groups.filter(isAsked)) {
      holdings[group.id] ??= { lists: group.lists, done: [], bytes: 0 };
    }
    const whole = notes.whole || asked === 'all';
    return { whole, unasked: notes.unasked && asked !== 'all', paused: false, holdings };
  });
};

const removeAll = async (): Promise<void> => {
  await changeNotes(() => nothingNoted);
  await caches.delete(keptStore);
  await caches.delete(readStore);
};

const removeGroup = async (id: string): Promise<void> => {
  const lists = (await currentNotes()).holdings[id]?.lists ?? [];
  await changeNotes((notes) => {
    const { [id]: _, ...holdings } = notes.holdings;
    return { ...notes, whole: false, unasked: false, holdings };
  });
  await removeLists(lists);
};

const remove = async (asked: 'all' | readonly string[]): Promise<void> => {
  if (asked === 'all') await removeAll();
  else for (const id of asked) await removeGroup(id);
};

/** Does what a page asks; reports on the way and at the end. */
export const obey = async (command: Command, tell: (report: Report) => void): Promise<void> => {
  switch (command.kind) {
    case 'switch':
      takeOver();
      return;
    case 'keep':
      await keep(command.groups);
      break;
    case 'remove':
      await whileStopped(() => remove(command.groups));
      break;
    case 'pause':
    case 'resume': {
      const paused = command.kind === 'pause';
      await whileStopped(() => changeNotes((notes) => ({ ...notes, paused })));
      break;
    }
    case 'load':
      await load(() => {
        void report(false).then(tell);
      });
      break;
    case 'report':
      break;
  }
  tell(await report(true));
};
