import { readFileSync } from 'node:fs';
import process from 'node:process';

/** What tells one process from another that got the same number later. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Clock ticks from the boot of the machine to the start of the process; only Linux says. */
  readonly startTicks: string | undefined;
}

/** State and start of a process as Linux tells them (proc_pid_stat(5)), or undefined elsewhere. */
const readStatus = (pid: number): { readonly state: string; readonly startTicks: string } | undefined => {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The program's name, in brackets, may itself contain spaces and brackets: fields count from the last one.
    const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
    const [state, startTicks] = [fields[0], fields[19]];
    return state === undefined || startTicks === undefined ? undefined : { state, startTicks };
  } catch {
    return undefined;
  }
};

export const ownIdentity = (): ProcessIdentity => ({
  pid: process.pid,
  startTicks: readStatus(process.pid)?.startTicks,
});

const answersSignals = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** Whether the very process is still running; a dead one that nobody has buried yet (a zombie) is not. */
export const isRunning = ({ pid, startTicks }: ProcessIdentity): boolean => {
  if (!answersSignals(pid)) return false;
  const status = readStatus(pid);
  if (status === undefined) return true;
  return status.state !== 'Z' && (startTicks === undefined || startTicks === status.startTicks);
};
