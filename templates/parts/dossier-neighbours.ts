import { pages, relativeLink } from '../../src/archive/links.ts';
import { entityWording as wording } from '../../src/german/wording/entities.ts';
import type { SitePath } from '../../src/record/identifiers.ts';
import type { ArticleInArchive, ArticleLink, DossierPlace } from '../../src/record/in-archive.ts';
import { type Html, html } from '../html.ts';
import { dateElement } from './date-element.ts';
import { headlineText } from './headline.ts';

const step = (from: SitePath, label: string, to: ArticleLink | undefined): Html | false =>
  to !== undefined &&
  html`<p class="dossier-step"><span class="dossier-label">${label}</span> <a href="${relativeLink(from, pages.article(to.id))}">${headlineText(to)}</a>, <span class="dossier-date">${dateElement(to.publication?.date)}</span></p>
`;

const dossier = (from: SitePath, { topic, name, number, count, before, after }: DossierPlace): Html =>
  html`<li class="dossier">
<p class="dossier-name"><a href="${relativeLink(from, pages.entity('topic', topic))}">${name}</a> <span class="dossier-date">${wording.dossierPlace(number, count)}</span></p>
${step(from, wording.before, before)}${step(from, wording.after, after)}</li>
`;

/** The article before and the one after in each dossier in which the article lies. */
export const dossierNeighbours = (from: SitePath, { dossiers }: ArticleInArchive): Html | false => {
  const shown = dossiers.filter(({ count }) => count > 1);
  return (
    shown.length > 0 &&
    html`<section class="dossiers" aria-labelledby="mappen">
<h2 class="section-title" id="mappen">${wording.inDossiers}</h2>
<ul class="dossier-list">
${shown.map((one) => dossier(from, one))}</ul>
</section>`
  );
};
