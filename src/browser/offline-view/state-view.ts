import { offlineWording as wording } from '../../german/wording/offline.ts';
import { byId } from '../element.ts';
import type { Report } from '../offline/report.ts';
import { bytesNotWanted, isAllKept, isUnfinished, keptBytes, totalBytes, wantedBytes } from './sums.ts';

const sentence = (report: Report): string => {
  if (isUnfinished(report)) {
    const say = report.paused ? wording.paused : wording.loading;
    return say(keptBytes(report), wantedBytes(report));
  }
  if (isAllKept(report))
    return (report.unasked ? wording.keptInPassing : wording.keptWhole)(keptBytes(report));
  const kept = keptBytes(report);
  return kept === 0
    ? wording.nothingKept(totalBytes(report))
    : wording.keptPart(kept, Math.max(totalBytes(report), wantedBytes(report)));
};

const note = (report: Report): string | undefined => {
  if (report.fault !== null) return wording.faults[report.fault];
  return isUnfinished(report) && !report.paused ? wording.loadingGoesOn : undefined;
};

const showIf = (id: string, isShown: boolean): void => {
  byId(id, HTMLElement).hidden = !isShown;
};

/** Leads to the first of the buttons that can be pressed now. */
export const focusAction = (): void => {
  document.querySelector<HTMLButtonElement>('#offline-knoepfe > button:not([hidden])')?.focus();
};

/** A button that was just pressed may be gone now: the focus goes to what has come in its place. */
const keepFocus = (wasInside: boolean): void => {
  const isLost =
    document.activeElement === document.body || document.activeElement?.closest('[hidden]') !== null;
  if (!wasInside || !isLost) return;
  focusAction();
};

/** Shows in words, as a bar and by its buttons how far the archive is kept. */
export const showState = (report: Report): void => {
  const wasInside = document.activeElement?.closest('#offline-knoepfe') !== null;
  const unfinished = isUnfinished(report);
  byId('offline-stand', HTMLElement).textContent = sentence(report);
  showIf('offline-fortschritt-zeile', unfinished);
  byId('offline-fortschritt', HTMLProgressElement).value =
    keptBytes(report) / Math.max(1, wantedBytes(report));
  const line = byId('offline-hinweis', HTMLElement);
  line.textContent = note(report) ?? '';
  line.hidden = line.textContent === '';
  byId('offline-behalten', HTMLElement).textContent = wording.keep(bytesNotWanted(report));
  showIf('offline-behalten', !unfinished && bytesNotWanted(report) > 0);
  showIf('offline-anhalten', unfinished && !report.paused);
  showIf('offline-fortsetzen', unfinished && report.paused);
  showIf(
    'offline-entfernen',
    report.groups.some(({ wanted }) => wanted),
  );
  keepFocus(wasInside);
};
