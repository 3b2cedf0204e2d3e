import type { EntityKind } from '../record/authority.ts';
import type { ChronicleMonth } from '../record/chronicle.ts';
import { workerFile } from '../record/offline.ts';
import { type ArticleId, type EntityId, isSitePath, type SitePath } from '../record/identifiers.ts';
import type { Letter } from '../record/letter.ts';

const sitePath = (path: string): SitePath => {
  if (!isSitePath(path)) throw new TypeError(`Not a path inside the site: ${path}`);
  return path;
};

/** The folder and overview of each kind of entity. */
export const entityFolders: Readonly<Record<EntityKind, string>> = {
  person: 'personen',
  organization: 'organisationen',
  place: 'orte',
  topic: 'themen',
};

/** Holds the pages of the articles, those at retired addresses among them, and nothing else. */
export const articleFolder = 'artikel';

/** Holds the pages of the sources. */
export const sourceFolder = 'quellen';

const yearName = (year: number | 'undated'): string =>
  year === 'undated' ? 'ohne-jahr' : String(year).padStart(4, '0');

const withoutExtension = (path: SitePath): string => path.replace(/\.html$/, '');

/**
 * The further pages of a list that is too long for one: the first keeps its address, the second of
 * `personen/castro.html` is `personen/castro/2.html`.
 */
export const sheetPath = (first: SitePath, number: number): SitePath =>
  number === 1 ? first : sitePath(`${withoutExtension(first)}/${number}.html`);

/** Every address of the site comes from here; whoever needs one asks for it by what it shows. */
export const pages = {
  start: sitePath('index.html'),
  search: sitePath('suche.html'),
  chronicle: sitePath('chronik.html'),
  sources: sitePath('quellen.html'),
  data: sitePath('daten.html'),
  about: sitePath('ueber.html'),
  imprint: sitePath('impressum.html'),
  privacy: sitePath('datenschutz.html'),
  accessibility: sitePath('barrierefreiheit.html'),
  offline: sitePath('offline.html'),
  notFound: sitePath('404.html'),
  article: (id: ArticleId): SitePath => sitePath(`${articleFolder}/${id}.html`),
  entities: (kind: EntityKind): SitePath => sitePath(`${entityFolders[kind]}.html`),
  entity: (kind: EntityKind, id: EntityId): SitePath => sitePath(`${entityFolders[kind]}/${id}.html`),
  /** Of an overview too long for one page, the entities under one letter. */
  entitiesByLetter: (kind: EntityKind, letter: Letter): SitePath =>
    sitePath(`${entityFolders[kind]}/alphabet/${letter}.html`),
  /** Two versions of a story, in whatever order: a date that is corrected moves no address. No id has two hyphens together. */
  comparison: (one: ArticleId, other: ArticleId): SitePath =>
    sitePath(`vergleich/${one < other ? `${one}--${other}` : `${other}--${one}`}.html`),
  source: (id: EntityId): SitePath => sitePath(`${sourceFolder}/${id}.html`),
  register: sitePath('register.html'),
  registerByLetter: (letter: Letter): SitePath => sitePath(`register/${letter}.html`),
  /** `undated` gathers what has no year at all. */
  year: (year: number | 'undated'): SitePath => sitePath(`chronik/${yearName(year)}.html`),
  /** Of a year that is too long for one page; `unknown` gathers what has a year and no month. */
  month: (year: number, month: ChronicleMonth): SitePath =>
    sitePath(
      `chronik/${yearName(year)}-${month === 'unknown' ? 'ohne-monat' : String(month).padStart(2, '0')}.html`,
    ),
} as const;

export const files = {
  articlesJson: sitePath('daten/artikel.json'),
  articlesCsv: sitePath('daten/artikel.csv'),
  /** Who and what the articles name. */
  entitiesJson: (kind: EntityKind): SitePath => sitePath(`daten/${entityFolders[kind]}.json`),
  sourcesJson: sitePath('daten/quellen.json'),
  placesGeoJson: sitePath('daten/orte.geojson'),
  schema: (name: string): SitePath => sitePath(`daten/schema/${name}.json`),
  atomFeed: sitePath('feed.xml'),
  jsonFeed: sitePath('feed.json'),
  sitemap: sitePath('sitemap.xml'),
  sitemapPart: (name: string): SitePath => sitePath(`sitemap-${name}.xml`),
  robots: sitePath('robots.txt'),
  /** By it browsers offer to search the archive (OpenSearch). */
  searchDescription: sitePath('opensearch.xml'),
  icon: sitePath('icon.svg'),
  webManifest: sitePath('manifest.webmanifest'),
  /** Bitmaps of `public/`, drawn by bench/draw-pictures.ts. */
  picture: (name: string): SitePath => sitePath(`bilder/${name}.png`),
  worker: sitePath(workerFile),
  offlineList: (name: string): SitePath => sitePath(`offline/${name}.json`),
  /** The one part of the search that is not named by its content. */
  searchCore: sitePath('suche/kern.js'),
  securityContact: sitePath('.well-known/security.txt'),
  /** Header rules that Netlify and Cloudflare Pages read. */
  headers: sitePath('_headers'),
  /** Keeps GitHub Pages from leaving out files that begin with an underscore. */
  noJekyll: sitePath('.nojekyll'),
  /** The SHA-256 of every other file of the site, as `sha256sum -c` reads it. */
  checksums: sitePath('SHA256SUMS'),
  /** Marks a folder as a site of ours, which a build may replace. */
  marker: sitePath('.lesesaal-site'),
  asset: (name: string): SitePath => sitePath(`assets/${name}`),
} as const;

const slash = 0x2f;

/**
 * The address of one page as written on another: `../quellen/dpa.html#p-1`. Works at any depth of any host
 * and from disk, because it names a file and never a root.
 */
export const relativeLink = (from: SitePath, to: SitePath, fragment?: string): string => {
  let shared = 0;
  for (let place = 0; place < to.length && from.charCodeAt(place) === to.charCodeAt(place); place += 1) {
    if (to.charCodeAt(place) === slash) shared = place + 1;
  }
  let path = to.slice(shared);
  for (let place = from.indexOf('/', shared); place !== -1; place = from.indexOf('/', place + 1)) {
    path = `../${path}`;
  }
  return fragment === undefined ? path : `${path}#${fragment}`;
};

/** The address on the open web; `baseUrl` ends with a slash. */
export const absoluteLink = (baseUrl: string, to: SitePath): string => new URL(to, baseUrl).href;

/** The address of the search for some words, as written on another page. */
export const searchLink = (from: SitePath, words: string): string =>
  `${relativeLink(from, pages.search)}?q=${encodeURIComponent(words)}`;
