import { pages, relativeLink } from '../../src/archive/links.ts';
import { entityWording as wording } from '../../src/german/wording/entities.ts';
import type { SitePath } from '../../src/record/identifiers.ts';
import type { ListedEntity } from '../../src/record/entity-in-archive.ts';
import { type Html, html } from '../html.ts';

/** A person, organisation, place or topic as a line of a list: name, who or what it is, number of articles. */
export const entityLine = (from: SitePath, { entity, articles, onlyBelow }: ListedEntity): Html =>
  html`<li class="authority">
<h3 class="authority-name"><a href="${relativeLink(from, pages.entity(entity.kind, entity.id))}">${entity.name}</a></h3>
${entity.description !== undefined && html`<p class="authority-description">${entity.description}</p>`}
<p class="authority-count">${wording.articles(articles)}${onlyBelow > 0 && html`, ${wording.withSubTopics(articles + onlyBelow)}`}</p>
</li>
`;
