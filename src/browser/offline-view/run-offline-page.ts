import { offlineWording as wording } from '../../german/wording/offline.ts';
import { byId } from '../element.ts';
import { askWorker } from '../offline/ask-worker.ts';
import type { Command } from '../offline/command.ts';
import type { Report } from '../offline/report.ts';
import { choiceTable } from './choice-table.ts';
import { focusAction, showState } from './state-view.ts';
import { askToLast, showRoom } from './storage-room.ts';
import { isUnfinished, keptBytes, wantedBytes } from './sums.ts';

/** Without a connection or an answer it is tried again after this, and as soon as the browser tells of one. */
const retryAfter = 20_000;

/** What is told by voice as well: every quarter, not every step. */
const quarter = (report: Report): number =>
  Math.floor((4 * keptBytes(report)) / Math.max(1, wantedBytes(report)));

/** Sets the page going: it shows what the worker reports and has it do what the reader asks. */
export const runOfflinePage = async (registration: ServiceWorkerRegistration): Promise<void> => {
  const region = byId('offline-ansage', HTMLElement);
  let lastQuarter = 0;
  let isLoading = false;

  const announce = (text: string): void => {
    region.textContent = text;
  };
  const show = (report: Report): void => {
    showState(report);
    choice.show(report);
    const reached = quarter(report);
    if (isUnfinished(report) && reached > lastQuarter) announce(wording.progress(reached * 25));
    lastQuarter = reached;
  };
  const ask = (command: Command): Promise<Report | undefined> => askWorker(registration, command, show);

  /** Asks for more until everything is there: a worker must not work for long without having been asked. */
  const load = async (): Promise<void> => {
    if (isLoading) return;
    isLoading = true;
    let report = await ask({ kind: 'load' });
    while (report?.loading === true) report = await ask({ kind: 'load' });
    isLoading = false;
    // Browsers end a worker now and then, whatever it is doing.
    const isToBeTriedAgain = report === undefined || report.fault === 'network';
    if (isToBeTriedAgain) setTimeout(() => void load(), retryAfter);
    if (report === undefined) return;
    if (!isUnfinished(report)) announce(wording.ended);
    else if (report.fault !== null) announce(wording.faults[report.fault]);
    void showRoom();
  };

  const keep = async (command: Command): Promise<void> => {
    announce(wording.began);
    lastQuarter = 0;
    void askToLast();
    await ask(command);
    // A choice is made far down; what becomes of it is shown above.
    if (document.activeElement?.matches('button:enabled:not([hidden] *)') !== true) focusAction();
    await load();
  };
  const remove = async (groups: 'all' | readonly string[]): Promise<void> => {
    await ask({ kind: 'remove', groups });
    announce(wording.removed);
    await showRoom();
  };
  const choice = choiceTable(
    (groups) => void keep({ kind: 'keep', groups }),
    (groups) => void remove(groups),
  );
  const onPress = (id: string, press: () => Promise<void>): void => {
    byId(id, HTMLButtonElement).addEventListener('click', () => {
      void press();
    });
  };
  onPress('offline-behalten', () => keep({ kind: 'keep', groups: 'all' }));
  onPress('offline-fortsetzen', () => keep({ kind: 'resume' }));
  onPress('offline-entfernen', () => remove('all'));
  onPress('offline-anhalten', async () => {
    await ask({ kind: 'pause' });
    announce(wording.pausedNow);
  });
  globalThis.addEventListener('online', () => void load());

  const report = await ask({ kind: 'report' });
  await showRoom();
  if (report?.loading === true) await load();
};
