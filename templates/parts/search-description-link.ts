import { files, relativeLink } from '../../src/archive/links.ts';
import type { SitePath } from '../../src/record/identifiers.ts';
import type { Edition } from '../edition.ts';
import { type Html, html } from '../html.ts';

/** Lets the browser offer the archive as a search engine; there is none while the archive does not know its address. */
export const searchDescriptionLink = ({ settings, baseUrl }: Edition, path: SitePath): Html | false =>
  baseUrl !== undefined &&
  html`<link rel="search" type="application/opensearchdescription+xml" title="${settings.name}" href="${relativeLink(path, files.searchDescription)}">
`;
