import { join, relative } from 'node:path';
import process from 'node:process';
import { suggestWording as wording } from '../german/wording/suggest.ts';
import { isError } from '../record/message.ts';
import { readArchive } from '../site/read-archive.ts';
import type { Suggestion } from '../site/suggest/gather-suggestions.ts';
import { suggestNames } from '../site/suggest/suggest-names.ts';
import { exitCodes } from './exit-codes.ts';
import { oneLine } from './one-line.ts';
import { printMessages } from './print-messages.ts';

export interface SuggestFlags {
  readonly archive: string;
  readonly json?: true;
}

const shownPlaces = 3;

const printed = ({ name, kind, count, articles, spellings, roles, places }: Suggestion): string => {
  const others = spellings.filter((spelling) => spelling !== name);
  const notes = [
    wording.kind[kind],
    ...(others.length > 0 ? [wording.also(others)] : []),
    ...(roles.length > 0 ? [roles.slice(0, shownPlaces).join(', ')] : []),
  ];
  const lines = places
    .slice(0, shownPlaces)
    .map(({ file, line, column, context }) => `  ${file}:${line}:${column}  ${context}`);
  const left = places.length - lines.length;
  return [
    `${name}  (${notes.join('; ')})  ${wording.times(count, articles)}`,
    ...lines,
    ...(left > 0 ? [`  ${wording.more(left)}`] : []),
  ]
    .map(oneLine)
    .join('\n');
};

/** Runs `lesesaal suggest`: the names go to the standard output, everything else to the error output. */
export const runSuggest = async ({ archive: dir, json }: SuggestFlags): Promise<void> => {
  const { archive, messages } = await readArchive(dir, { drafts: true });
  if (archive === undefined) {
    printMessages(messages.filter(isError));
    process.exitCode = exitCodes.faults;
    return;
  }
  const shownName = (path: string): string => relative(process.cwd(), join(dir, path)).replaceAll('\\', '/');
  const names = await suggestNames(archive, dir, shownName);
  process.stdout.write(
    json === true
      ? `${JSON.stringify(names, undefined, 2)}\n`
      : names.map((name) => `${printed(name)}\n`).join('\n'),
  );
  process.stderr.write(`${wording.summary(names.length)}\n`);
  process.exitCode = exitCodes.fine;
};
