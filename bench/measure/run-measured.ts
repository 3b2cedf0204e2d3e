import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** A whole process and those it started. */
export interface Command {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Measured {
  readonly seconds: number;
  /** User and system time of all processes together. */
  readonly cpuSeconds: number;
  /** The largest sum of resident memory of all processes at one time, in megabytes. */
  readonly peakMegabytes: number;
}

const pollMilliseconds = 40;
const pageBytes = 4096;
const ticksPerSecond = 100;

/** The fields of `/proc/<pid>/stat` after the name, which may hold spaces. */
const statOf = (pid: string): readonly string[] => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
};

const memoryOfGroup = (group: number): number =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(statOf)
    .filter((fields) => Number(fields[2]) === group)
    .reduce((sum, fields) => sum + Number(fields[21]) * pageBytes, 0);

const childrenTicks = (): number => {
  const fields = statOf('self');
  return Number(fields[13]) + Number(fields[14]);
};

/** Runs a command to its end and measures it on Linux; rejects with what it said when it fails. */
export const runMeasured = ({ command, args, cwd, env }: Command): Promise<Measured> =>
  new Promise((resolve, reject) => {
    const ticks = childrenTicks();
    const started = performance.now();
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const hear = (chunk: Buffer): void => {
      said = (said + chunk.toString()).slice(-4000);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    let peak = 0;
    const poll = setInterval(() => {
      peak = Math.max(peak, memoryOfGroup(child.pid ?? -1));
    }, pollMilliseconds);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(poll);
      const seconds = (performance.now() - started) / 1000;
      if (code !== 0) {
        reject(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${said}`));
        return;
      }
      const cpuSeconds = (childrenTicks() - ticks) / ticksPerSecond;
      resolve({ seconds, cpuSeconds, peakMegabytes: peak / 1e6 });
    });
  });
