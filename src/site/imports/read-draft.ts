import { importWording as wording } from '../../german/wording/intake.ts';
import { germanDay } from '../../intake/date/german-day.ts';
import { draftArticle } from '../../intake/draft-article.ts';
import type { KnownName } from '../../intake/names/known-name.ts';
import { foreignFormat } from '../../intake/foreign-format.ts';
import { readRawFile } from '../../intake/read-raw-file.ts';
import { withDateInWords } from './date-in-words.ts';
import { fileFault } from './file-fault.ts';
import { sha256Of } from './known-imports.ts';
import type { RawInput } from './raw-input.ts';

/** A raw file read as a draft, or why it could not be. */
export type DraftReading =
  | {
      readonly kind: 'draft';
      readonly draft: ReturnType<typeof draftArticle>;
      readonly bytes: Uint8Array;
      /** The decoded raw text, in which the draft's offsets count; absent for a web page. */
      readonly text: string | undefined;
    }
  | { readonly kind: 'fault'; readonly text: string };

/** Reads one raw file as a draft. Rejects never: a file that cannot be read is a fault of its own. */
export const readDraft = async (input: RawInput, names: readonly KnownName[]): Promise<DraftReading> => {
  try {
    const bytes = await input.read();
    const format = foreignFormat(bytes);
    if (format !== undefined) return { kind: 'fault', text: wording.foreign(format) };
    const raw = readRawFile({ file: input.name, sha256: sha256Of(bytes), bytes });
    if (raw.text.trim() === '') return { kind: 'fault', text: wording.noText };
    if (raw.text.includes('\0')) return { kind: 'fault', text: wording.nullCharacter };
    const text = raw.page === undefined ? raw.text : undefined;
    const draft = withDateInWords(draftArticle(raw, names, germanDay(new Date())));
    return { kind: 'draft', draft, bytes, text };
  } catch (error) {
    return { kind: 'fault', text: wording.unreadable(fileFault(error)) };
  }
};
