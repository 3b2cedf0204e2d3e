import { pages, relativeLink, sheetPath } from '../src/archive/links.ts';
import { entityWording as wording } from '../src/german/wording/entities.ts';
import { pagerWording } from '../src/german/wording/pager.ts';
import type { SitePath } from '../src/record/identifiers.ts';
import type { Companion, EntitySheet, PrintedRole, ShownEntity } from '../src/record/entity-in-archive.ts';
import type { Edition } from './edition.ts';
import { type Html, html, trusted } from './html.ts';
import { layout } from './layout.ts';
import { appearances } from './parts/appearances.ts';
import { breadcrumb } from './parts/breadcrumb.ts';
import { dateElement } from './parts/date-element.ts';
import { entityLine } from './parts/entity-line.ts';
import { entityCard } from './parts/entity-card.ts';
import { pager } from './parts/pager.ts';
import { smallMap } from './parts/small-map.ts';

/** The offices along the spine of time, as the articles print them. */
const rolesInTime = (printedRoles: readonly PrintedRole[]): Html | false =>
  printedRoles.length > 0 &&
  html`<section aria-labelledby="aemter">
<h2 class="section-title" id="aemter">${wording.rolesInTime}</h2>
<ol class="roles">
${printedRoles.map(
  ({ role, first, last, articles }) =>
    html`<li><span class="role-date">${dateElement(first)}</span> <span>${wording.printed(role)}${
      articles > 1 &&
      html` <span class="role-note">${wording.printedAgain(articles)}${
        last !== undefined && html`${wording.printedLast}${dateElement(last)}`
      }</span>`
    }</span></li>
`,
)}</ol>
</section>`;

const tally = (
  from: SitePath,
  id: string,
  title: string,
  others: readonly Companion[],
  note?: string,
): Html | false =>
  others.length > 0 &&
  html`<section aria-labelledby="${id}">
<h2 class="section-title" id="${id}">${title}</h2>
${note !== undefined && html`<p class="aside-note">${note}</p>\n`}<ul class="tally tally-columns">
${others.map(
  ({ entity, articles }) =>
    html`<li><a href="${relativeLink(from, pages.entity(entity.kind, entity.id))}">${entity.name}</a> <span class="figures">${wording.number(articles)}</span></li>
`,
)}</ul>
</section>`;

const subTopics = (from: SitePath, { entity, children }: ShownEntity): Html | false =>
  entity.kind === 'topic' &&
  children.length > 0 &&
  html`<section aria-labelledby="untermappen">
<h2 class="section-title" id="untermappen">${wording.subTopics}</h2>
<ul class="authorities">
${children.map((child) => entityLine(from, child))}</ul>
</section>`;

const inSubTopics = (from: SitePath, { newestBelow }: ShownEntity): Html | false =>
  newestBelow.length > 0 &&
  html`<section aria-labelledby="darunter">
<h2 class="section-title" id="darunter">${wording.inSubTopics}</h2>
<p class="aside-note">${wording.inSubTopicsExplanation}</p>
${appearances(from, newestBelow)}
</section>`;

/** Where a page about an entity lies. */
export const entityPath = ({ group: { entity }, sheet }: EntitySheet): SitePath =>
  sheetPath(pages.entity(entity.kind, entity.id), sheet.number);

const named = (from: SitePath, { group, sheet }: EntitySheet): Html | false => {
  const own = sheet.elements.filter(({ isAside }) => !isAside);
  const isTopic = group.entity.kind === 'topic';
  return (
    (own.length > 0 || (group.isOnlyAside && sheet.number === 1)) &&
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
    description: entity.description ?? wording.description(entity.name, group.articles),
    main: html`${breadcrumb(from, [
      { page: pages.entities(entity.kind), name: wording.overview[entity.kind] },
      ...(isFirst ? [] : [{ page: first, name: entity.name }]),
    ])}
<div class="entity">
<div class="entity-head">
<h1 class="page-title">${title}</h1>
${isFirst && entity.description !== undefined && html`<p class="page-intro">${entity.description}</p>`}
${isFirst && group.reportsFromHere > 0 && html`<p class="aside-note">${wording.reportsFromHere(group.reportsFromHere)}</p>`}
${isFirst && entity.kind === 'topic' && entity.introduction !== undefined && html`<div class="introduction">${trusted(entity.introduction)}</div>`}
</div>
<div class="entity-side">
${isFirst && entityCard(from, group)}
${isFirst && entity.kind === 'place' && smallMap(from, edition.map, [entity])}
</div>
<div class="entity-main">
${isFirst && subTopics(from, group)}
${isFirst && rolesInTime(group.printedRoles)}
${named(from, page)}
${namedAside(from, page)}
${pager(first, sheet)}
${isFirst && inSubTopics(from, group)}
${isFirst && tally(from, 'orte', wording.reportedFrom, group.reportedFrom, wording.reportedFromExplanation)}
${isFirst && tally(from, 'gemeinsam', wording.companions, group.companions)}
</div>
</div>`,
  });
};
