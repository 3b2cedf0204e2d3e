import { type EntityKind, kindsOfEntities } from '../record/authority.ts';
import type { SitePath } from '../record/identifiers.ts';
import { articleFolder, entityFolders, sourceFolder } from './links.ts';

/** Of whom or what a page is. */
export interface PageSubject {
  readonly kind: EntityKind | 'article' | 'source';
  readonly id: string;
}

const kinds: ReadonlyMap<string, PageSubject['kind']> = new Map([
  [articleFolder, 'article'],
  [sourceFolder, 'source'],
  ...kindsOfEntities.map((kind) => [entityFolders[kind], kind] as const),
]);

/** The folders in which pages lie that are named by an id. */
export const foldersById: readonly string[] = [...kinds.keys()];

/** Whose page lies at a path of the site, by an id that it has or had; undefined where that is nobody's first page. */
export const pageSubject = (path: SitePath): PageSubject | undefined => {
  const [, folder = '', id] = /^([^/]+)\/([^/]+)\.html$/.exec(path) ?? [];
  const kind = kinds.get(folder);
  return kind === undefined || id === undefined ? undefined : { kind, id };
};
