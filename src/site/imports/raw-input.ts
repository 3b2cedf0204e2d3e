import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { byCodeUnits } from '../../formats/by-code-units.ts';
import { buffer } from 'node:stream/consumers';
import process from 'node:process';
import { importWording as wording } from '../../german/wording/intake.ts';
import { diskFault } from '../disk-fault.ts';
import { hasCode } from '../has-code.ts';

/** A raw file as it was named on the command line, still to be read. */
export interface RawInput {
  /** As messages name it. */
  readonly path: string;
  /** Its own name, under which the archive keeps it. */
  readonly name: string;
  readonly read: () => Promise<Uint8Array>;
}

/** What was named, and what could not be found. */
export interface RawInputs {
  readonly inputs: readonly RawInput[];
  /** Files in folders that are left out, because their names do not say that they hold a text. */
  readonly passedOver: readonly string[];
  readonly faults: readonly { readonly path: string; readonly text: string }[];
}

const importable = /\.(?:txt|text|html?|xhtml)$/i;

/** An archive does not list hidden files. */
const visibleName = (path: string): string => basename(path).replace(/^\.+/, '') || 'ohne-namen.txt';

const fileInput = (path: string): RawInput => ({ path, name: visibleName(path), read: () => readFile(path) });

const standardInput: RawInput = {
  path: 'Standardeingabe',
  name: 'standardeingabe.txt',
  read: () => buffer(process.stdin),
};

/** All files in a folder and its folders but hidden ones; links are named, not followed. */
const filesBelow = async (folder: string): Promise<readonly { path: string; isImportable: boolean }[]> => {
  const entries = await readdir(folder, { withFileTypes: true });
  const files: { path: string; isImportable: boolean }[] = [];
  for (const entry of entries.toSorted((one, other) => byCodeUnits(one.name, other.name))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) files.push(...(await filesBelow(path)));
    else files.push({ path, isImportable: entry.isFile() && importable.test(entry.name) });
  }
  return files;
};

/** Of what cannot be looked at, why. */
const kindOf = async (path: string): Promise<'folder' | 'file' | { readonly fault: string }> => {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const fault = hasCode(error, 'ENOENT') ? undefined : diskFault(error);
    return { fault: fault ?? wording.notFound(path) };
  }
};

/** Files, the text and web page files of folders, and `-` for standard input, in a fixed order. */
export const rawInputs = async (paths: readonly string[]): Promise<RawInputs> => {
  const inputs: RawInput[] = [];
  const passedOver: string[] = [];
  const faults: { path: string; text: string }[] = [];
  for (const path of paths) {
    if (path === '-') {
      inputs.push(standardInput);
      continue;
    }
    const kind = await kindOf(path);
    if (typeof kind === 'object') faults.push({ path, text: kind.fault });
    else if (kind === 'file') inputs.push(fileInput(path));
    else {
      const files = await filesBelow(path);
      const found = files.filter(({ isImportable }) => isImportable);
      if (found.length === 0) faults.push({ path, text: wording.nothingFound(path) });
      inputs.push(...found.map((file) => fileInput(file.path)));
      passedOver.push(...files.flatMap((file) => (file.isImportable ? [] : [file.path])));
    }
  }
  return { inputs, passedOver, faults };
};
