import { pages, relativeLink, sheetPath } from '../src/archive/links.ts';
import { entityWording as wording } from '../src/german/wording/entities.ts';
import { pagerWording } from '../src/german/wording/pager.ts';
import type { SitePath } from '../src/record/identifiers.ts';
import type { Appearance, EntityGroup, EntitySheet } from '../src/record/in-archive.ts';
import type { Edition } from './edition.ts';
import { type Html, html, trusted } from './html.ts';
import { layout } from './layout.ts';
import { appearances } from './parts/appearances.ts';
import { breadcrumb } from './parts/breadcrumb.ts';
import { dateElement } from './parts/date-element.ts';
import { entityCard } from './parts/entity-card.ts';
import { pager } from './parts/pager.ts';
import { smallMap } from './parts/small-map.ts';

/** The offices along the spine of time, as each article printed them. */
const rolesInTime = (own: readonly Appearance[]): Html | false => {
  const withRoles = own.filter(({ roles, isAside }) => roles.length > 0 && !isAside);
  return (
    withRoles.length > 0 &&
    html`<section aria-labelledby="aemter">
<h2 class="section-title" id="aemter">${wording.rolesInTime}</h2>
<ol class="roles">
${withRoles.map(
  ({ listed, roles }) =>
    html`<li><span class="role-date">${dateElement(listed.article.publication?.date)}</span> <span>${roles.map((role) => wording.printed(role)).join(', ')}</span></li>
`,
)}</ol>
</section>`
  );
};

const companions = (path: SitePath, { companions: others }: EntityGroup): Html | false =>
  others.length > 0 &&
  html`<section aria-labelledby="gemeinsam">
<h2 class="section-title" id="gemeinsam">${wording.companions}</h2>
<ul class="tally">
${others.map(
  ({ entity, articles }) =>
    html`<li><a href="${relativeLink(path, pages.entity(entity.kind, entity.id))}">${entity.name}</a> <span class="figures">${articles}</span></li>
`,
)}</ul>
</section>`;

/** Where a page about an entity lies. */
export const entityPath = ({ group: { entity }, sheet }: EntitySheet): SitePath =>
  sheetPath(pages.entity(entity.kind, entity.id), sheet.number);

const named = (from: SitePath, { group, sheet }: EntitySheet): Html | false => {
  const own = sheet.elements.filter(({ isAside }) => !isAside);
  const isTopic = group.entity.kind === 'topic';
  const isEmpty = group.appearances.every(({ isAside }) => isAside);
  return (
    (own.length > 0 || (isEmpty && sheet.number === 1)) &&
    html`<section aria-labelledby="genannt">
<h2 class="section-title" id="genannt">${isTopic ? wording.inDossier : wording.named}</h2>
${own.length > 0 ? appearances(from, own) : html`<p>${isTopic ? wording.emptyDossier : wording.nowhere}</p>`}
</section>`
  );
};

const namedAside = (from: SitePath, { sheet }: EntitySheet): Html | false => {
  const aside = sheet.elements.filter(({ isAside }) => isAside);
  return (
    aside.length > 0 &&
    html`<section aria-labelledby="beiseite">
<h2 class="section-title" id="beiseite">${wording.aside}</h2>
<p class="aside-note">${wording.asideExplanation}</p>
${appearances(from, aside)}
</section>`
  );
};

/** Who or what an entity is, and every article that names it, in order of publication. */
export const entityPage = (edition: Edition, page: EntitySheet): string => {
  const { group, sheet } = page;
  const { entity } = group;
  const from = entityPath(page);
  const first = pages.entity(entity.kind, entity.id);
  const isFirst = sheet.number === 1;
  const title = pagerWording.titled(entity.name, sheet.number, isFirst ? 1 : sheet.count);
  return layout(edition, {
    path: from,
    title,
    description: entity.description ?? wording.description(entity.name, group.appearances.length),
    main: html`${breadcrumb(from, [
      { page: pages.entities(entity.kind), name: wording.overview[entity.kind] },
      ...(isFirst ? [] : [{ page: first, name: entity.name }]),
    ])}
<div class="entity">
<div class="entity-head">
<h1 class="page-title">${title}</h1>
${isFirst && entity.description !== undefined && html`<p class="page-intro">${entity.description}</p>`}
${isFirst && entity.kind === 'topic' && entity.introduction !== undefined && html`<div class="introduction">${trusted(entity.introduction)}</div>`}
</div>
<div class="entity-side">
${isFirst && entityCard(from, group)}
${isFirst && entity.kind === 'place' && smallMap(from, edition.map, [entity])}
</div>
<div class="entity-main">
${isFirst && rolesInTime(group.appearances)}
${named(from, page)}
${namedAside(from, page)}
${pager(first, sheet)}
${isFirst && companions(from, group)}
</div>
</div>`,
  });
};
