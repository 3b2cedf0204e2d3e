import { pages, relativeLink } from '../src/archive/links.ts';
import { entityWording as wording } from '../src/german/wording/entities.ts';
import type { Appearance, EntityGroup } from '../src/record/in-archive.ts';
import type { Edition } from './edition.ts';
import { type Html, html, trusted } from './html.ts';
import { layout } from './layout.ts';
import { appearances } from './parts/appearances.ts';
import { breadcrumb } from './parts/breadcrumb.ts';
import { dateElement } from './parts/date-element.ts';
import { entityCard } from './parts/entity-card.ts';

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

const companions = (
  path: ReturnType<typeof pages.entity>,
  { companions: others }: EntityGroup,
): Html | false =>
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

/** Who or what an entity is, and every article that names it, in order of publication. */
export const entityPage = (edition: Edition, group: EntityGroup): string => {
  const { entity, appearances: own } = group;
  const from = pages.entity(entity.kind, entity.id);
  const isTopic = entity.kind === 'topic';
  const named = own.filter(({ isAside }) => !isAside);
  const aside = own.filter(({ isAside }) => isAside);
  return layout(edition, {
    path: from,
    title: entity.name,
    description: entity.description ?? wording.description(entity.name, own.length),
    main: html`${breadcrumb(from, [{ page: pages.entities(entity.kind), name: wording.overview[entity.kind] }])}
<div class="entity">
<div class="entity-head">
<h1 class="page-title">${entity.name}</h1>
${entity.description !== undefined && html`<p class="page-intro">${entity.description}</p>`}
${isTopic && entity.introduction !== undefined && html`<div class="introduction">${trusted(entity.introduction)}</div>`}
</div>
${entityCard(from, group)}
<div class="entity-main">
${rolesInTime(own)}
<section aria-labelledby="genannt">
<h2 class="section-title" id="genannt">${isTopic ? wording.inDossier : wording.named}</h2>
${named.length > 0 ? appearances(from, named) : html`<p>${isTopic ? wording.emptyDossier : wording.nowhere}</p>`}
</section>
${
  aside.length > 0 &&
  html`<section aria-labelledby="beiseite">
<h2 class="section-title" id="beiseite">${wording.aside}</h2>
<p class="aside-note">${wording.asideExplanation}</p>
${appearances(from, aside)}
</section>`
}
${companions(from, group)}
</div>
</div>`,
  });
};
