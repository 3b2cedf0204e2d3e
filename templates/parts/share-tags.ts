import { absoluteLink, files } from '../../src/archive/links.ts';
import type { Edition } from '../edition.ts';
import { type Html, html } from '../html.ts';
import type { PageContent } from '../page-content.ts';

/**
 * What other sites show when a page is shared. They want whole addresses, so there is nothing to say while the
 * archive does not know its own; the picture is one for all pages.
 */
export const shareTags = (
  { settings, baseUrl }: Edition,
  { path, title, description, isArticle }: PageContent,
): Html | false =>
  baseUrl !== undefined &&
  html`<meta property="og:type" content="${isArticle === true ? 'article' : 'website'}">
<meta property="og:site_name" content="${settings.name}">
<meta property="og:locale" content="${settings.language === 'de' ? 'de_DE' : settings.language.replace('-', '_')}">
<meta property="og:title" content="${title ?? settings.name}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${absoluteLink(baseUrl, path)}">
<meta property="og:image" content="${absoluteLink(baseUrl, files.picture('teilen'))}">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta name="twitter:card" content="summary_large_image">
`;
