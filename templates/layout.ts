import { absoluteLink, files, relativeLink } from '../src/archive/links.ts';
import { siteWording as wording } from '../src/german/wording/site.ts';
import type { SitePath } from '../src/record/identifiers.ts';
import type { Edition } from './edition.ts';
import { html } from './html.ts';
import type { PageContent } from './page-content.ts';
import { frame } from './parts/frame.ts';
import { shareTags } from './parts/share-tags.ts';
import { shortened } from './parts/shortened.ts';
import { securityPolicy } from './security-policy.ts';

/** What search engines show of a description, about. */
const descriptionLength = 200;

/** A complete document around a page's content. */
export const layout = (edition: Edition, content: PageContent): string => {
  const page = { ...content, description: shortened(content.description, descriptionLength) };
  const { settings, assets, baseUrl } = edition;
  const link = (to: SitePath): string => relativeLink(page.path, to);
  const title = page.title === undefined ? settings.name : `${page.title} – ${settings.name}`;
  const { masthead, foot } = frame(edition, page.path);
  const scripts = [assets.siteScript, ...(page.scripts ?? [])];
  return html`<!DOCTYPE html>
<html lang="${settings.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${securityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${page.description}">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
${page.unlisted === true && html`<meta name="robots" content="noindex">`}
${baseUrl !== undefined && page.unlisted !== true && html`<link rel="canonical" href="${absoluteLink(baseUrl, page.path)}">`}
<link rel="stylesheet" href="${link(page.stylesheet ?? assets.overviewStylesheet)}">
<link rel="stylesheet" href="${link(assets.printStylesheet)}" media="print">
<link rel="icon" href="${link(assets.icon)}" type="image/svg+xml">
<link rel="apple-touch-icon" href="${link(files.picture('icon-180'))}">
${page.unlisted !== true && shareTags(edition, page)}<link rel="alternate" type="application/atom+xml" title="${settings.name}" href="${link(files.atomFeed)}">
${scripts.map((script) => html`<script src="${link(script)}" defer></script>\n`)}${page.head}
</head>
<body>
<a class="skip-link" href="#inhalt">${wording.skipToContent}</a>
${page.masthead ?? masthead}
<main id="inhalt" class="sheet">
${page.main}
</main>
${foot}
</body>
</html>
`.toString();
};
