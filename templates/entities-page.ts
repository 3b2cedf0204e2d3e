import { pages, sheetPath } from '../src/archive/links.ts';
import { entityWording as wording } from '../src/german/wording/entities.ts';
import { pagerWording } from '../src/german/wording/pager.ts';
import { registerWording } from '../src/german/wording/register.ts';
import type { SitePath } from '../src/record/identifiers.ts';
import type { OverviewSheet } from '../src/record/entity-in-archive.ts';
import type { Letter } from '../src/record/letter.ts';
import type { Edition } from './edition.ts';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';
import { breadcrumb } from './parts/breadcrumb.ts';
import { entityLine } from './parts/entity-line.ts';
import { letterNavigation, letterTable } from './parts/letter-navigation.ts';
import { pager } from './parts/pager.ts';
import { placeMap } from './parts/place-map.ts';

/** Where a page of an overview lies. */
export const overviewPath = ({ kind, letter, sheet }: OverviewSheet): SitePath =>
  letter === undefined ? pages.entities(kind) : sheetPath(pages.entitiesByLetter(kind, letter), sheet.number);

/** Under each letter its names; the letter itself is the heading, as in a printed index. */
const groups = (from: SitePath, { sheet }: OverviewSheet): Html =>
  html`<div class="alphabet">
${sheet.elements.map(
  ({ letter, elements }) => html`<section class="alphabet-letter" aria-labelledby="buchstabe-${letter}">
<h2 class="letter-initial" id="buchstabe-${letter}">${registerWording.letter(letter)}</h2>
<ul class="authorities">
${elements.map((one) => entityLine(from, one))}</ul>
</section>
`,
)}</div>`;

const mapOfPlaces = ({ map, entities }: Edition, from: SitePath): Html | false =>
  map !== undefined &&
  placeMap(
    from,
    map,
    entities.filter(({ entity }) => entity.kind === 'place'),
  );

/** All persons, organisations, places or topics by name, with the number of their articles. */
export const entitiesPage = (edition: Edition, page: OverviewSheet): string => {
  const { kind, letter, letters, sheet, frequent } = page;
  const from = overviewPath(page);
  const name = wording.overview[kind];
  const pathOf = (one: Letter): SitePath => pages.entitiesByLetter(kind, one);
  const titled = letter === undefined ? name : wording.underLetter(name, registerWording.letter(letter));
  const title = pagerWording.titled(titled, sheet.number, sheet.number === 1 ? 1 : sheet.count);
  return layout(edition, {
    path: from,
    title,
    description: wording.overviewIntro[kind],
    ...(letter === undefined && kind === 'place' && { stylesheet: edition.assets.drawingsStylesheet }),
    main: html`${letter !== undefined && breadcrumb(from, [{ page: pages.entities(kind), name }])}
<h1 class="page-title">${title}</h1>
${letter === undefined && html`<p class="page-intro">${wording.overviewIntro[kind]}</p>`}
${letter === undefined && kind === 'place' && mapOfPlaces(edition, from)}
${letter !== undefined && letterNavigation(from, letters, pathOf, letter)}
${sheet.elements.length > 0 && groups(from, page)}
${letter !== undefined && pager(pathOf(letter), sheet)}
${
  letters.length > 0 &&
  letter === undefined &&
  html`<section aria-labelledby="alphabet">
<h2 class="section-title" id="alphabet">${registerWording.byLetter}</h2>
${letterTable(from, letters, pathOf)}
</section>
<section class="frequent" aria-labelledby="haeufig">
<h2 class="section-title" id="haeufig">${registerWording.frequent}</h2>
<ul class="authorities">
${frequent.map((one) => entityLine(from, one))}</ul>
</section>`
}`,
  });
};
