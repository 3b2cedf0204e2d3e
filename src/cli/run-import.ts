import { extname } from 'node:path';
import process from 'node:process';
import { grouped } from '../archive/grouped.ts';
import { importWording as wording } from '../german/wording/intake.ts';
import type { Message } from '../record/message.ts';
import { type Imported, writeDraft } from '../site/write-drafts.ts';
import { readDraft } from '../site/imports/read-draft.ts';
import type { KnownName } from '../intake/names/known-name.ts';
import { knownImports } from '../site/imports/known-imports.ts';
import { knownNames } from '../site/imports/known-names.ts';
import { type RawInputs, rawInputs } from '../site/imports/raw-input.ts';
import { exitCodes } from './exit-codes.ts';
import { oneLine } from './one-line.ts';
import { printMessages } from './print-messages.ts';

export interface ImportFlags {
  readonly archive: string;
  readonly json?: true;
  readonly dryRun?: true;
}

const print = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const faultOf = (path: string, text: string): Message => ({
  file: path,
  line: 1,
  column: 1,
  severity: 'error',
  text,
  ruleId: 'not-imported',
});

/** Absent is `null` in JSON, and never left out. */
const withNull = (_key: string, value: unknown): unknown => (value === undefined ? null : value);

/** A JSON array written element by element, so that a large import needs no more memory than a small one. */
const jsonArray = () => {
  let opening = '[';
  return {
    add: (value: unknown): void => {
      process.stdout.write(`${opening}\n${JSON.stringify(value, withNull, 1)}`);
      opening = ',';
    },
    end: (): void => {
      process.stdout.write(opening === '[' ? '[]\n' : '\n]\n');
    },
  };
};

/** Fewer files than this are done before anyone could read how far they are. */
const worthProgress = 20;

const showProgress = (done: number, all: number): void => {
  if (!process.stderr.isTTY || all < worthProgress) return;
  process.stderr.write(done === all ? '\r\u001b[K' : `\r${wording.progress(done, all)}\u001b[K`);
};

const printJson = async ({ inputs }: RawInputs, names: readonly KnownName[]): Promise<readonly Message[]> => {
  const messages: Message[] = [];
  const array = jsonArray();
  for (const [index, input] of inputs.entries()) {
    const reading = await readDraft(input, names);
    if (reading.kind === 'fault') messages.push(faultOf(input.path, reading.text));
    else array.add(reading.draft);
    showProgress(index + 1, inputs.length);
  }
  array.end();
  return messages;
};

/** A folder may hold thousands of files of one kind: one line tells of them all. */
const tellPassedOver = (paths: readonly string[]): void => {
  const kinds = grouped(paths, (path) => extname(path).toLowerCase());
  for (const [ending, [example = '', ...others]] of kinds) {
    print(oneLine(wording.passedOver(ending, example, others.length + 1)));
  }
  if (kinds.size > 0) print(wording.whatIsTaken);
};

type Told = Exclude<Imported, { kind: 'fault' }>;

const sentences: Readonly<Record<Told['kind'], (path: string, told: Told) => string>> = {
  known: (path, { target }) => wording.alreadyThere(path, target),
  tried: (path, { target }) => wording.wouldWrite(path, target),
  written: (path, { target, doubts }) => wording.written(path, target, doubts),
};

const writeAll = async (
  { inputs, passedOver, faults }: RawInputs,
  names: readonly KnownName[],
  { archive: dir, dryRun }: ImportFlags,
): Promise<readonly Message[]> => {
  const messages: Message[] = [];
  const archive = { dir, known: await knownImports(dir), write: dryRun !== true };
  const counts = { written: 0, tried: 0, known: 0, fault: faults.length };
  for (const [index, input] of inputs.entries()) {
    const imported = await writeDraft(input, names, archive);
    counts[imported.kind] += 1;
    showProgress(index + 1, inputs.length);
    if (imported.kind === 'fault') messages.push(faultOf(input.path, imported.text));
    else print(oneLine(sentences[imported.kind](input.path, imported)));
  }
  const taken = counts.written + counts.tried;
  print(wording.summary(taken, counts.known, passedOver.length, counts.fault, dryRun === true));
  return messages;
};

/** Runs `lesesaal import`. */
export const runImport = async (paths: readonly string[], flags: ImportFlags): Promise<void> => {
  const named = await rawInputs(paths);
  tellPassedOver(named.passedOver);
  const names = await knownNames(flags.archive);
  const messages = flags.json === true ? await printJson(named, names) : await writeAll(named, names, flags);
  const all = [...named.faults.map(({ path, text }) => faultOf(path, text)), ...messages];
  printMessages(all);
  process.exitCode = all.length === 0 ? exitCodes.fine : exitCodes.faults;
};
