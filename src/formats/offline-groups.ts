import { files, pages } from '../archive/links.ts';
import type { SitePath } from '../record/identifiers.ts';
import { baseGroup, dataGroup, namesGroup, searchGroup, shellGroup } from '../record/offline.ts';

/** What a visit keeps besides style, scripts, fonts and icons. */
const shell: ReadonlySet<string> = new Set([pages.start, pages.search, pages.offline, files.searchCore]);

/** Read by hosts and crawlers, never by a reader; and the worker, which a browser keeps itself. */
const unread: ReadonlySet<string> = new Set([
  files.robots,
  files.searchDescription,
  files.worker,
  pages.notFound,
]);

const isUnread = (path: SitePath): boolean => /^[._]|^sitemap|^offline\//.test(path) || unread.has(path);

const isData = (path: SitePath): boolean => /^daten\/|^feed\./.test(path);

const isName = (path: SitePath): boolean => /^(?:personen|organisationen|orte|themen|register)\//.test(path);

/** Icons and the manifest of the web app lie at the root or in a folder of icons. */
const isFurniture = (path: SitePath): boolean =>
  /^(?:assets|icons?)\//.test(path) || (!path.includes('/') && !path.endsWith('.html'));

/**
 * Tells the group in which a file is kept offline; undefined when it is not.
 *
 * @param yearOf the year that a file belongs to, if it belongs to one
 */
export const offlineGroupOf =
  (yearOf: (path: SitePath) => string | undefined) =>
  (path: SitePath): string | undefined => {
    if (isUnread(path)) return undefined;
    if (isData(path)) return dataGroup;
    if (shell.has(path) || isFurniture(path)) return shellGroup;
    if (isName(path)) return namesGroup;
    return yearOf(path) ?? (path.startsWith('suche/') ? searchGroup : baseGroup);
  };
