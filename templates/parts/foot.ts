import { pages, relativeLink } from '../../src/archive/links.ts';
import { offlineWording } from '../../src/german/wording/offline.ts';
import { siteWording as wording } from '../../src/german/wording/site.ts';
import type { SitePath } from '../../src/record/identifiers.ts';
import type { Edition } from '../edition.ts';
import { type Html, html } from '../html.ts';

const destinations = [
  { page: pages.about, name: wording.about },
  { page: pages.data, name: wording.data },
  { page: pages.imprint, name: wording.imprint },
  { page: pages.privacy, name: wording.privacy },
  { page: pages.accessibility, name: wording.accessibility },
  { page: pages.search, name: wording.search },
  { page: pages.offline, name: offlineWording.foot },
] as const;

/** The foot of every page: whose archive it is, what else there is, and the legal pages. */
export const foot = (edition: Edition, path: SitePath): Html => {
  const { settings } = edition;
  return html`<footer class="foot">
<div class="foot-columns">
<p>${settings.name}${settings.subtitle !== undefined && html` – ${settings.subtitle}`}</p>
<nav aria-label="${wording.footNavigation}">
<ul>
${destinations.map(
  ({
    page,
    name,
  }) => html`<li><a href="${relativeLink(path, page)}"${path === page && html` aria-current="page"`}>${name}</a></li>
`,
)}</ul>
</nav>
</div>
</footer>`;
};
