import { pages } from '../src/archive/links.ts';
import { offlineSections, offlineWording as wording } from '../src/german/wording/offline.ts';
import type { Edition } from './edition.ts';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';
import { sections } from './prose-page.ts';

/** The places that the page's script fills; without it they stay hidden. */
const controls =
  (): Html => html`<section class="offline" id="offline" aria-labelledby="offline-titel" hidden>
<h2 class="section-title" id="offline-titel">${wording.onThisDevice}</h2>
<p class="offline-state" id="offline-stand">${wording.looking}</p>
<p id="offline-fortschritt-zeile" hidden><progress class="offline-progress" id="offline-fortschritt" max="1" value="0" aria-labelledby="offline-stand"></progress></p>
<p class="offline-note" id="offline-hinweis" hidden></p>
<p class="offline-actions" id="offline-knoepfe">
<button class="button button-primary" type="button" id="offline-behalten" hidden></button>
<button class="button" type="button" id="offline-anhalten" hidden>${wording.pause}</button>
<button class="button button-primary" type="button" id="offline-fortsetzen" hidden>${wording.resume}</button>
<button class="button" type="button" id="offline-entfernen" hidden>${wording.remove}</button>
</p>
<p class="offline-note" id="offline-platz" hidden></p>
<details class="offline-choice" id="offline-auswahl" hidden>
<summary>${wording.choice}</summary>
<p class="offline-note" id="offline-auswahl-erklaerung"></p>
<table>
<caption class="visually-hidden">${wording.choiceTable}</caption>
<thead><tr>${wording.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody id="offline-teile"></tbody>
</table>
<p class="offline-actions"><button class="button" type="button" id="offline-auswahl-behalten" disabled>${wording.keepChoice(0)}</button></p>
</details>
<p class="visually-hidden" role="status" id="offline-ansage"></p>
</section>`;

/** The page on which a reader keeps the archive for reading without a connection, and gets rid of it again. */
export const offlinePage = (edition: Edition): string =>
  layout(edition, {
    path: pages.offline,
    title: wording.title,
    description: wording.description,
    scripts: [edition.assets.offlineScript],
    main: html`<h1 class="page-title">${wording.title}</h1>
<p class="page-intro">${wording.intro}</p>
<div class="offline-columns">
<div class="offline-side">
<noscript><p class="notice">${wording.withoutScript}</p></noscript>
<div class="notice" id="offline-meldung" role="status" hidden></div>
${controls()}
</div>
<div class="prose">
${sections(offlineSections)}</div>
</div>`,
  });
