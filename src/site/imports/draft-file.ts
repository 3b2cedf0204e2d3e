import { stringify } from 'yaml';
import { unknownDay } from '../../intake/date/publication-date.ts';
import { readEdtf } from '../../parse/edtf.ts';
import type { ArticleId } from '../../record/identifiers.ts';
import { type DraftWithText, draftFrontMatter } from './draft-front-matter.ts';
import { draftMarkdown } from './draft-markdown.ts';

/** A file of the archive that is to be written, relative to the archive's folder. */
export interface DraftFile {
  readonly path: string;
  readonly content: string;
}

const earliestDay = (edtf: string | undefined): string | undefined => {
  if (edtf === undefined || edtf === unknownDay) return undefined;
  const reading = readEdtf(edtf);
  return 'date' in reading ? reading.date.earliest : undefined;
};

/** A draft as an article file, where the archive expects it; `rawName` is the raw file's name in `roh/`. */
export const draftFile = (source: DraftWithText, id: ArticleId, rawName: string): DraftFile => {
  const day = earliestDay(source.draft.published?.edtf);
  const path = day === undefined ? `ohne-jahr/${id}.md` : `${day.slice(0, 4)}/${day}-${id}.md`;
  const matter = stringify(draftFrontMatter(source, id, rawName), {
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    keepUndefined: false,
  });
  return { path, content: `---\n${matter}---\n\n${draftMarkdown(source.draft.blocks)}\n` };
};
