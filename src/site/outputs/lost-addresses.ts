import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pages } from '../../archive/links.ts';
import { foldersById, pageSubject } from '../../archive/page-subject.ts';
import { buildWording as wording } from '../../german/wording/build.ts';
import type { Archive } from '../../record/archive.ts';
import { type ArticleId, isSitePath, type SitePath } from '../../record/identifiers.ts';
import { type Message, warningAt } from '../../record/message.ts';
import { hasCode } from '../has-code.ts';
import { shownName } from '../reading/shown-name.ts';
import type { SiteState } from './known-site.ts';
import { goneFrom, placeOf, type SiteTable } from './site-table.ts';

type Former = Pick<SiteState, 'table' | 'drafts'>;

/** Of a site whose state nobody knows, the disk knows the pages. */
const pagesOnDisk = (target: string): readonly SitePath[] => {
  const pagesIn = (folder: string): readonly SitePath[] => {
    try {
      return readdirSync(join(target, folder))
        .map((name) => `${folder}/${name}`)
        .filter(isSitePath);
    } catch (error) {
      if (hasCode(error, 'ENOENT', 'ENOTDIR')) return [];
      throw error;
    }
  };
  return foldersById.flatMap(pagesIn);
};

/** The files that a site loses by what it is to become. */
export const goneFiles = (former: Former | undefined, now: SiteTable, target: string): readonly SitePath[] =>
  former === undefined
    ? pagesOnDisk(target).filter((path) => placeOf(now, path) < 0)
    : goneFrom(former.table, now);

/** The drafts that a site shows and that no site in its place has shown as published. */
export const shownDrafts = (
  { articles }: Pick<Archive, 'articles'>,
  former: Former | undefined,
): readonly ArticleId[] => {
  const before = new Set(former?.drafts);
  const wasPublished = (id: ArticleId): boolean =>
    former !== undefined && !before.has(id) && placeOf(former.table, pages.article(id)) >= 0;
  return articles.flatMap(({ id, status }) => (status === 'draft' && !wasPublished(id) ? [id] : []));
};

/**
 * What is to be said of the addresses of articles, entities and sources among the files that a site loses: what cites
 * them leads nowhere then. Drafts have been cited by nobody.
 */
export const lostAddresses = (
  gone: readonly SitePath[],
  former: Former | undefined,
  target: string,
): readonly Message[] => {
  const drafts = new Set<string>(former?.drafts);
  return gone.flatMap((path) => {
    const subject = pageSubject(path);
    if (subject === undefined) return [];
    const { kind, id } = subject;
    if (kind === 'article' && drafts.has(id)) return [];
    const place = { file: shownName(target, path), line: 1, column: 1 };
    const text = kind === 'article' ? wording.lostAddress(id) : wording.lostName[kind](id);
    return [warningAt(place, 'lost-address', text)];
  });
};
