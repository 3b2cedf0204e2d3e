import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export interface CommandResult {
  /** Null when a signal ended the command. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  /** The folder in which it is started; by default the project's. */
  readonly folder?: string;
  /** The folder of another program than the project's. */
  readonly program?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Kills it, as `kill -9` does, after so many milliseconds. */
  readonly killAfter?: number;
}

const project = fileURLToPath(new URL('../../', import.meta.url));

/** Runs `lesesaal` as a user's shell does and waits for its end. */
export const runCommand = (
  commandLine: readonly string[],
  { folder, program = project, environment, killAfter }: CommandOptions = {},
): Promise<CommandResult> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(program, 'src/cli/lesesaal.js'), ...commandLine], {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output = { stdout: '', stderr: '' };
    child.stdout.on('data', (data: Buffer) => (output.stdout += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output.stderr += data.toString()));
    const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code, signal, ...output });
    });
  });
