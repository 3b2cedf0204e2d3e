import type { Command } from './command.ts';
import { isReport, type Report } from './report.ts';

/**
 * Asks the worker in use and resolves to its report. A worker that is ended before it answered is asked no more:
 * after `patience` ms the promise resolves to undefined.
 *
 * @param onReport called with what the worker reports on the way as well
 */
export const askWorker = (
  { active }: ServiceWorkerRegistration,
  command: Command,
  onReport: (report: Report) => void = () => {},
  patience = 30_000,
): Promise<Report | undefined> =>
  new Promise((resolve) => {
    if (active === null) {
      resolve(undefined);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    const end = (report: Report | undefined): void => {
      clearTimeout(timer);
      port1.close();
      resolve(report);
    };
    const timer = setTimeout(end, patience, undefined);
    port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (!isReport(data)) return;
      onReport(data);
      if (data.isLast) end(data);
    });
    port1.start();
    active.postMessage(command, [port2]);
  });
