import { nothingNoted, type Notes, readNotes, writeNotes } from './notes.ts';
import { settled } from './settle.ts';

/** What is noted for the version in use, once it has taken over what the reader keeps. */
export const currentNotes = async (): Promise<Notes> => {
  await settled();
  return (await readNotes()) ?? nothingNoted;
};

let changes: Promise<void> = Promise.resolve();

/** Changes what is noted, one change after the other: none is lost because another one was under way. */
export const changeNotes = (change: (notes: Notes) => Notes): Promise<void> => {
  const former = Promise.allSettled([changes]);
  changes = former.then(async () => writeNotes(change(await currentNotes())));
  return changes;
};
