import { isSitePath, type SitePath } from '../../record/identifiers.ts';
import type { SiteFile } from '../../record/site-file.ts';
import { partFile, partScript, type SearchPart } from '../../search/index/parts.ts';

/** Where a part lies in the site. */
export const partPath = (name: string): SitePath => {
  const path = partFile(name);
  if (!isSitePath(path)) throw new TypeError(`Not a name for a file of the site: ${path}`);
  return path;
};

export const siteFile = (part: SearchPart): SiteFile => ({
  path: partPath(part.name),
  content: partScript(part),
});
