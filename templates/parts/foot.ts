import { pages, relativeLink } from '../../src/archive/links.ts';
import { offlineWording } from '../../src/german/wording/offline.ts';
import { siteWording as wording } from '../../src/german/wording/site.ts';
import type { SitePath } from '../../src/record/identifiers.ts';
import type { Edition } from '../edition.ts';
import { type Html, html } from '../html.ts';
import { destinations } from './destinations.ts';

const aboutPages = [
  { page: pages.about, name: wording.about },
  { page: pages.data, name: wording.data },
  { page: pages.imprint, name: wording.imprint },
  { page: pages.privacy, name: wording.privacy },
  { page: pages.accessibility, name: wording.accessibility },
  { page: pages.offline, name: offlineWording.foot },
] as const;

const list = (path: SitePath, links: readonly { readonly page: SitePath; readonly name: string }[]): Html =>
  html`<ul>
${links.map(
  ({ page, name }) =>
    html`<li><a href="${relativeLink(path, page)}"${path === page && html` aria-current="page"`}>${name}</a></li>
`,
)}</ul>`;

/** The foot of every page: whose archive it is, every way into it, and the pages about it. */
export const foot = (edition: Edition, path: SitePath): Html => {
  const { name, subtitle } = edition.settings;
  return html`<footer class="foot">
<div class="foot-columns">
<div class="foot-name">
<p><a href="${relativeLink(path, pages.start)}"${path === pages.start && html` aria-current="page"`}>${name}</a></p>
${subtitle !== undefined && html`<p>${subtitle}</p>`}
</div>
<nav class="foot-ways" id="uebersicht" aria-label="${wording.overview}" tabindex="-1">
${list(path, [{ page: pages.search, name: wording.search }, ...destinations(edition)])}
</nav>
<nav class="foot-about" aria-label="${wording.footNavigation}">
${list(path, aboutPages)}
</nav>
</div>
<p class="foot-keys" id="tasten"></p>
</footer>`;
};
