import { pages, relativeLink } from '../../src/archive/links.ts';
import { citedWording } from '../../src/german/wording/cited.ts';
import { searchWording as wording } from '../../src/german/wording/search.ts';
import type { Edition } from '../edition.ts';
import { type Html, html } from '../html.ts';

/** What the search page says where scripts do not run. */
export const withoutScript = (): Html => html`<noscript><div class="notice">
<p>${wording.withoutScript}</p>
<p><a href="${relativeLink(pages.search, pages.chronicle)}">${wording.toChronicle}</a> · <a href="${relativeLink(pages.search, pages.register)}">${wording.toRegister}</a> · <a href="${relativeLink(pages.search, pages.sources)}">${wording.toSources}</a></p>
</div></noscript>`;

/** The places that the search's script fills. */
export const searchResults = (
  { settings }: Edition,
  examples: Html,
): Html => html`<div class="results" id="ergebnis">
<div class="results-head">
<h2 class="results-title" id="treffer-titel">${wording.loading}</h2>
<p class="results-order" id="reihenfolge-zeile" hidden><label for="reihenfolge">${wording.order}</label> <select class="field" id="reihenfolge">
<option value="relevanz">${wording.orders.relevanz}</option>
<option value="datum">${wording.orders.datum}</option>
<option value="datum-aufsteigend">${wording.orders['datum-aufsteigend']}</option>
</select></p>
</div>
<p class="scope" id="umfang" hidden></p>
<p class="visually-hidden" role="status" id="ansage"></p>
<div class="notice" role="alert" id="fehler" hidden></div>
<div class="notes" id="hinweise"></div>
<ol class="entries hits" id="treffer"></ol>
<p id="mehr-zeile" hidden><button class="button" type="button" id="mehr"></button></p>
<div class="related" id="verwandte" hidden>
<h2 class="section-title">${wording.related}</h2>
<p class="related-explanation">${wording.relatedExplanation}</p>
<ol class="entries hits" id="verwandte-treffer"></ol>
<p id="verwandte-mehr-zeile" hidden><button class="button" type="button" id="verwandte-mehr"></button></p>
</div>
${examples}<div class="guide" id="anleitung"></div>
<p class="export" id="mitnehmen" data-archive="${settings.name}" hidden>${wording.export}: <button class="button" type="button" id="als-csv">${wording.exportCsv}</button> <button class="button" type="button" id="als-json">${wording.exportJson}</button> <button class="button" type="button" id="als-bib">${citedWording.formats.bib}</button> <button class="button" type="button" id="als-ris">${citedWording.formats.ris}</button></p>
</div>`;
