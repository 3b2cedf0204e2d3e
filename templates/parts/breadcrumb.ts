import { relativeLink } from '../../src/archive/links.ts';
import { siteWording as wording } from '../../src/german/wording/site.ts';
import type { SitePath } from '../../src/record/identifiers.ts';
import { type Html, html } from '../html.ts';

/** The way from an overview down to the page; the page itself is not named again. */
export const breadcrumb = (
  from: SitePath,
  steps: readonly { readonly page: SitePath; readonly name: string }[],
): Html => html`<nav class="breadcrumb" aria-label="${wording.breadcrumb}">
<ol>
${steps.map(({ page, name }) => html`<li><a href="${relativeLink(from, page)}">${name}</a></li>\n`)}</ol>
</nav>`;
