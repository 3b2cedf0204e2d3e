import { pages, relativeLink } from '../../src/archive/links.ts';
import { entityWording } from '../../src/german/wording/entities.ts';
import { siteWording as wording } from '../../src/german/wording/site.ts';
import type { SitePath } from '../../src/record/identifiers.ts';
import type { Edition } from '../edition.ts';
import { type Html, html } from '../html.ts';
import { searchForm } from './search-form.ts';

const destinations = ({ entityKinds }: Edition) => [
  { page: pages.chronicle, name: wording.chronicle },
  ...entityKinds.map(({ kind }) => ({ page: pages.entities(kind), name: entityWording.overview[kind] })),
  { page: pages.sources, name: wording.sources },
];

/** The page the reader is on, or the overview above it: `chronik/2019.html` belongs to the chronicle. */
const isWithin = (path: SitePath, overview: SitePath): boolean =>
  path === overview || path.startsWith(`${overview.replace(/\.html$/, '')}/`);

/**
 * The strip at the head of every page. The start page has the name in large and the search in the middle of
 * the page; the search page has a field of its own.
 */
export const masthead = (
  edition: Edition,
  path: SitePath,
): Html => html`<header class="masthead${path === pages.start && ' masthead-front'}">
${
  path !== pages.start &&
  html`<a class="nameplate" href="${relativeLink(path, pages.start)}">${edition.settings.name}</a>
`
}<nav class="navigation" aria-label="${wording.mainNavigation}">
<ul>
${destinations(edition).map(
  ({ page, name }) => html`<li><a href="${relativeLink(path, page)}"${current(path, page)}>${name}</a></li>
`,
)}</ul>
</nav>
${path !== pages.start && path !== pages.search && searchForm(path, 'masthead')}
</header>`;

const current = (path: SitePath, page: SitePath): Html | false =>
  isWithin(path, page) && (path === page ? html` aria-current="page"` : html` aria-current="true"`);
