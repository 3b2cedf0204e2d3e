import type { Edition } from '../../templates/edition.ts';
import { files } from '../archive/links.ts';
import { offlineGroupOf } from '../formats/offline-groups.ts';
import { type FinishedFile, offlineLists } from '../formats/offline-lists.ts';
import { articlesOfYears, yearOfFile } from '../formats/year-of-file.ts';
import type { SiteFile } from '../record/site-file.ts';
import type { TextParts } from './search/text-parts.ts';

/**
 * What readers need to keep the site: the lists of its files, and the worker, which is told the version.
 *
 * @param finished all other files of the site
 * @param workerCode the bundled worker, which reads the constant `stand`
 */
export const offlineFiles = (
  finished: readonly FinishedFile[],
  { years }: Edition,
  textParts: TextParts,
  workerCode: string,
): readonly SiteFile[] => {
  const articles = articlesOfYears(years);
  const listing = offlineLists(
    finished,
    offlineGroupOf(yearOfFile(years, textParts)),
    (group) => articles.get(group) ?? 0,
  );
  const worker = `const stand=${JSON.stringify(listing.stand)};\n${workerCode}`;
  return [...listing.files, { path: files.worker, content: worker }];
};
