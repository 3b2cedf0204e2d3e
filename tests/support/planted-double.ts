import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyArchive } from './copied-archive.ts';

const original = 'cabello-castro-havanna';
const originalFile = `2019/2019-06-08-${original}.md`;
const copy = 'havanna-kurz';
const lead = 'Über einen Besuch in der kubanischen Hauptstadt ist erst jetzt mehr bekannt geworden.';

/** The page on which the copy is compared with the article it was made of. */
export const comparisonPage = `vergleich/${original}--${copy}.html`;

/**
 * Copies the project's archive into a folder and adds to it what its own does not hold: an article's shortened
 * copy under another headline, with another lead, in another paper, two days later. Returns its path.
 */
export const copyArchiveWithDouble = async (folder: string): Promise<string> => {
  const archive = await copyArchive(folder);
  const [, , text = ''] = (await readFile(join(archive, originalFile), 'utf8')).split(/^---$/m);
  const paragraphs = text.trim().split('\n\n');
  const kept = paragraphs.slice(1, Math.ceil(paragraphs.length * 0.8));
  await writeFile(
    join(archive, `2019/2019-06-10-${copy}.md`),
    [
      `---\nid: ${copy}\nstatus: published\nheadline: Besuch in Havanna\npublished: "2019-06-10"`,
      `source: { publisher: euronews }\nrights: { access: full }\ntopics: [venezuela-kuba]\n---\n`,
      [lead, ...kept].join('\n\n'),
      '',
    ].join('\n'),
  );
  return archive;
};
