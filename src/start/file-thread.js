// What a thread does beside a build: it lists files of the archive and looks at files of the site, each as far as the
// build has not done it itself, and puts files together. It is plain JavaScript, so that it is there at once.
import { answerTasks } from './answer-tasks.js';
import { entriesOf, listClaimed } from './list-folder.js';
import { lookAtClaimed, partsOf, readList } from './look-at-files.js';
import { claimEntry, claimPart, tellParts } from './shares.js';
import { spliceFiles } from './splice-files.js';

/** @typedef {import('./shares.js').Shares} Shares */

/** @typedef {{ readonly kind: 'list', readonly archive: string, readonly shares: Shares }} ListTask */

/** @typedef {{ readonly kind: 'look', readonly site: string, readonly file: string, readonly shares: Shares }} LookTask */

/** @typedef {{ readonly kind: 'splice', readonly splices: readonly import('./splice-files.js').Splice[] }} SpliceTask */

/** @typedef {ListTask | LookTask | SpliceTask} FileTask */

/** @param {LookTask} task */
const look = ({ site, file, shares }) => {
  const list = readList(file);
  if (list === undefined) return undefined;
  tellParts(shares, partsOf(list));
  return lookAtClaimed(site, list, claimPart(shares));
};

/** @param {FileTask} task */
const done = (task) => {
  if (task.kind === 'list')
    return listClaimed(task.archive, entriesOf(task.archive), claimEntry(task.shares));
  return task.kind === 'look' ? look(task) : spliceFiles(task.splices);
};

answerTasks(done);
