import { pages, relativeLink } from '../../src/archive/links.ts';
import { siteWording as wording } from '../../src/german/wording/site.ts';
import type { SitePath } from '../../src/record/identifiers.ts';
import type { Edition } from '../edition.ts';
import { type Html, html } from '../html.ts';
import { destinations } from './destinations.ts';
import { searchForm } from './search-form.ts';

/** The page the reader is on, or the overview above it: `chronik/2019.html` belongs to the chronicle. */
const isWithin = (path: SitePath, overview: SitePath): boolean =>
  path === overview || path.startsWith(`${overview.replace(/\.html$/, '')}/`);

/** On a narrow screen two links stand for the lists of ways, which stand whole at the foot of every page. */
const shortWays = (path: SitePath): Html => html`<p class="masthead-ways">${
  path !== pages.search && html`<a href="${relativeLink(path, pages.search)}">${wording.search}</a> `
}<a href="#uebersicht">${wording.overview}</a></p>
`;

/** The head of every page but the first: the name of the archive, the ways into it, the search. */
export const masthead = (edition: Edition, path: SitePath): Html => html`<header class="masthead">
<a class="nameplate" href="${relativeLink(path, pages.start)}">${edition.settings.name}</a>
${shortWays(path)}${navigation(edition, path)}
${path !== pages.search && searchForm(path, 'masthead')}
</header>`;

/** The head of the front page: the name in large, what is held under it, and the ways into it. */
export const frontMasthead = (edition: Edition, holdings: readonly string[]): Html => {
  const { name, subtitle } = edition.settings;
  return html`<header class="masthead-front">
<h1 class="front-name">${name}</h1>
${subtitle !== undefined && html`<p class="front-subtitle">${subtitle}</p>`}
<ul class="front-holdings">${holdings.map((part) => html`<li>${part}</li>`)}</ul>
${navigation(edition, pages.start)}
</header>`;
};

const navigation = (
  edition: Edition,
  path: SitePath,
): Html => html`<nav class="navigation" aria-label="${wording.mainNavigation}">
<ul>
${destinations(edition).map(
  ({ page, name }) => html`<li><a href="${relativeLink(path, page)}"${current(path, page)}>${name}</a></li>
`,
)}</ul>
</nav>`;

const current = (path: SitePath, page: SitePath): Html | false =>
  isWithin(path, page) && (path === page ? html` aria-current="page"` : html` aria-current="true"`);
