import { join } from 'node:path';
import { importWording as wording } from '../german/wording/intake.ts';
import type { KnownName } from '../intake/names/known-name.ts';
import { draftFile } from './imports/draft-file.ts';
import { newArticleId } from './imports/draft-id.ts';
import { fileFault } from './imports/file-fault.ts';
import type { KnownImports } from './imports/known-imports.ts';
import type { RawInput } from './imports/raw-input.ts';
import { readDraft } from './imports/read-draft.ts';
import { writeNew } from './imports/write-new.ts';

/** What became of one raw file: its target is relative to the archive's folder. */
export type Imported =
  | { readonly kind: 'written' | 'tried' | 'known'; readonly target: string; readonly doubts: number }
  | { readonly kind: 'fault'; readonly text: string };

/** The archive that drafts go to; with `write` unset, everything is done but the writing. */
export interface Destination {
  readonly dir: string;
  readonly known: KnownImports;
  readonly write: boolean;
}

/** The raw file's own name, or with a number when the archive keeps another file of that name. */
const rawNameFor = (name: string, taken: ReadonlySet<string>): string => {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${stem}-${number}${ending}`;
  return free;
};

/**
 * Reads one raw file and writes its draft article, the file itself to `roh/`, byte for byte. A file that an article
 * of the archive refers to, by its SHA-256, changes nothing; one that only lies in `roh/` stays there as it is and
 * gets its article. Adds what it made to `known`. Rejects never.
 */
export const writeDraft = async (
  input: RawInput,
  names: readonly KnownName[],
  { dir, known, write }: Destination,
): Promise<Imported> => {
  const reading = await readDraft(input, names);
  if (reading.kind === 'fault') return reading;
  const { draft, text, bytes } = reading;
  const there = known.articleOf.get(draft.sha256);
  if (there !== undefined) return { kind: 'known', target: there, doubts: 0 };
  const id = newArticleId(draft.headline ?? draft.workingTitle ?? input.name, known.ids);
  const kept = known.rawNameOf.get(draft.sha256);
  const rawName = kept ?? rawNameFor(input.name, known.rawNames);
  const file = draftFile({ draft, text }, id, rawName);
  try {
    // The raw file first: a draft that names a file which is not there would be a fault of the archive.
    if (write && kept === undefined) await writeNew(join(dir, 'roh', rawName), bytes);
    known.rawNames.add(rawName);
    known.rawNameOf.set(draft.sha256, rawName);
    if (write) await writeNew(join(dir, file.path), file.content);
  } catch (error) {
    return { kind: 'fault', text: wording.notWritten(fileFault(error)) };
  }
  known.ids.add(id);
  known.articleOf.set(draft.sha256, file.path);
  return { kind: write ? 'written' : 'tried', target: file.path, doubts: draft.doubts.length };
};
