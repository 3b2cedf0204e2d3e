import { pages } from '../src/archive/links.ts';
import { aboutSections, accessibilitySections, type ProseSection } from '../src/german/wording/prose.ts';
import { mapWording } from '../src/german/wording/map.ts';
import { siteWording as wording } from '../src/german/wording/site.ts';
import type { LegalText } from '../src/record/archive.ts';
import type { SitePath } from '../src/record/identifiers.ts';
import type { Edition } from './edition.ts';
import { type Html, html, trusted } from './html.ts';
import { layout } from './layout.ts';

const prosePage = (edition: Edition, path: SitePath, title: string, prose: Html): string =>
  layout(edition, {
    path,
    title,
    description: `${title} – ${edition.settings.name}`,
    main: html`<h1 class="page-title">${title}</h1>
<div class="prose">
${prose}</div>`,
  });

export const sections = (all: readonly ProseSection[]): Html =>
  html`${all.map(
    ({ heading, paragraphs }) => html`<h2>${heading}</h2>
${paragraphs.map((text) => html`<p>${text}</p>\n`)}`,
  )}`;

const operator = ({ settings }: Edition): Html => html`<dl class="particulars">
<div><dt>${wording.operator}</dt><dd>${settings.operator}</dd></div>
<div><dt>${wording.contact}</dt><dd>${settings.contact}</dd></div>
</dl>
`;

const legalText = ({ html: markup, placeholder }: LegalText): Html => html`${
  placeholder && html`<p class="placeholder-note">${wording.placeholderNote}</p>\n`
}${trusted(markup)}
`;

export const aboutPage = (edition: Edition): string =>
  prosePage(
    edition,
    pages.about,
    wording.about,
    html`${edition.settings.description !== undefined && html`<p class="lead">${edition.settings.description}</p>\n`}${sections(aboutSections)}`,
  );

export const imprintPage = (edition: Edition): string =>
  prosePage(
    edition,
    pages.imprint,
    wording.imprint,
    html`${operator(edition)}${legalText(edition.settings.imprint)}${
      edition.map !== undefined &&
      html`<h2>${mapWording.dataHeading}</h2>
<p>${mapWording.dataText}</p>
`
    }`,
  );

export const privacyPage = (edition: Edition): string =>
  prosePage(edition, pages.privacy, wording.privacy, legalText(edition.settings.privacy));

export const accessibilityPage = (edition: Edition): string =>
  prosePage(
    edition,
    pages.accessibility,
    wording.accessibility,
    html`${sections(accessibilitySections)}<h2>${wording.contact}</h2>
${operator(edition)}`,
  );
