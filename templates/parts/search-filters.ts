import { searchWording as wording } from '../../src/german/wording/search.ts';
import { type Html, html } from '../html.ts';

const facet = (
  name: keyof typeof wording.facets,
): Html => html`<fieldset class="facet" id="facette-${name}" hidden>
<legend>${wording.facets[name]}</legend>
<div class="facet-values" id="werte-${name}"></div>
</fieldset>
`;

/** A year as an example of what a field takes. */
const example = (year: number | undefined): Html | false =>
  year !== undefined && html` placeholder="${year}"`;

/**
 * What narrows a result; the script fills the lists and keeps their counts.
 *
 * @param years of the archive, in order
 */
export const searchFilters = (years: readonly number[]): Html => html`<details class="filters" id="filter">
<summary id="filter-titel">${wording.filters}</summary>
<div class="filters-content">
<fieldset class="facet facet-time" id="facette-zeit">
<legend>${wording.time}</legend>
<div class="timeline" id="zeit"></div>
<p class="timeline-days">
<label for="von">${wording.from}</label> <input class="field" id="von" type="text" inputmode="numeric"${example(years[0])} autocomplete="off" size="10">
<label for="bis">${wording.to}</label> <input class="field" id="bis" type="text" inputmode="numeric"${example(years.at(-1))} autocomplete="off" size="10">
</p>
<details class="timeline-table"><summary>${wording.timelineTable}</summary><div id="zeit-tabelle"></div></details>
</fieldset>
${facet('person')}${facet('organisation')}${facet('ort')}${facet('thema')}${facet('quelle')}${facet('agentur')}${facet('autor')}<p class="facet-switch"><input type="checkbox" id="beiseite" checked> <label for="beiseite">${wording.setAside}</label></p>
<button class="button" type="button" id="filter-aufheben" hidden>${wording.clearFilters}</button>
</div>
</details>`;
