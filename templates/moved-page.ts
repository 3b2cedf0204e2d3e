import { relativeLink } from '../src/archive/links.ts';
import { siteWording as wording } from '../src/german/wording/site.ts';
import type { MovedPage } from '../src/record/in-archive.ts';
import type { Edition } from './edition.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';

/**
 * A retired address that leads on to where the page is now, at once and, where that is switched off, by a link. A refresh would
 * lose what the address says behind its `?` and `#`, so it is left to browsers without scripts; the others follow the
 * link with the whole of the address.
 */
export const movedPage = (edition: Edition, { from, to, name }: MovedPage): string => {
  const target = relativeLink(from, to);
  return layout(edition, {
    path: from,
    title: wording.movedTitle,
    description: wording.movedLink(name),
    unlisted: true,
    head: html`<noscript><meta http-equiv="refresh" content="${`0; url=${target}`}"></noscript>\n`,
    main: html`<h1 class="page-title">${wording.movedTitle}</h1>
<p><a href="${target}" data-moved>${wording.movedLink(name)}</a></p>`,
  });
};
