import { pages, relativeLink } from '../src/archive/links.ts';
import { entityWording as wording } from '../src/german/wording/entities.ts';
import type { SitePath } from '../src/record/identifiers.ts';
import type { EntityGroup, EntityKindGroup } from '../src/record/in-archive.ts';
import type { Edition } from './edition.ts';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';

const listed =
  (from: SitePath) =>
  ({ entity, appearances }: EntityGroup): Html =>
    html`<li class="authority">
<h2 class="authority-name"><a href="${relativeLink(from, pages.entity(entity.kind, entity.id))}">${entity.name}</a></h2>
${entity.description !== undefined && html`<p class="authority-description">${entity.description}</p>`}
<p class="authority-count">${wording.articles(appearances.length)}</p>
</li>
`;

/** All persons, organisations, places or topics by name, with the number of their articles. */
export const entitiesPage = (edition: Edition, { kind, groups }: EntityKindGroup): string => {
  const from = pages.entities(kind);
  return layout(edition, {
    path: from,
    title: wording.overview[kind],
    description: wording.overviewIntro[kind],
    main: html`<h1 class="page-title">${wording.overview[kind]}</h1>
<p class="page-intro">${wording.overviewIntro[kind]}</p>
<ul class="authorities authorities-columns">
${groups.map(listed(from))}</ul>`,
  });
};
