import { createHash } from 'node:crypto';
import { grouped } from '../archive/grouped.ts';
import { files } from '../archive/links.ts';
import type { SitePath } from '../record/identifiers.ts';
import { hashDigits, type OfflineFile, type OfflineGroup, type OfflineStand } from '../record/offline.ts';
import type { SiteFile } from '../record/site-file.ts';
import { byCodeUnits } from './by-code-units.ts';
import { type OfflinePlan, offlinePlan } from './offline-plan.ts';

/** A finished file of the site, by what is known of it without opening it. */
export interface FinishedFile {
  readonly path: SitePath;
  readonly bytes: number;
  /** SHA-256 in hexadecimal digits. */
  readonly hash: string;
}

/** A list that was printed. */
export interface PrintedList {
  readonly path: SitePath;
  readonly files: number;
  /** Of the files that it names. */
  readonly bytes: number;
}

const digits = (text: string): string => createHash('sha256').update(text).digest('hex');

const listFile = (name: string, content: string): SiteFile => ({
  path: files.offlineList(`${name}.${digits(content).slice(0, 10)}`),
  content,
});

/** A list of files under a name; one row a file, so that two lists can be compared line by line. */
export const offlineList = (
  name: string,
  named: readonly FinishedFile[],
): { readonly file: SiteFile; readonly list: PrintedList } => {
  const rows = named
    .toSorted((one, other) => byCodeUnits(one.path, other.path))
    .map(({ path, hash, bytes }): OfflineFile => [path, hash.slice(0, hashDigits), bytes]);
  const own = listFile(name, `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`);
  return {
    file: own,
    list: { path: own.path, files: rows.length, bytes: rows.reduce((sum, [, , bytes]) => sum + bytes, 0) },
  };
};

/** The list of lists; where it lies stands for the version of the whole site. */
export const offlineRoot = ({ groups, lists }: OfflinePlan, printed: readonly PrintedList[]): SiteFile => {
  const stand: OfflineStand = {
    groups: groups.map(({ id, articles }, group): OfflineGroup => {
      const own = printed.filter((_, list) => lists[list]?.group === group);
      return {
        id,
        articles,
        files: own.reduce((sum, list) => sum + list.files, 0),
        bytes: own.reduce((sum, list) => sum + list.bytes, 0),
        lists: own.map(({ path }) => path),
      };
    }),
  };
  return listFile('stand', `${JSON.stringify(stand, undefined, 1)}\n`);
};

/** All lists of a site's files, and where the list of them lies. */
export const offlineLists = (
  finished: readonly FinishedFile[],
  groupOf: (path: SitePath) => string | undefined,
  articlesIn: (group: string) => number,
): { readonly files: readonly SiteFile[]; readonly stand: SitePath } => {
  const plan = offlinePlan(
    finished.map(({ path }) => path),
    groupOf,
    articlesIn,
  );
  const named = grouped(finished.keys(), (place) => plan.listOf[place] ?? -1);
  const made = plan.lists.map(({ name }, list) =>
    offlineList(name, named.get(list)?.flatMap((place) => finished[place] ?? []) ?? []),
  );
  const root = offlineRoot(
    plan,
    made.map(({ list }) => list),
  );
  return { files: [...made.map(({ file }) => file), root], stand: root.path };
};
