import { absoluteLink, pages } from '../src/archive/links.ts';
import { siteWording as wording } from '../src/german/wording/site.ts';
import type { Edition } from './edition.ts';
import { type Html, html } from './html.ts';
import { standalonePolicy } from './security-policy.ts';

/** A search and the ways into the archive, under its own address. */
const waysOn = (
  baseUrl: string,
): Html => html`<form role="search" action="${absoluteLink(baseUrl, pages.search)}" method="get">
<label for="q">${wording.notFoundSearch}</label>
<div class="standalone-search">
<input id="q" type="search" name="q" autocomplete="off" spellcheck="false" enterkeyhint="search">
<button type="submit">${wording.searchButton}</button>
</div>
</form>
<ul>
<li><a href="${absoluteLink(baseUrl, pages.start)}">${wording.notFoundStart}</a></li>
<li><a href="${absoluteLink(baseUrl, pages.register)}">${wording.notFoundRegister}</a></li>
<li><a href="${absoluteLink(baseUrl, pages.chronicle)}">${wording.notFoundChronicle}</a></li>
</ul>`;

/**
 * The page for unknown addresses. Hosts serve it at any depth, where no relative link would hold: it carries
 * its style sheet with it, and searches and links only when the archive knows its own address.
 */
export const notFoundPage = ({ settings, assets, baseUrl }: Edition): string => {
  return html`<!DOCTYPE html>
<html lang="${settings.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${standalonePolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${wording.notFoundTitle} – ${settings.name}</title>
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="stylesheet" href="data:text/css,${encodeURIComponent(assets.standaloneStyle)}">
</head>
<body>
<main class="standalone">
<p class="nameplate">${settings.name}</p>
<h1 class="page-title">${wording.notFoundTitle}</h1>
<p>${wording.notFoundText}</p>
${baseUrl === undefined ? html`<p>${wording.notFoundByHand}</p>` : waysOn(baseUrl)}
</main>
</body>
</html>
`.toString();
};
