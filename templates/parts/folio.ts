import { pages, relativeLink } from '../../src/archive/links.ts';
import { rightsStatement } from '../../src/german/rights-statements.ts';
import { readingWording } from '../../src/german/wording/reading.ts';
import { siteWording as wording } from '../../src/german/wording/site.ts';
import type { Publication } from '../../src/record/article.ts';
import type { SitePath } from '../../src/record/identifiers.ts';
import type { ArticleInArchive } from '../../src/record/in-archive.ts';
import { type Html, html } from '../html.ts';
import { dateElement } from './date-element.ts';

/** In one sentence what the date rests on and how sure it is; nothing for one that the source prints. */
const certainty = ({ evidence, certainty: share }: Publication): string | undefined => {
  const percent = share === undefined || share === 1 ? undefined : Math.round(share * 100);
  if (evidence.length === 0) return percent === undefined ? undefined : readingWording.dateUnsure(percent);
  const passage = evidence.find(({ text }) => text !== undefined)?.text;
  return readingWording.dateInferred(passage, evidence.length - (passage === undefined ? 0 : 1), percent);
};

const supplied = (): Html => html`<details class="supplied-note">
<summary>${wording.suppliedHeadline}</summary>
<p id="ergaenzt">${wording.suppliedExplanation}</p>
</details>`;

/**
 * What a reader wants to know before the first word, where a newspaper has its folio: day, house, rights, and
 * the length of what is shown whole. The script puts the controls for size and width of the text into the empty
 * element at its end.
 */
export const folio = (from: SitePath, { article, source, readingMinutes }: ArticleInArchive): Html => {
  const { publication, rights } = article;
  const doubt = publication === undefined ? undefined : certainty(publication);
  const statement = rights.statement === undefined ? undefined : rightsStatement(rights.statement);
  return html`<div class="folio">
<p class="folio-date">${dateElement(publication?.date)}</p>
${source !== undefined && html`<p class="folio-source"><a href="${relativeLink(from, pages.source(source.id))}">${source.name}</a></p>`}
${
  rights.access === 'full' &&
  html`<p>${wording.readingTime(readingMinutes)}</p>
`
}${doubt !== undefined && html`<p class="folio-certainty">${doubt}</p>`}
${statement !== undefined && html`<p>${readingWording.rights(statement)}</p>`}
${article.headlineSupplied && supplied()}
<div class="reading-controls" id="darstellung"></div>
</div>`;
};
