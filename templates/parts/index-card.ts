import { pages, relativeLink } from '../../src/archive/links.ts';
import { rightsStatement } from '../../src/german/rights-statements.ts';
import { siteWording as wording } from '../../src/german/wording/site.ts';
import type { DateEvidence } from '../../src/record/article.ts';
import type { SitePath } from '../../src/record/identifiers.ts';
import type { ArticleInArchive } from '../../src/record/in-archive.ts';
import { type Child, type Html, html } from '../html.ts';
import { dateElement } from './date-element.ts';

const percent = (certainty: number): number => Math.round(certainty * 100);

const line = (label: string, ...values: readonly Child[]): Html | false => {
  const filled = values.filter((value) => value !== undefined && value !== false && value !== '');
  return (
    filled.length > 0 &&
    html`<div class="card-line"><dt>${label}</dt>${filled.map((value) => html`<dd>${value}</dd>`)}</div>
`
  );
};

const evidence = ({ text, note }: DateEvidence): Html =>
  html`${text !== undefined && wording.evidencePassage(text)}${text !== undefined && note !== undefined && ' – '}${note}`;

const published = ({ article: { publication } }: ArticleInArchive): Html | false =>
  line(
    wording.cardPublished,
    dateElement(publication?.date),
    publication !== undefined &&
      publication.evidence.length > 0 &&
      html`<details class="card-note"><summary>${wording.dateInferred}</summary><ul>${publication.evidence.map((one) => html`<li>${evidence(one)}</li>`)}</ul></details>`,
    publication?.certainty !== undefined &&
      publication.certainty < 1 &&
      html`<span class="card-note">${wording.dateCertainty(percent(publication.certainty))}</span>`,
  );

const source = (from: SitePath, { article, source: publisher }: ArticleInArchive): Html | false => {
  const certainty = article.source.publisherCertainty;
  return line(
    wording.cardSource,
    publisher === undefined
      ? wording.unknownSource
      : html`<a href="${relativeLink(from, pages.source(publisher.id))}">${publisher.name}</a>`,
    certainty !== undefined &&
      certainty < 1 &&
      html`<span class="card-note">${wording.publisherInferred(percent(certainty))}</span>`,
  );
};

/** A web address as text that names its host; the whole of it is behind the link. */
const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);

/**
 * The catalogue card beside an article, its lines in the order of a catalogue. How long a text is that is not shown whole
 * is not known here.
 */
export const indexCard = (from: SitePath, listed: ArticleInArchive): Html => {
  const { article, words } = listed;
  const { dateline, rights, source: origin } = article;
  const statement = rights.statement === undefined ? undefined : rightsStatement(rights.statement);
  return html`<aside class="card" aria-labelledby="nachweis">
<h2 class="card-title" id="nachweis">${wording.card}</h2>
<dl class="card-lines">
${source(from, listed)}${published(listed)}${line(wording.cardPlace, dateline?.places.join(', '))}${line(wording.cardAgency, dateline?.agencies.join(', '))}${line(wording.cardByline, article.byline.map(({ text }) => text).join(', '))}${line(wording.cardPicture, article.captions.flatMap(({ credit }) => credit ?? []).join(', '))}${line(wording.cardExtent, rights.access === 'full' && wording.words(words))}${line(
  wording.cardRights,
  rights.statement !== undefined &&
    (statement === undefined
      ? rights.statement
      : html`<a href="${rights.statement}" rel="license noopener">${statement}</a>`),
)}${line(
  wording.cardAddress,
  origin.url !== undefined && html`<a href="${origin.url}" rel="noopener">${hostOf(origin.url)}</a>`,
)}${line(
  wording.cardOriginal,
  origin.file,
  origin.sha256 !== undefined &&
    html`<details class="card-note"><summary>${wording.hash} <span class="card-hash">${origin.sha256.slice(0, 12)}…</span></summary><span class="card-hash">${origin.sha256}</span></details>`,
)}</dl>
</aside>`;
};
