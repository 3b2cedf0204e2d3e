import { pages, relativeLink } from '../../src/archive/links.ts';
import { siteWording as wording } from '../../src/german/wording/site.ts';
import type { SitePath } from '../../src/record/identifiers.ts';
import { type Html, html } from '../html.ts';

/** A form that leads to the search page; works without script. `name` keeps its ids apart from another's. */
export const searchForm = (from: SitePath, name: 'masthead' | 'start'): Html =>
  html`<form class="search-form" role="search" action="${relativeLink(from, pages.search)}" method="get">
<label class="visually-hidden" for="${name}-q">${wording.searchField}</label>
<input class="field" id="${name}-q" type="search" name="q" placeholder="${wording.searchPlaceholder[name]}" autocomplete="off" spellcheck="false" enterkeyhint="search" data-search-field>
<button class="button button-primary" type="submit">${wording.searchButton}</button>
</form>`;
